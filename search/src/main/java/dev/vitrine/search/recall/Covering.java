package dev.vitrine.search.recall;

import dev.vitrine.index.postings.Matched;
import dev.vitrine.index.postings.Snapshot;
import dev.vitrine.index.postings.TextMatch;
import dev.vitrine.index.postings.UpperHalves;
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
/// such a word alone is left out, however long the query is. A row that lacks words is left out as
/// well when it is another kind of thing than the one asked for.
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
  ///
  /// @param akin which of those that lack words are of the kind asked for
  static Covering of(
      Matched pool, List<Telling> telling, double floor, Akin akin, Snapshot postings) {
    double least = least(telling, floor);
    double[] held = held(pool, telling, postings);
    int[] all = holding(held, least);
    int[] rows = all;
    if (akin.telling()) {
      boolean[] other = others(pool, all, held, whole(telling) - NEARLY, akin, postings);
      rows = Arrays.stream(all).filter(r -> !other[r]).toArray();
    }
    List<String> leftOut =
        telling.stream().filter(t -> spared(t, telling, floor)).map(Telling::typed).toList();
    String note = note(rows.length, least, telling);
    int others = all.length - rows.length;
    return new Covering(
        rows, leftOut, others == 0 ? note : note + "; without " + others + " of another kind");
  }

  /// The rows that hold so much.
  private static int[] holding(double[] held, double least) {
    int[] rows = new int[held.length];
    int many = 0;
    for (int row = 0; row < held.length; row++) {
      rows[many] = row;
      many += held[row] >= least ? 1 : 0;
    }
    return Arrays.copyOf(rows, many);
  }

  /// Which rows lack words and are of another kind than the one asked for.
  private static boolean[] others(
      Matched pool, int[] rows, double[] held, double whole, Akin akin, Snapshot postings) {
    int[] sure = byDoc(pool, Arrays.stream(rows).filter(r -> held[r] >= whole).toArray());
    int[] lacking = byDoc(pool, Arrays.stream(rows).filter(r -> held[r] < whole).toArray());
    boolean[] fits = akin.of(docs(pool, lacking), docs(pool, sure), postings);
    boolean[] other = new boolean[held.length];
    for (int i = 0; i < lacking.length; i++) {
      other[lacking[i]] = !fits[i];
    }
    return other;
  }

  /// Rows by rising document.
  static int[] byDoc(Matched pool, int[] rows) {
    long[] sorted = new long[rows.length];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = UpperHalves.key(pool.doc(rows[i]), rows[i]);
    }
    UpperHalves.sort(sorted);
    return UpperHalves.places(sorted);
  }

  private static int[] docs(Matched pool, int[] rows) {
    int[] docs = new int[rows.length];
    for (int i = 0; i < docs.length; i++) {
      docs[i] = pool.doc(rows[i]);
    }
    return docs;
  }

  /// Whether enough is left without a word.
  private static boolean spared(Telling word, List<Telling> telling, double floor) {
    return whole(telling) - word.weight() >= least(telling, floor);
  }

  private static double whole(List<Telling> telling) {
    return telling.stream().mapToDouble(Telling::weight).sum();
  }

  /// The weight that a row has to hold.
  private static double least(List<Telling> telling, double floor) {
    double most = telling.stream().mapToDouble(Telling::weight).max().orElse(0);
    return floor * most - NEARLY;
  }

  /// The weight of the words that each row holds.
  private static double[] held(Matched pool, List<Telling> telling, Snapshot postings) {
    int[] byDoc = byDoc(pool, IntStream.range(0, pool.size()).toArray());
    List<Word> words = telling.stream().map(Telling::word).toList();
    long[] bits = postings.presence(words, docs(pool, byDoc));
    double[] held = new double[byDoc.length];
    for (int i = 0; i < bits.length; i++) {
      for (long left = bits[i]; left != 0; left &= left - 1) {
        held[byDoc[i]] += telling.get(Long.numberOfTrailingZeros(left)).weight();
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
