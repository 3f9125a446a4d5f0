package dev.vitrine.index.postings;

import java.util.List;

/// One word of a query with all the forms it may take.
///
/// @param typed the word as it was typed, normalised
/// @param forms alternatives; the best one counts
/// @param optional whether items without it still match, as with common words
/// @param others names of the same thing that may stand for the word, each scored apart, so that
///   they do not make the word look commoner than it is
public record Word(String typed, List<Form> forms, boolean optional, List<Form> others) {
  public Word {
    forms = List.copyOf(forms);
    others = List.copyOf(others);
  }

  /// A word without other names.
  public Word(String typed, List<Form> forms, boolean optional) {
    this(typed, forms, optional, List.of());
  }

  /// The same, needed or not.
  public Word withOptional(boolean now) {
    return new Word(typed, forms, now, others);
  }
}
