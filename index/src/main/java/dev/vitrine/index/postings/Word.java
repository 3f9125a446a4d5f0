package dev.vitrine.index.postings;

import java.util.List;

/// One word of a query with all the forms it may take.
///
/// @param typed the word as it was typed, normalised
/// @param forms alternatives; the best one counts
/// @param optional whether items without it still match, as with common words
public record Word(String typed, List<Form> forms, boolean optional) {
  public Word {
    forms = List.copyOf(forms);
  }
}
