package dev.vitrine.kernel.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// An answer with what it was chosen from, for whoever wants to know why it is what it is.
///
/// @param answer the page and its story
/// @param words of the query, as they were taken, and what was put in quotation marks
/// @param steps the steps there are, those that were left out too
/// @param models what ranked, as `stage=version`
/// @param features names of the values of candidates
/// @param candidates those of the page in its order, then the others, best first
/// @param fate what became of the item that was asked about, if one was
public record Look(
    Answer answer,
    List<Word> words,
    List<Place> steps,
    List<String> models,
    List<String> features,
    List<Candidate> candidates,
    Optional<Fate> fate) {
  public Look {
    words = List.copyOf(words);
    steps = List.copyOf(steps);
    models = List.copyOf(models);
    features = List.copyOf(features);
    candidates = List.copyOf(candidates);
  }

  /// How to look.
  ///
  /// @param without names of steps that are left out
  /// @param candidates how many are told at most
  /// @param item whose fate is asked for, empty for none
  /// @param settings numbers of the configuration that are to be others, by key
  /// @param version of the learnt model that ranks; 0 for none, empty for the one that ranks now
  public record How(
      List<String> without,
      int candidates,
      String item,
      Map<String, String> settings,
      OptionalInt version) {
    public How {
      without = List.copyOf(without);
      settings = Map.copyOf(settings);
    }

    /// With the numbers that the shop has.
    public How(List<String> without, int candidates, String item) {
      this(without, candidates, item, Map.of(), OptionalInt.empty());
    }
  }

  /// A word of the query.
  ///
  /// @param typed as it was typed, normalised
  /// @param language BCP 47 tag of the language it is taken for
  /// @param needed whether items have to have it, unless too few do
  /// @param unfinished whether it may still be typed
  /// @param forms what it may stand as in an item; the best one counts
  public record Word(
      String typed, String language, boolean needed, boolean unfinished, List<Form> forms) {
    public Word {
      forms = List.copyOf(forms);
    }
  }

  /// One way a word may stand in an item.
  ///
  /// @param kind `term`, `start`, `phrase`, or `other-name` for what comes in where words find few
  /// @param text a stem, the letters that a word starts with, or several stems
  /// @param weight share of the word's score that it earns
  /// @param items how many have it, where that is known
  public record Form(String kind, String text, double weight, OptionalLong items) {}

  /// A step in its place.
  ///
  /// @param optional whether it can be left out
  public record Place(String stage, String step, boolean optional) {}

  /// An item that was in play.
  ///
  /// @param position counted from 1 over all pages, 0 when it is not on this one
  /// @param foundBy names of the recalls that found it
  /// @param recall the score of the recall
  /// @param first the score of the first stage; not-a-number where that did not rank it
  /// @param last the score of the final stage; not-a-number where that did not rank it
  /// @param values of the features, in their order; not-a-number where one was not looked at
  public record Candidate(
      String id,
      int position,
      List<String> foundBy,
      double recall,
      double first,
      double last,
      List<Double> values) {
    public Candidate {
      foundBy = List.copyOf(foundBy);
      values = List.copyOf(values);
    }
  }
}
