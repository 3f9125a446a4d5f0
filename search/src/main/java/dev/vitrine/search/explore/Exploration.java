package dev.vitrine.search.explore;

import dev.vitrine.search.Candidates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// How much is tried out: a share of searches gets the items of each tier in an order that is
/// drawn, better ones first more often than not. Nothing crosses tiers. The same search always gets
/// the same order.
///
/// @param share of searches, 0 to 1
/// @param temperature how much is left to chance, above 0: the distance between scores, in terms of
///   how far the best of a page lie apart, that makes one item e times as likely as another
public record Exploration(double share, double temperature) {
  /// Nothing is tried out.
  public static final Exploration NONE = new Exploration(0, 1);

  private static final long SALT = 0xD1B54A32D192ED03L;

  /// Whether a search is among the share.
  ///
  /// @param search its id, empty for one that no shopper made
  public boolean of(String search) {
    return share > 0 && !search.isEmpty() && Chance.within(Chance.of(search), share);
  }

  /// Draws an order.
  ///
  /// @param ranked candidates as they were ranked
  /// @param rows how many of them were ranked
  /// @param fixed slots that stay where they are
  public Explored draw(Candidates ranked, int rows, IntPredicate fixed, String search) {
    var random = new SplittableRandom(Chance.of(search) ^ SALT);
    int[] order = IntStream.range(0, ranked.size()).toArray();
    int n = Math.min(rows, ranked.size());
    var drawn = new Filling();
    for (int from = 0, to; from < n; from = to) {
      to = end(ranked, from, n);
      int[] free = free(ranked, from, to, fixed);
      if (free.length > 0) {
        drawn.group(ranked, free, order, random);
      }
    }
    double[] scores = new double[ranked.size()];
    Arrays.setAll(scores, ranked::score);
    return drawn.done(ranked.reordered(order, scores));
  }

  /// Where the rows of the same tier end.
  private static int end(Candidates ranked, int from, int n) {
    int to = from + 1;
    while (to < n && ranked.tier(to) == ranked.tier(from)) {
      to++;
    }
    return to;
  }

  private static int[] free(Candidates ranked, int from, int to, IntPredicate fixed) {
    return IntStream.range(from, to)
        .filter(row -> Double.isFinite(ranked.score(row)) && !fixed.test(ranked.slot(row)))
        .toArray();
  }

  /// What is drawn, as it grows.
  private final class Filling {
    private final List<Explored.Card> cards = new ArrayList<>();
    private int groups;

    /// Draws the order of some rows among the places that they have.
    void group(Candidates ranked, int[] rows, int[] order, SplittableRandom random) {
      double[] scores = Arrays.stream(rows).mapToDouble(ranked::score).toArray();
      double[] utilities = PlackettLuce.utilities(scores, temperature);
      int[] places = PlackettLuce.draw(utilities, random);
      double[] chances = PlackettLuce.chances(utilities, places);
      for (int i = 0; i < rows.length; i++) {
        int row = rows[places[i]];
        order[rows[i]] = row;
        cards.add(new Explored.Card(ranked.slot(row), groups, Math.exp(chances[i])));
      }
      groups++;
    }

    Explored done(Candidates next) {
      return new Explored(next, temperature, groups, cards);
    }
  }
}
