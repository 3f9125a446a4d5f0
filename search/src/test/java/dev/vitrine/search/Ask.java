package dev.vitrine.search;

import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.query.FacetWanted;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Order;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.query.Tally;
import java.time.Duration;
import java.util.List;

/// A query in the making; each word gives another one.
public record Ask(Query query) {
  /// Words alone, first ten.
  public static Ask of(String text) {
    return new Ask(Query.of(text, 10));
  }

  /// The last word may be unfinished.
  public Ask typing() {
    Query q = query;
    return new Ask(
        new Query(
            q.text(),
            true,
            q.correcting(),
            q.filter(),
            q.facets(),
            q.tallies(),
            q.order(),
            q.searchable(),
            q.from(),
            q.size(),
            q.language(),
            q.market(),
            q.deadline(),
            q.explain()));
  }

  /// No word is corrected.
  public Ask asTyped() {
    return new Ask(query.asTyped());
  }

  public Ask filter(Filter filter) {
    return with(filter, query.facets(), query.tallies(), query.order(), query.searchable());
  }

  public Ask is(String attribute, String value) {
    return filter(new Filter.Is(attribute, value));
  }

  public Ask facets(String... attributes) {
    var facets = List.of(attributes).stream().map(a -> new FacetWanted(a, 1_000)).toList();
    return with(query.filter(), facets, query.tallies(), query.order(), query.searchable());
  }

  public Ask tallies(Tally... tallies) {
    return with(
        query.filter(), query.facets(), List.of(tallies), query.order(), query.searchable());
  }

  public Ask order(String attribute, boolean descending) {
    return orders(new Order(attribute, descending));
  }

  public Ask orders(Order... orders) {
    return with(
        query.filter(), query.facets(), query.tallies(), List.of(orders), query.searchable());
  }

  /// A shopper's own search.
  public Ask by(Who who) {
    return new Ask(query.on(query.occasion().by(who, "s")));
  }

  public Ask market(String market) {
    Query q = query;
    return new Ask(
        new Query(
            q.text(),
            q.typing(),
            q.correcting(),
            q.filter(),
            q.facets(),
            q.tallies(),
            q.order(),
            q.searchable(),
            q.from(),
            q.size(),
            q.language(),
            market,
            q.deadline(),
            q.explain()));
  }

  public Ask in(String... attributes) {
    return with(
        query.filter(), query.facets(), query.tallies(), query.order(), List.of(attributes));
  }

  public Ask page(int from, int size) {
    return at(from, size, query.language(), query.deadline(), query.explain());
  }

  public Ask language(String language) {
    return at(query.from(), query.size(), language, query.deadline(), query.explain());
  }

  public Ask within(Duration deadline) {
    return at(query.from(), query.size(), query.language(), deadline, query.explain());
  }

  public Ask explained() {
    return at(query.from(), query.size(), query.language(), query.deadline(), true);
  }

  private Ask with(
      Filter filter,
      List<FacetWanted> facets,
      List<Tally> tallies,
      List<Order> order,
      List<String> searchable) {
    Query q = query;
    return new Ask(
        new Query(
            q.text(),
            q.typing(),
            q.correcting(),
            filter,
            facets,
            tallies,
            order,
            searchable,
            q.from(),
            q.size(),
            q.language(),
            q.market(),
            q.deadline(),
            q.explain()));
  }

  private Ask at(int from, int size, String language, Duration deadline, boolean explain) {
    Query q = query;
    return new Ask(
        new Query(
            q.text(),
            q.typing(),
            q.correcting(),
            q.filter(),
            q.facets(),
            q.tallies(),
            q.order(),
            q.searchable(),
            from,
            size,
            language,
            q.market(),
            deadline,
            explain));
  }
}
