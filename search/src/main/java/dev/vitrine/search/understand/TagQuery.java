package dev.vitrine.search.understand;

import dev.vitrine.search.Meaning;
import dev.vitrine.search.Tag;
import dev.vitrine.search.TagType;
import dev.vitrine.search.Term;
import dev.vitrine.search.Understanding;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.tagging.Amounts;
import dev.vitrine.search.tagging.QueryWords;
import dev.vitrine.search.tagging.Span;
import dev.vitrine.search.tagging.Tagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Tags the words of a query with the kinds of things they name: type, brand, colour, size, price
/// and so on. What is found and how it is ordered stays the same. Amounts are read by rules, so
/// that they are tagged without a model as well.
public final class TagQuery implements Understanding {
  private final Optional<Tagger> tagger;
  private final Amounts amounts;

  /// @param tagger the model, if the shop has one
  public TagQuery(Optional<Tagger> tagger, Amounts amounts) {
    this.tagger = tagger;
    this.amounts = amounts;
  }

  @Override
  public String name() {
    return "tag-query";
  }

  @Override
  public Understood understand(Understood before, View view) {
    return tagged(before);
  }

  /// The same with tags.
  Understood tagged(Understood before) {
    QueryWords query = QueryWords.of(before.query().text());
    List<Integer> terms = TermPlaces.of(query, before.terms().stream().map(Term::typed).toList());
    List<Amounts.Found> found = amounts.in(query);
    var tags = new ArrayList<Tag>();
    for (Tagger.Likely likely : tagger.map(t -> t.spans(query)).orElse(List.of())) {
      Span span = likely.span();
      tags.add(tag(query, span, meaning(query, span, found), likely.confidence(), terms));
    }
    for (Amounts.Found amount : found) {
      var span = new Span(type(amount), amount.from(), amount.to());
      if (tagger.isEmpty()) {
        tags.add(tag(query, span, amount.meaning(), 1, terms));
      }
    }
    return before.withTags(tags);
  }

  @Override
  public String told(Understood after) {
    return after.tags().stream().map(Tag::shown).collect(Collectors.joining(", "));
  }

  private static Tag tag(
      QueryWords query, Span span, Meaning meaning, double confidence, List<Integer> terms) {
    return new Tag(
        span.type(),
        terms.get(span.from()),
        terms.get(span.to()),
        query.text(span.from(), span.to()),
        meaning,
        confidence);
  }

  /// The amount that a span is, or else its words.
  private static Meaning meaning(QueryWords query, Span span, List<Amounts.Found> found) {
    for (Amounts.Found amount : found) {
      boolean whole = amount.from() >= span.from() && amount.to() <= span.to();
      if (whole && fits(span.type(), amount)) {
        return amount.meaning();
      }
    }
    return new Meaning.Name(String.join(" ", query.words().subList(span.from(), span.to())));
  }

  private static boolean fits(TagType type, Amounts.Found amount) {
    return type == type(amount)
        || (type == TagType.QUANTITY && amount.meaning() instanceof Meaning.Measure)
        || (type == TagType.MEASURE && amount.meaning() instanceof Meaning.Measure);
  }

  private static TagType type(Amounts.Found amount) {
    return switch (amount.meaning()) {
      case Meaning.Price _ -> TagType.PRICE;
      case Meaning.Measure _ when amount.counts() -> TagType.QUANTITY;
      default -> TagType.MEASURE;
    };
  }
}
