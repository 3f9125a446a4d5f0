package dev.vitrine.learn.expand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// How likely each term of items is for each stem of queries: IBM model 1 between a query and the
/// text of an item chosen for it.
///
/// Each term of a text comes from one stem of the query, or from the empty word, which is in every
/// query and takes what has to do with none of its stems. Which one is not known; rounds of
/// expectation and maximisation tell how often each did. In each round a stem's counts are divided
/// by a little more than their sum, so that a stem seen with few texts explains them less surely
/// than the empty word does. Chances are in single precision, a row of terms for each stem.
///
/// Source: Brown, Della Pietra, Della Pietra and Mercer, 1993, for the model; Berger and Lafferty,
/// 1999, for its use in search; Moore, 2004, for smoothing and for counting the empty word several
/// times.
final class Translation {
  /// The number of the empty word.
  static final int EMPTY = 0;

  private final List<Pair> pairs;
  private final ExpansionOptions options;

  /// By stem the terms that stand in some text chosen for it, rising; all in one column.
  private final int[] starts;

  private final int[] terms;
  private final float[] chances;
  private final double[] counts;

  /// @param pairs queries have stems from 1 on
  /// @param stems one more than the highest number of a stem
  /// @param vocabulary one more than the highest number of a term
  Translation(List<Pair> pairs, int stems, int vocabulary, ExpansionOptions options) {
    this.pairs = pairs;
    this.options = options;
    this.starts = new int[stems + 1];
    int[][] rows = rows(pairs, stems);
    rows[EMPTY] = IntStream.range(0, vocabulary).toArray();
    for (int stem = 0; stem < stems; stem++) {
      starts[stem + 1] = starts[stem] + rows[stem].length;
    }
    this.terms = new int[starts[stems]];
    this.chances = new float[terms.length];
    this.counts = new double[terms.length];
    for (int stem = 0; stem < stems; stem++) {
      System.arraycopy(rows[stem], 0, terms, starts[stem], rows[stem].length);
      Arrays.fill(chances, starts[stem], starts[stem + 1], 1f / Math.max(1, rows[stem].length));
    }
  }

  /// By stem the terms of the texts chosen for it, each once, rising.
  private static int[][] rows(List<Pair> pairs, int stems) {
    List<List<int[]>> texts = new ArrayList<>();
    for (int stem = 0; stem < stems; stem++) {
      texts.add(new ArrayList<>(0));
    }
    for (Pair pair : pairs) {
      for (int stem : pair.query()) {
        texts.get(stem).add(pair.text());
      }
    }
    int[][] rows = new int[stems][];
    Arrays.setAll(
        rows,
        stem ->
            texts.get(stem).stream().flatMapToInt(Arrays::stream).distinct().sorted().toArray());
    return rows;
  }

  /// Learns.
  ///
  /// @param round is told each round when it begins
  void learn(IntConsumer round) {
    for (int n = 0; n < options.rounds(); n++) {
      round.accept(n);
      Arrays.fill(counts, 0);
      pairs.forEach(this::expect);
      maximise();
    }
  }

  /// Divides each term of a text among the stems of its query.
  private void expect(Pair pair) {
    int[] query = pair.query();
    int[] entries = new int[query.length];
    for (int term : pair.text()) {
      int none = entry(EMPTY, term);
      double empty = options.empty() * chances[none];
      double sum = empty;
      for (int i = 0; i < query.length; i++) {
        entries[i] = entry(query[i], term);
        sum += chances[entries[i]];
      }
      if (sum > 0) {
        counts[none] += pair.weight() * empty / sum;
        for (int entry : entries) {
          counts[entry] += pair.weight() * chances[entry] / sum;
        }
      }
    }
  }

  private void maximise() {
    for (int stem = 0; stem < starts.length - 1; stem++) {
      double sum = stem == EMPTY ? 0 : options.unseen();
      for (int entry = starts[stem]; entry < starts[stem + 1]; entry++) {
        sum += counts[entry];
      }
      for (int entry = starts[stem]; entry < starts[stem + 1]; entry++) {
        chances[entry] = sum > 0 ? (float) (counts[entry] / sum) : 0f;
      }
    }
  }

  private int entry(int stem, int term) {
    return stem == EMPTY ? term : Arrays.binarySearch(terms, starts[stem], starts[stem + 1], term);
  }

  /// Takes a term of a stem.
  interface Taker {
    /// Takes a term.
    ///
    /// @param chance that it comes from the stem, of all terms that do
    /// @param count how many times it did, by expectation
    void term(int term, double chance, double count);
  }

  /// Shows the terms of a stem, rising.
  void each(int stem, Taker taker) {
    for (int entry = starts[stem]; entry < starts[stem + 1]; entry++) {
      taker.term(terms[entry], chances[entry], counts[entry]);
    }
  }

  /// How likely a term is for no stem.
  double empty(int term) {
    return chances[entry(EMPTY, term)];
  }
}
