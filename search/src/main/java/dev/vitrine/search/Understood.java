package dev.vitrine.search;

import dev.vitrine.index.text.Language;
import dev.vitrine.kernel.answer.Notice;
import dev.vitrine.kernel.query.Query;
import java.util.ArrayList;
import java.util.List;

/// A query and what is understood of it so far.
///
/// @param query what was asked
/// @param language the language its words are read in
/// @param terms its words in order
/// @param phrases stems that were put in quotation marks
/// @param notices what was changed
/// @param tags which of its terms name which kind of thing
/// @param merchandised what the shop's rules ask of later stages
/// @param aim what the shopper is after
public record Understood(
    Query query,
    Language language,
    List<Term> terms,
    List<List<String>> phrases,
    List<Notice> notices,
    List<Tag> tags,
    Merchandised merchandised,
    Aim aim) {
  public Understood {
    terms = List.copyOf(terms);
    phrases = List.copyOf(phrases);
    notices = List.copyOf(notices);
    tags = List.copyOf(tags);
  }

  /// Nothing understood yet.
  public static Understood of(Query query) {
    return new Understood(
        query,
        Language.OTHER,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Merchandised.NONE,
        Aim.UNKNOWN);
  }

  /// The same with other terms.
  public Understood with(List<Term> others) {
    return new Understood(query, language, others, phrases, notices, tags, merchandised, aim);
  }

  /// The same with one more notice.
  public Understood noting(Notice notice) {
    return noting(List.of(notice));
  }

  /// The same with more notices.
  public Understood noting(List<Notice> others) {
    var more = new ArrayList<>(notices);
    more.addAll(others);
    return new Understood(query, language, terms, phrases, more, tags, merchandised, aim);
  }

  /// The same for a query in other words or under another filter.
  public Understood asking(Query changed) {
    return new Understood(changed, language, terms, phrases, notices, tags, merchandised, aim);
  }

  /// The same with these tags.
  public Understood withTags(List<Tag> found) {
    return new Understood(query, language, terms, phrases, notices, found, merchandised, aim);
  }

  /// The same for a query that the shop's rules changed.
  public Understood ruledBy(Query changed, Merchandised asked) {
    return new Understood(changed, language, terms, phrases, notices, tags, asked, aim);
  }

  /// The same with what the shopper is after.
  public Understood aiming(Aim next) {
    return new Understood(query, language, terms, phrases, notices, tags, merchandised, next);
  }

  /// Whether nothing was asked in words.
  public boolean browsing() {
    return terms.isEmpty() && phrases.isEmpty();
  }
}
