package dev.vitrine.kernel.shop;

import dev.vitrine.kernel.error.VitrineException;
import java.util.List;
import java.util.Optional;

/// The catalogues of a shop, by name. Names are 1 to 256 letters, digits, `-`, `_` and `.`.
public interface Catalogues {
  /// The catalogue with a name, if it exists.
  Optional<Catalogue> find(String name);

  /// The catalogue with a name, made empty when it does not exist.
  Catalogue open(String name);

  /// Names of all, sorted.
  List<String> names();

  /// Begins to learn the vectors of a catalogue in the background; nothing when that is under way.
  ///
  /// @throws VitrineException NOT_FOUND when there is no such catalogue, OVERLOADED while another
  ///   one learns
  default Lesson learn(String name) {
    throw VitrineException.badRequest("this shop does not learn");
  }

  /// How far the learning of a catalogue is.
  default Lesson lesson(String name) {
    return Lesson.NONE;
  }

  /// Removes a catalogue and all in it.
  void drop(String name);
}
