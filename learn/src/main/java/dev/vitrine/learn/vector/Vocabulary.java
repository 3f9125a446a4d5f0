package dev.vitrine.learn.vector;

import dev.vitrine.search.vector.ItemWords;
import dev.vitrine.search.vector.TraitKeys;
import dev.vitrine.search.vector.Traits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The stems of the items that are learnt from, by number, and the rows of a model for them, their
/// letters and their pairs. Traits of one item alone teach nothing of others and have no row.
final class Vocabulary {
  private static final int FEWEST = 2;

  /// How often a stem may stand, as a share of all mentions, until it is hardly looked at.
  private static final double FREQUENT = 1e-3;

  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> stems = new ArrayList<>();
  private final Map<Long, Integer> rows = new HashMap<>();
  private final List<Long> keys = new ArrayList<>();
  private final List<Double> weights = new ArrayList<>();
  private int[] wordRows = {};
  private int[][] gramRows = {};

  /// The number of a stem.
  int id(String stem) {
    Integer known = ids.putIfAbsent(stem, stems.size());
    if (known == null) {
      stems.add(stem);
      return stems.size() - 1;
    }
    return known;
  }

  /// Gives rows to the traits of items that are not rare.
  ///
  /// @param items all that was read
  /// @param choices what was asked
  /// @param most rows at most
  void settle(List<Taught> items, Choices choices, int most) {
    var counts = new HashMap<Long, Integer>();
    long mentions = 0;
    for (Taught item : items) {
      for (long key : item.distinct(this)) {
        counts.merge(key, 1, Integer::sum);
        mentions++;
      }
    }
    for (int query = 0; query < choices.queries().size(); query++) {
      int[] stems = choices.queries().get(query);
      var asked = new Taught(stems, new int[0], new long[0], new int[0], new int[0]);
      for (long key : asked.distinct(this)) {
        counts.merge(key, choices.times(query), Integer::sum);
        mentions += choices.times(query);
      }
    }
    long all = mentions;
    counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= FEWEST)
        .sorted(
            Map.Entry.<Long, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .forEach(entry -> add(entry.getKey(), (double) entry.getValue() / all));
    look();
  }

  private void add(long key, double share) {
    rows.put(key, keys.size());
    keys.add(key);
    weights.add(FREQUENT / (FREQUENT + share));
  }

  private void look() {
    wordRows = new int[stems.size()];
    gramRows = new int[stems.size()][];
    for (int id = 0; id < wordRows.length; id++) {
      String stem = stems.get(id);
      wordRows[id] = row(TraitKeys.word(stem));
      gramRows[id] =
          TraitKeys.grams(stem).stream()
              .limit(Traits.MOST_GRAMS)
              .mapToInt(this::row)
              .filter(r -> r >= 0)
              .toArray();
    }
  }

  int row(long key) {
    return rows.getOrDefault(key, -1);
  }

  int wordRow(int id) {
    return wordRows[id];
  }

  int[] gramRows(int id) {
    return gramRows[id];
  }

  int pairRow(int first, int second) {
    return row(TraitKeys.pair(stems.get(first), stems.get(second)));
  }

  String stem(int id) {
    return stems.get(id);
  }

  /// How much a row is looked at, 0 to 1: the rarer the more.
  double weight(int row) {
    return weights.get(row);
  }

  /// How much each row is looked at.
  float[] weights() {
    float[] all = new float[weights.size()];
    for (int row = 0; row < all.length; row++) {
      all[row] = weights.get(row).floatValue();
    }
    return all;
  }

  /// How much a stem is looked at.
  double told(int id) {
    return wordRows[id] < 0 ? 1 : weight(wordRows[id]);
  }

  int size() {
    return keys.size();
  }

  long[] keys() {
    return keys.stream().mapToLong(k -> k).toArray();
  }

  /// An item's words as numbers.
  Taught taught(ItemWords item) {
    return new Taught(
        numbers(item.title()),
        numbers(item.kinds()),
        item.wholes().stream().mapToLong(k -> k).toArray(),
        numbers(item.details()),
        numbers(item.body()));
  }

  /// A number that another vocabulary hardly has.
  long fingerprint() {
    long print = keys.size();
    for (int row = 0; row < keys.size(); row++) {
      print = print * 31 + keys.get(row);
      print = print * 31 + Double.hashCode(weights.get(row));
    }
    return print;
  }

  int[] numbers(List<String> words) {
    return words.stream().mapToInt(this::id).toArray();
  }
}
