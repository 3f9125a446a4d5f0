package dev.vitrine.learn.value;

import dev.vitrine.learn.trees.TrainingRows;
import dev.vitrine.search.behaviour.CardKind;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// Cards of pages as they were served, in the order of time, with what became of them.
///
/// @param features names of the columns
/// @param columns a value for each card; not-a-number where it is not known
/// @param positions counted from 1 over all pages of a search, 0 for what was not shown
/// @param deeds what was done, a bit for each deed of {@link Outcomes}
/// @param groups where each page's cards begin, and last how many cards there are
@SuppressWarnings("ArrayRecordComponent") // columns, never compared
public record Samples(
    List<String> features, float[][] columns, int[] positions, short[] deeds, int[] groups) {
  public Samples {
    features = List.copyOf(features);
  }

  /// How many pages there are.
  public int pages() {
    return groups.length - 1;
  }

  /// How many cards there are.
  public int size() {
    return positions.length;
  }

  /// Whether a deed was done with a card; none at all, 0, is done with each.
  boolean did(int card, int deed) {
    return (deeds[card] & deed) == deed;
  }

  /// Whether a card is a video or a live.
  boolean played(int card) {
    int kind = features.indexOf(CardKind.NAME);
    return kind >= 0 && columns[kind][card] > 0;
  }

  /// Whether the shop says when a video or live leads on to a good, and not only when that is put
  /// into the cart.
  boolean tellsLed() {
    return IntStream.range(0, size())
        .anyMatch(card -> did(card, Outcomes.LED) && !did(card, Outcomes.CARTED) && played(card));
  }

  /// Some cards, as rows to learn a deed from; a page each is a query of its own.
  Part part(IntPredicate kept, int deed) {
    int[] cards = new int[size()];
    int[] sizes = new int[pages()];
    int n = 0;
    for (int page = 0; page < pages(); page++) {
      for (int card = groups[page]; card < groups[page + 1]; card++) {
        if (kept.test(card)) {
          cards[n++] = card;
          sizes[page]++;
        }
      }
    }
    int[] chosen = Arrays.copyOf(cards, n);
    float[] labels = new float[n];
    float[] weights = new float[n];
    Arrays.fill(weights, 1);
    for (int row = 0; row < n; row++) {
      labels[row] = did(chosen[row], deed) ? 1 : 0;
    }
    int[] starts = new int[pages() + 1];
    for (int page = 0; page < pages(); page++) {
      starts[page + 1] = starts[page] + sizes[page];
    }
    return new Part(
        new TrainingRows(features, picked(columns, chosen), labels, weights, starts), chosen);
  }

  /// Some of the values of each column.
  static float[][] picked(float[][] columns, int[] cards) {
    return Arrays.stream(columns).map(column -> picked(column, cards)).toArray(float[][]::new);
  }

  private static float[] picked(float[] column, int[] cards) {
    float[] picked = new float[cards.length];
    for (int row = 0; row < picked.length; row++) {
      picked[row] = column[cards[row]];
    }
    return picked;
  }

  /// Some cards as rows.
  ///
  /// @param rows to learn from
  /// @param cards which card each row is
  record Part(TrainingRows rows, int[] cards) {
    int size() {
      return cards.length;
    }

    /// Something of each row's card.
    int[] of(IntUnaryOperator what) {
      return Arrays.stream(cards).map(what).toArray();
    }
  }
}
