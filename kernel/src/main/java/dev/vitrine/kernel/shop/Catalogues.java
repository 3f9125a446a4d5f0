package dev.vitrine.kernel.shop;

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

  /// Removes a catalogue and all in it.
  void drop(String name);
}
