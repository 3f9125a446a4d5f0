package dev.vitrine.serve.models;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Lesson;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// The learnt models of catalogues, and which one ranks. Safe for use by many threads.
public interface Models {
  /// A shop that has none.
  Models NONE = _ -> Shelf.EMPTY;

  /// The models of a catalogue, of which there may be none yet.
  ///
  /// @throws VitrineException NOT_FOUND when there is no such catalogue
  Shelf of(String catalogue);

  /// How far the last lesson is that makes a version; none by itself.
  ///
  /// @throws VitrineException NOT_FOUND when there is no such catalogue
  default Lesson lesson(String catalogue) {
    return Lesson.NONE;
  }

  /// Begins a lesson, or finds it under way.
  ///
  /// @param by the name of the key of who begins it
  /// @throws VitrineException NOT_FOUND when there is no such catalogue, BAD_REQUEST where nothing
  ///   is learnt, OVERLOADED while another lesson goes on
  default Lesson train(String catalogue, String by) {
    throw VitrineException.badRequest("this shop learns no models");
  }

  /// The models of one catalogue.
  interface Shelf {
    /// That of a catalogue without models.
    Shelf EMPTY = new NoModels();

    Standing standing();

    /// All versions, the latest last.
    List<Version> versions();

    /// What is kept beside a version, by the name of the notes: how it fits what comes, how it does
    /// in shadow, how its trial went, what it was learnt from.
    Map<String, Map<String, String>> notes(int version);

    /// How much of a version's decisions look at each feature, by head: shares that add up to 1.
    Map<String, Map<String, Double>> looks(int version);

    /// The version that ranked a page.
    ///
    /// @param models what pages tell of it, each as `stage=version`
    /// @return its number, 0 where none ranked it, nothing where it is kept no more
    OptionalInt ranked(List<String> models);

    /// What was done with versions, the latest last.
    List<Deed> history();

    /// The last lessons, the latest last.
    List<PastLesson> lessons();

    /// Lets a version rank for everybody.
    ///
    /// @param by the name of the key of who chose it, here and below
    /// @throws VitrineException NOT_FOUND when there is no such version
    void promote(int version, String by);

    /// Lets a version rank for a share of shoppers.
    ///
    /// @throws VitrineException NOT_FOUND when there is no such version, BAD_REQUEST for a share
    ///   that is not between 0 and 1
    void canary(int version, double share, String by);

    /// Lets a version score pages that others rank; 0 for none.
    void shadow(int version, String by);

    /// Ends a canary, or else undoes the last promotion.
    void rollBack(String by);
  }

  /// A version.
  ///
  /// @param facts what it was learnt from and how good it is
  record Version(int number, Map<String, String> facts) {
    public Version {
      facts = Map.copyOf(facts);
    }
  }

  /// Which versions rank; 0 for none.
  ///
  /// @param live for everybody
  /// @param earlier ranked before it, the latest last: what rolling back leads to, one by one
  /// @param canary for a share of shoppers
  /// @param share of shoppers, 0 to 1
  /// @param shadow for nobody, but it is looked at
  record Standing(int live, List<Integer> earlier, int canary, double share, int shadow) {
    public Standing {
      earlier = List.copyOf(earlier);
    }

    /// The one that ranked before, 0 for none.
    int before() {
      return earlier.isEmpty() ? 0 : earlier.getLast();
    }
  }

  /// Something that was done with a version.
  ///
  /// @param at in milliseconds since 1970
  /// @param did what, in a word
  /// @param why for people, empty for no reason given
  /// @param by the name of the key of who did it, `the shop` where it did so by itself, empty for
  ///   the command line
  record Deed(long at, String did, int version, String why, String by) {}

  /// A lesson that was begun, and what came of it.
  ///
  /// @param begun when, in milliseconds since 1970
  /// @param ended when, 0 while it goes on or where nobody saw its end
  /// @param outcome `running`, `done`, `failed` or `broken off`
  /// @param what it learnt, names of heads
  /// @param events that it learnt from
  /// @param version that it made, 0 for none
  /// @param by as of a deed
  /// @param note why nothing was learnt
  record PastLesson(
      int number,
      long begun,
      long ended,
      String outcome,
      String what,
      long events,
      int version,
      String by,
      String note) {}
}
