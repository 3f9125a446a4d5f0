package dev.vitrine.kernel.suggest;

import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Query;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// What a shopper has typed so far, and how many suggestions of each kind are wanted.
///
/// @param text as typed, at most {@link Query#TEXT_LIMIT} characters; empty for what is popular
/// @param wanted how many of each kind at most; a kind that is not named is not wanted
/// @param scopes for how many of the queries the categories are wanted that they lead to
/// @param filter what something must satisfy that a suggestion finds
/// @param language BCP 47 tag the shopper reads, empty when unknown
/// @param market the shopper's market, empty when unknown
/// @param recent what the shopper searched for lately, latest first; at most {@link #MOST_RECENT}
/// @param deadline how long the answer may take
public record Typed(
    String text,
    Map<SuggestionKind, Integer> wanted,
    int scopes,
    Filter filter,
    String language,
    String market,
    List<String> recent,
    Duration deadline) {
  /// Most suggestions of one kind.
  public static final int MOST = 50;

  /// Most searches of a shopper that are looked at.
  public static final int MOST_RECENT = 20;

  public Typed {
    wanted = Map.copyOf(wanted);
    recent = List.copyOf(recent);
    if (text.length() > Query.TEXT_LIMIT) {
      throw new IllegalArgumentException("text is longer than " + Query.TEXT_LIMIT);
    }
    if (recent.size() > MOST_RECENT) {
      throw new IllegalArgumentException("more than " + MOST_RECENT + " recent searches");
    }
    if (wanted.values().stream().anyMatch(n -> n < 0 || n > MOST) || scopes < 0 || scopes > MOST) {
      throw new IllegalArgumentException("more than " + MOST + " suggestions of a kind");
    }
  }

  /// So many of the kind.
  public int wanted(SuggestionKind kind) {
    return wanted.getOrDefault(kind, 0);
  }

  /// Words alone, so many of them, in the whole catalogue.
  public static Typed queries(String text, int many) {
    return new Typed(
        text,
        Map.of(SuggestionKind.QUERY, many),
        0,
        Filter.ALL,
        "",
        "",
        List.of(),
        Duration.ofSeconds(2));
  }

  /// Whether everything in the catalogue counts.
  public boolean everywhere() {
    return filter.equals(Filter.ALL) && market.isEmpty();
  }
}
