package dev.vitrine.search.recall;

import dev.vitrine.index.postings.Matched;
import dev.vitrine.index.postings.Snapshot;
import dev.vitrine.index.postings.TextMatch;
import dev.vitrine.index.postings.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The rows of a match of some words that hold enough of what a query says.
///
/// Each word has a weight, how much it tells. At first all of the weight is asked for; then so much
/// less as the least telling word weighs, then the next, until enough rows hold what is asked for or
/// a floor is reached. So a row may lack the least telling word first, and what is left of the query
/// is never less than a share.
///
/// @param rows those that hold enough, in their order
/// @param leftOut the words that a row may lack
/// @param note what was asked for, for the trace
record Covering(int[] rows, List<String> leftOut, String note) {
  private static final double NEARLY = 1e-9;

  /// The words to look for: a word without which too little is left has to be there, others need
  /// not.
  static TextMatch match(TextMatch all, List<Telling> telling, double floor) {
    double needed = floor * sum(telling);
    double whole = sum(telling);
    List<Word> must =
        telling.stream()
            .filter(t -> whole - t.weight() < needed - NEARLY)
            .map(Telling::word)
            .toList();
    List<Word> words =
        all.words().stream().map(w -> w.withOptional(w.optional() || !must.contains(w))).toList();
    return new TextMatch(words, all.phrases(), all.places());
  }

  /// The rows of a match that hold enough.
  static Covering of(
      Matched pool, List<Telling> telling, Relaxation relaxation, Snapshot postings) {
    double[] held = held(pool, telling, postings);
    double[] lightest = telling.stream().mapToDouble(Telling::weight).sorted().toArray();
    double whole = sum(telling);
    double least = relaxation.floor() * whole;
    double asked = whole;
    for (int next = 0; count(held, asked) < relaxation.below() && asked > least; next++) {
      asked = next < lightest.length ? Math.max(least, asked - lightest[next]) : least;
    }
    double enough = asked;
    int[] rows = IntStream.range(0, held.length).filter(r -> held[r] >= enough - NEARLY).toArray();
    List<String> leftOut =
        telling.stream()
            .filter(t -> whole - t.weight() >= enough - NEARLY)
            .map(Telling::typed)
            .toList();
    return new Covering(rows, leftOut, note(rows.length, enough / whole, telling));
  }

  private static int count(double[] held, double asked) {
    int count = 0;
    for (double weight : held) {
      count += weight >= asked - NEARLY ? 1 : 0;
    }
    return count;
  }

  private static double sum(List<Telling> telling) {
    return telling.stream().mapToDouble(Telling::weight).sum();
  }

  /// The weight of the words that each row holds.
  private static double[] held(Matched pool, List<Telling> telling, Snapshot postings) {
    long[] byDoc = new long[pool.size()];
    for (int row = 0; row < byDoc.length; row++) {
      byDoc[row] = (long) pool.doc(row) << Integer.SIZE | row;
    }
    Arrays.sort(byDoc);
    int[] docs = Arrays.stream(byDoc).mapToInt(d -> (int) (d >>> Integer.SIZE)).toArray();
    long[] bits = postings.presence(telling.stream().map(Telling::word).toList(), docs);
    double[] held = new double[byDoc.length];
    for (int i = 0; i < bits.length; i++) {
      for (long left = bits[i]; left != 0; left &= left - 1) {
        held[(int) byDoc[i]] += telling.get(Long.numberOfTrailingZeros(left)).weight();
      }
    }
    return held;
  }

  private static String note(int rows, double share, List<Telling> telling) {
    String words =
        telling.stream()
            .map(t -> String.format(Locale.ROOT, "%s %.1f", t.typed(), t.weight()))
            .collect(Collectors.joining(", "));
    return String.format(Locale.ROOT, "%.2f of (%s): %d", share, words, rows);
  }
}
