package dev.vitrine.search.expand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// For each stem that queries are known to have, the other terms that the items wanted for it hold,
/// each with the chance that it is one of them, in 255 steps. Safe for use by many threads.
public final class Expansions {
  /// Most terms of one stem.
  public static final int MOST = 16;

  /// Nothing was learnt.
  public static final Expansions NONE =
      new Expansions(new String[0], new int[1], new int[0], new byte[0], new String[0]);

  static final int LEVELS = 255;

  private final String[] stems;
  private final int[] starts;
  private final int[] places;
  private final byte[] levels;
  private final String[] terms;

  /// Another term.
  ///
  /// @param term a stem as items have it
  /// @param weight the chance of it, above 0 and up to 1
  public record Other(String term, double weight) {}

  private Expansions(String[] stems, int[] starts, int[] places, byte[] levels, String[] terms) {
    this.stems = stems;
    this.starts = starts;
    this.places = places;
    this.levels = levels;
    this.terms = terms;
  }

  /// Lays a table out. Of each stem the likeliest terms are kept, and none that is too unlikely for
  /// a step.
  ///
  /// @param table by stem and term the chance, 0 to 1
  public static Expansions of(Map<String, Map<String, Double>> table) {
    var kept = new TreeMap<String, List<Other>>();
    var names = new TreeSet<String>();
    table.forEach((stem, others) -> {
      List<Other> best = best(others);
      if (!best.isEmpty()) {
        kept.put(stem, best);
        best.forEach(other -> names.add(other.term()));
      }
    });
    String[] terms = names.toArray(String[]::new);
    String[] stems = kept.keySet().toArray(String[]::new);
    int[] starts = new int[stems.length + 1];
    int entries = kept.values().stream().mapToInt(List::size).sum();
    int[] places = new int[entries];
    byte[] levels = new byte[entries];
    int at = 0;
    int row = 0;
    for (List<Other> others : kept.values()) {
      for (Other other : others) {
        places[at] = Arrays.binarySearch(terms, other.term());
        levels[at++] = (byte) level(other.weight());
      }
      starts[++row] = at;
    }
    return new Expansions(stems, starts, places, levels, terms);
  }

  private static List<Other> best(Map<String, Double> others) {
    return others.entrySet().stream()
        .map(each -> new Other(each.getKey(), each.getValue()))
        .filter(other -> level(other.weight()) > 0)
        .sorted(
            Comparator.comparingInt((Other other) -> level(other.weight()))
                .reversed()
                .thenComparing(Other::term))
        .limit(MOST)
        .toList();
  }

  private static int level(double weight) {
    return (int) Math.round(LEVELS * Math.clamp(weight, 0, 1));
  }

  /// What was laid out before.
  static Expansions laid(
      String[] stems, int[] starts, int[] places, byte[] levels, String[] terms) {
    return new Expansions(stems, starts, places, levels, terms);
  }

  /// The terms that a stem also stands for, the likeliest first; none when it is not known.
  public List<Other> of(String stem) {
    int row = Arrays.binarySearch(stems, stem);
    if (row < 0) {
      return List.of();
    }
    var others = new ArrayList<Other>();
    for (int at = starts[row]; at < starts[row + 1]; at++) {
      others.add(new Other(terms[places[at]], Byte.toUnsignedInt(levels[at]) / (double) LEVELS));
    }
    return others;
  }

  /// How many stems are known.
  public int size() {
    return stems.length;
  }

  /// How many terms they stand for, together.
  public int entries() {
    return places.length;
  }

  /// The stems that are known, in order.
  public List<String> stems() {
    return List.of(stems);
  }

  /// The terms that stems stand for, each once, in order.
  List<String> terms() {
    return List.of(terms);
  }

  int end(int row) {
    return starts[row + 1];
  }

  int place(int entry) {
    return places[entry];
  }

  byte level(int entry) {
    return levels[entry];
  }
}
