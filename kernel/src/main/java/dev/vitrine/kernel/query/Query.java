package dev.vitrine.kernel.query;

import java.time.Duration;
import java.util.List;

/// What was asked: words, a filter, what to count and which page, as a protocol handed it over.
///
/// @param text the words as typed, at most {@link #TEXT_LIMIT} characters; empty to browse
/// @param typing whether the last word may be unfinished, so that it also matches as a prefix
/// @param correcting whether words that look misspelt are corrected, and words for a price become a
///   condition
/// @param filter what every item on the page satisfies
/// @param facets what to count under that filter
/// @param tallies further counts under other filters, same words
/// @param order empty for the cascade's own ranking, else sort keys, most important first; keys
///   behind {@link Order#RELEVANCE} take the place of the shop's own tie-breakers
/// @param searchable attributes the words may match in, empty for all
/// @param from rank of the first hit of the page, 0-based
/// @param size hits on the page, 0 or more; `from + size` is at most {@link #DEPTH_LIMIT}
/// @param language BCP 47 tag the shopper reads, empty when unknown
/// @param market the shopper's market, empty when unknown; offers of other markets do not count for
///   anything
/// @param deadline how long the answer may take
/// @param explain whether the trace should tell features and scores of each hit
/// @param occasion what rules may look at besides
public record Query(
    String text,
    boolean typing,
    boolean correcting,
    Filter filter,
    List<FacetWanted> facets,
    List<Tally> tallies,
    List<Order> order,
    List<String> searchable,
    int from,
    int size,
    String language,
    String market,
    Duration deadline,
    boolean explain,
    Occasion occasion) {
  /// Longest text taken, in characters.
  public static final int TEXT_LIMIT = 512;

  /// Deepest rank that can be asked for.
  public static final int DEPTH_LIMIT = 10_000;

  public Query {
    facets = List.copyOf(facets);
    tallies = List.copyOf(tallies);
    order = List.copyOf(order);
    searchable = List.copyOf(searchable);
    if (text.length() > TEXT_LIMIT) {
      throw new IllegalArgumentException("query text is longer than " + TEXT_LIMIT);
    }
    if (from < 0 || size < 0 || (long) from + size > DEPTH_LIMIT) {
      throw new IllegalArgumentException("page outside 0.." + DEPTH_LIMIT);
    }
  }

  /// A query on no particular occasion.
  public Query(
      String text,
      boolean typing,
      boolean correcting,
      Filter filter,
      List<FacetWanted> facets,
      List<Tally> tallies,
      List<Order> order,
      List<String> searchable,
      int from,
      int size,
      String language,
      String market,
      Duration deadline,
      boolean explain) {
    this(
        text,
        typing,
        correcting,
        filter,
        facets,
        tallies,
        order,
        searchable,
        from,
        size,
        language,
        market,
        deadline,
        explain,
        Occasion.USUAL);
  }

  /// The rank of the first hit over all that is shown, 0-based: what was seen before counts.
  public int rank() {
    return occasion.seen().size() + from;
  }

  /// Whether the cascade ranks, rather than sort keys alone.
  public boolean ranked() {
    return order.isEmpty() || order.getFirst().equals(Order.RELEVANCE);
  }

  /// What decides between items that are about as relevant: this query's own keys, or else the
  /// shop's.
  ///
  /// @param shop the shop's, from its settings
  public List<Order> tieBreakers(List<Order> shop) {
    return order.isEmpty() ? shop : ranked() ? order.subList(1, order.size()) : List.of();
  }

  /// What an offer must be to count in the shopper's market: for that market, or for everywhere.
  public Filter offeredHere() {
    return market.isEmpty()
        ? Filter.ALL
        : new Filter.Or(
            List.of(
                new Filter.Is(Attributes.MARKET, market),
                new Filter.Not(new Filter.Has(Attributes.MARKET))));
  }

  /// The same with the market as one more condition of the filter and of every tally.
  public Query inMarket() {
    return market.isEmpty() ? this : narrowed(offeredHere());
  }

  /// The same with one more condition of the filter and of every tally.
  public Query narrowed(Filter more) {
    return new Query(
        text,
        typing,
        correcting,
        Filter.both(filter, more),
        facets,
        tallies.stream().map(t -> new Tally(Filter.both(t.filter(), more), t.facets())).toList(),
        order,
        searchable,
        from,
        size,
        language,
        market,
        deadline,
        explain,
        occasion);
  }

  /// The same with another filter, of which nothing is counted.
  public Query filtered(Filter other) {
    return new Query(
        text,
        typing,
        correcting,
        other,
        List.of(),
        List.of(),
        order,
        searchable,
        from,
        size,
        language,
        market,
        deadline,
        explain,
        occasion);
  }

  /// The same in other words.
  public Query worded(String other) {
    return new Query(
        other,
        typing,
        correcting,
        filter,
        facets,
        tallies,
        order,
        searchable,
        from,
        size,
        language,
        market,
        deadline,
        explain,
        occasion);
  }

  /// The same on an occasion.
  public Query on(Occasion other) {
    return new Query(
        text,
        typing,
        correcting,
        filter,
        facets,
        tallies,
        order,
        searchable,
        from,
        size,
        language,
        market,
        deadline,
        explain,
        other);
  }

  /// The same with features and scores told.
  public Query explained() {
    return new Query(
        text,
        typing,
        correcting,
        filter,
        facets,
        tallies,
        order,
        searchable,
        from,
        size,
        language,
        market,
        deadline,
        true,
        occasion);
  }

  /// The same with another time for the answer.
  public Query within(Duration other) {
    return new Query(
        text,
        typing,
        correcting,
        filter,
        facets,
        tallies,
        order,
        searchable,
        from,
        size,
        language,
        market,
        other,
        explain,
        occasion);
  }

  /// The same with every word taken as it was typed.
  public Query asTyped() {
    return new Query(
        text,
        typing,
        false,
        filter,
        facets,
        tallies,
        order,
        searchable,
        from,
        size,
        language,
        market,
        deadline,
        explain,
        occasion);
  }

  /// The same by other sort keys.
  public Query ordered(List<Order> other) {
    return new Query(
        text,
        typing,
        correcting,
        filter,
        facets,
        tallies,
        other,
        searchable,
        from,
        size,
        language,
        market,
        deadline,
        explain,
        occasion);
  }

  /// The same page further down.
  ///
  /// @param rank of its first hit
  public Query from(int rank) {
    return new Query(
        text,
        typing,
        correcting,
        filter,
        facets,
        tallies,
        order,
        searchable,
        rank,
        size,
        language,
        market,
        deadline,
        explain,
        occasion);
  }

  /// The same for who reads another language.
  public Query reading(String other) {
    return new Query(
        text,
        typing,
        correcting,
        filter,
        facets,
        tallies,
        order,
        searchable,
        from,
        size,
        other,
        market,
        deadline,
        explain,
        occasion);
  }

  /// The same with more or fewer hits.
  public Query sized(int hits) {
    return new Query(
        text,
        typing,
        correcting,
        filter,
        facets,
        tallies,
        order,
        searchable,
        from,
        hits,
        language,
        market,
        deadline,
        explain,
        occasion);
  }

  /// A query of words alone: first page of `size`, no filter, no facets, two seconds.
  public static Query of(String text, int size) {
    return new Query(
        text,
        false,
        true,
        Filter.ALL,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0,
        size,
        "",
        "",
        Duration.ofSeconds(2),
        false);
  }
}
