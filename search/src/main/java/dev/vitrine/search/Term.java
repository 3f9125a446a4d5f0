package dev.vitrine.search;

import dev.vitrine.index.postings.Form;
import dev.vitrine.index.text.Language;
import java.util.ArrayList;
import java.util.List;

/// A word of a query and the forms it may take in an item.
///
/// @param typed the word as typed, normalised
/// @param stem its stem in the query's language
/// @param forms terms of the index it may stand for, with weights
/// @param common whether it says little, so that items need not have it
/// @param last whether it is the word still being typed
/// @param shown normalised words to highlight; one that ends in `*` is a beginning
/// @param language the language it is taken for, which need not be the query's
/// @param others other names of what it stands for, which come in where the word finds few
public record Term(
    String typed,
    String stem,
    List<Form> forms,
    boolean common,
    boolean last,
    List<String> shown,
    Language language,
    List<OtherName> others) {
  public Term {
    forms = List.copyOf(forms);
    shown = List.copyOf(shown);
    others = List.copyOf(others);
  }

  /// A term without other names.
  public Term(
      String typed,
      String stem,
      List<Form> forms,
      boolean common,
      boolean last,
      List<String> shown,
      Language language) {
    this(typed, stem, forms, common, last, shown, language, List.of());
  }

  /// Another name of what a term, or a run of terms, stands for.
  ///
  /// @param from the words it stands for, as typed
  /// @param words as it is shown
  /// @param form as it stands in items; its weight is the share of the word's score that it earns
  public record OtherName(String from, String words, Form form) {}

  /// The same with more forms, and words to highlight for them.
  public Term or(List<Form> more, List<String> moreShown) {
    var both = new ArrayList<>(forms);
    for (Form form : more) {
      if (both.stream().noneMatch(f -> f.kind() == form.kind() && f.term().equals(form.term()))) {
        both.add(form);
      }
    }
    var words = new ArrayList<>(shown);
    moreShown.stream().filter(s -> !words.contains(s)).forEach(words::add);
    return new Term(typed, stem, both, common, last, words, language, others);
  }

  /// The same, needed or not.
  public Term withCommon(boolean now) {
    return new Term(typed, stem, forms, now, last, shown, language, others);
  }

  /// The same, taken for a word of a language.
  public Term in(Language other) {
    return new Term(typed, stem, forms, common, last, shown, other, others);
  }

  /// The same with one more name.
  public Term alsoNamed(OtherName name) {
    var more = new ArrayList<>(others);
    more.add(name);
    return new Term(typed, stem, forms, common, last, shown, language, more);
  }
}
