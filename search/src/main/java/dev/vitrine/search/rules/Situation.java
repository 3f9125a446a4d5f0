package dev.vitrine.search.rules;

import dev.vitrine.index.text.Token;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.rule.Condition;
import dev.vitrine.search.rules.Fired.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;

/// A query as rules look at it: its words, what it filters by, where, for whom and when it is
/// asked. For one thread.
final class Situation {
  private static final int LONGEST_VALUE = 4;

  private final Query query;
  private final List<Token> tokens;
  private final List<Filter> asked = new ArrayList<>();
  private final long at;
  private final BiPredicate<String, String> known;
  private final Map<String, List<Span>> values = new HashMap<>();

  /// @param tokens the words of the query
  /// @param at seconds since 1970
  /// @param known whether some item has a value of an attribute
  Situation(Query query, List<Token> tokens, long at, BiPredicate<String, String> known) {
    this.query = query;
    this.tokens = tokens;
    this.at = at;
    this.known = known;
    flatten(query.filter(), asked);
  }

  List<Token> tokens() {
    return tokens;
  }

  List<String> contexts() {
    return query.occasion().contexts();
  }

  String market() {
    return query.market();
  }

  /// What every item must satisfy, one condition after another.
  List<Filter> asked() {
    return asked;
  }

  long at() {
    return at;
  }

  /// Whether context, market and filter are as a condition asks.
  boolean fits(Condition condition) {
    if (!condition.context().isEmpty() && !contexts().contains(condition.context())) {
      return false;
    }
    if (!condition.markets().isEmpty()
        && condition.markets().stream().noneMatch(m -> m.equalsIgnoreCase(market()))) {
      return false;
    }
    if (condition.filter().equals(Filter.ALL)) {
      return true;
    }
    var wanted = new ArrayList<Filter>();
    flatten(condition.filter(), wanted);
    return asked.containsAll(wanted);
  }

  /// The words of the query that are values of an attribute, longest first at each place.
  List<Span> values(String attribute) {
    return values.computeIfAbsent(attribute, this::find);
  }

  private List<Span> find(String attribute) {
    var spans = new ArrayList<Span>();
    for (int from = 0; from < tokens.size(); from++) {
      for (int to = Math.min(tokens.size(), from + LONGEST_VALUE); to > from; to--) {
        String text =
            query.text().substring(tokens.get(from).start(), tokens.get(to - 1).end()).strip();
        if (known.test(attribute, text)) {
          spans.add(new Span(from, to, text));
        }
      }
    }
    return spans;
  }

  /// The conditions that must all hold, values in lower case.
  static void flatten(Filter filter, List<Filter> into) {
    switch (filter) {
      case Filter.And(List<Filter> parts) -> parts.forEach(p -> flatten(p, into));
      case Filter.Or(List<Filter> parts) when parts.size() == 1 -> flatten(parts.getFirst(), into);
      case Filter.Is(String attribute, String value) ->
          into.add(new Filter.Is(attribute, value.toLowerCase(Locale.ROOT)));
      default -> into.add(filter);
    }
  }
}
