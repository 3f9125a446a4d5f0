package dev.vitrine.index.postings;

import java.util.List;

/// One way a word of a query can stand in an item.
///
/// @param kind a whole term, the start of a word, or a phrase
/// @param term a stem or joined identifier, the letters a word starts with, or several stems
/// @param weight share of the full score it earns, above 0 and up to 1
public record Form(Kind kind, String term, float weight) {
  /// What the term is.
  public enum Kind {
    /// A term of the weighted field.
    TERM,
    /// The first letters of a word, at most {@link #LONGEST_START}.
    START,
    /// Stems that stand next to each other, separated by spaces.
    PHRASE
  }

  /// Longest start that has postings of its own.
  public static final int LONGEST_START = Fields.START_LONGEST;

  private static final float LIKELY = 0.5f;

  /// Whether the word stands for it more likely than not.
  public boolean likely() {
    return weight >= LIKELY;
  }

  /// A whole term.
  public static Form term(String term, float weight) {
    return new Form(Kind.TERM, term, weight);
  }

  /// Stems next to each other; one alone is a term.
  public static Form phrase(List<String> stems, float weight) {
    return stems.size() == 1
        ? term(stems.getFirst(), weight)
        : new Form(Kind.PHRASE, String.join(" ", stems), weight);
  }
}
