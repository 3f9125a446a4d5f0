package dev.vitrine.search.recall;

import dev.vitrine.index.postings.Matched;
import dev.vitrine.index.postings.Snapshot;
import dev.vitrine.index.postings.TextMatch;
import dev.vitrine.index.postings.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The rows of a match of some words that hold enough of what a query says.
///
/// Each word has a weight, how much it tells. What a row holds has to weigh a share of the most
/// telling word at least: so a row may lack words, the least telling ones first, and one that holds
/// such a word alone is left out, however long the query is.
///
/// @param rows those that hold enough, in their order
/// @param leftOut the words that a row may lack
/// @param note what was asked for, for the trace
@SuppressWarnings("ArrayRecordComponent") // never compared
record Covering(int[] rows, List<String> leftOut, String note) {
  private static final double NEARLY = 1e-9;

  /// The words to look for: a word without which too little is left has to be there, others need
  /// not.
  static TextMatch match(TextMatch all, List<Telling> telling, double floor) {
    List<Word> must =
        telling.stream().filter(t -> !spared(t, telling, floor)).map(Telling::word).toList();
    List<Word> words =
        all.words().stream().map(w -> w.withOptional(w.optional() || !must.contains(w))).toList();
    return new TextMatch(words, all.phrases(), all.places());
  }

  /// The rows of a match that hold enough.
  static Covering of(Matched pool, List<Telling> telling, double floor, Snapshot postings) {
    double least = least(telling, floor);
    double[] held = held(pool, telling, postings);
    int[] rows = IntStream.range(0, held.length).filter(r -> held[r] >= least).toArray();
    List<String> leftOut =
        telling.stream().filter(t -> spared(t, telling, floor)).map(Telling::typed).toList();
    return new Covering(rows, leftOut, note(rows.length, least, telling));
  }

  /// Whether enough is left without a word.
  private static boolean spared(Telling word, List<Telling> telling, double floor) {
    double whole = telling.stream().mapToDouble(Telling::weight).sum();
    return whole - word.weight() >= least(telling, floor);
  }

  /// The weight that a row has to hold.
  private static double least(List<Telling> telling, double floor) {
    double most = telling.stream().mapToDouble(Telling::weight).max().orElse(0);
    return floor * most - NEARLY;
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

  private static String note(int rows, double least, List<Telling> telling) {
    String words =
        telling.stream()
            .map(t -> String.format(Locale.ROOT, "%s %.1f", t.typed(), t.weight()))
            .collect(Collectors.joining(", "));
    return String.format(Locale.ROOT, "or %.1f of %s: %d", Math.max(0, least), words, rows);
  }
}
