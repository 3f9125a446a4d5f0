package dev.vitrine.search.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/// Phrases of one to four words that titles repeat and that stand by themselves, so that a shopper
/// may type them: they end where titles end or go over to something else, no one word always
/// follows or precedes them, and their words are together more often than by chance.
///
/// Longer phrases are counted only where their parts were seen often enough, as in the search for
/// frequent item sets (Apriori), so that memory is bounded by what is frequent.
final class Phrases {
  private static final int BITS = 21;
  private static final int MOST_KEYS = 4_000_000;

  /// A phrase that one and the same word follows, or precedes, in more than this share of its
  /// places is a part of a longer one.
  private static final double PART = 0.7;

  /// How much more often words stand together than by chance.
  private static final double TOGETHER = 3;

  /// A phrase that ends something in this share of its places names a thing, whatever is before it.
  private static final double ENDS = 0.5;

  /// Phrases of four words must end something in this share of their places.
  private static final double LONG_ENDS = 0.4;

  private final TitleWords titles;
  private final int least;
  private final List<Phrase> found = new ArrayList<>();
  private int[] single = new int[0];

  /// @param least how often a phrase must be written
  Phrases(TitleWords titles, int least) {
    this.titles = titles;
    this.least = least;
  }

  /// A phrase.
  ///
  /// @param count how often it is written
  /// @param alone how well it stands by itself, 0 to 1
  record Phrase(String text, int count, double alone) {}

  /// The phrases, those first that are written often and stand by themselves.
  List<Phrase> best(int most) {
    Tallies ones = count(1);
    Tallies twos = count(2, ones);
    Tallies threes = count(3, twos);
    Tallies fours = count(4, threes);
    take(1, ones, twos, ones);
    take(2, twos, threes, ones);
    take(3, threes, fours, twos);
    take(4, fours, new Tallies(1), threes);
    found.sort(
        Comparator.comparingDouble((Phrase p) -> -p.alone() * Math.log1p(p.count()))
            .thenComparing(Phrase::text));
    return found.size() > most ? List.copyOf(found.subList(0, most)) : found;
  }

  private Tallies count(int length) {
    var tallies = new Tallies(MOST_KEYS);
    for (int at = 0; at < titles.size(); at++) {
      if (titles.at(at) != 0) {
        boolean starts = titles.small(titles.at(at - 1));
        // A word between two commas is a value, such as a colour, and no name of a thing.
        boolean value = starts && ends(at, length);
        tallies.add(key(at, length), starts, ends(at, length) && !value);
      }
    }
    return tallies.atLeast(least);
  }

  /// Counts phrases whose beginning and end, one word shorter, are frequent.
  private Tallies count(int length, Tallies shorter) {
    var tallies = new Tallies(MOST_KEYS);
    for (int at = 0; at + length <= titles.size(); at++) {
      if (within(at, length)
          && shorter.count(shorter.slot(key(at, length - 1))) > 0
          && shorter.count(shorter.slot(key(at + 1, length - 1))) > 0) {
        long key = length <= 3 ? key(at, length) : longer(at);
        tallies.add(key, titles.small(titles.at(at - 1)), ends(at, length));
      }
    }
    return tallies.atLeast(least);
  }

  private boolean within(int at, int length) {
    for (int i = at; i < at + length; i++) {
      if (titles.at(i) == 0) {
        return false;
      }
    }
    return true;
  }

  private boolean ends(int at, int length) {
    return titles.over(titles.at(at + length));
  }

  /// Up to three words in 63 bits, the last one lowest.
  private long key(int at, int length) {
    long key = 0;
    for (int i = at; i < at + length; i++) {
      key = key << BITS | titles.at(i);
    }
    return key;
  }

  /// Four words do not fit: they are known by where they were first seen, found by a hash.
  private long longer(int at) {
    long hash = key(at, 3) * 0x9E3779B97F4A7C15L + titles.at(at + 3);
    hash = (hash ^ hash >>> 29) * 0xBF58476D1CE4E5B9L;
    return hash | 1;
  }

  private void take(int length, Tallies these, Tallies longer, Tallies shorter) {
    int[] behind = length == 4 ? new int[0] : highest(length, these, longer, false);
    int[] before = length == 4 ? new int[0] : highest(length, these, longer, true);
    var seen = new HashSet<Long>();
    for (int at = 0; at + length <= titles.size(); at++) {
      if (!within(at, length)
          || titles.weak(titles.at(at))
          || titles.weak(titles.at(at + length - 1))) {
        continue;
      }
      long key = length <= 3 ? key(at, length) : longer(at);
      int slot = these.slot(key);
      int count = these.count(slot);
      if (count == 0 || !seen.add(key)) {
        continue;
      }
      double ends = these.ends(slot) / (double) count;
      double next = length == 4 ? 0 : behind[slot] / (double) count;
      double last = length == 4 ? 0 : before[slot] / (double) count;
      boolean begun = last <= PART || ends >= ENDS;
      boolean whole = length < 4 ? next <= PART && begun : ends >= LONG_ENDS;
      if (whole && together(at, length, count, shorter)) {
        add(at, length, count, (ends + 1 - next) / 2);
      }
    }
  }

  private int[] highest(int length, Tallies these, Tallies longer, boolean before) {
    if (length == 3) {
      return longest(these, longer, before);
    }
    long mask = (1L << (BITS * length)) - 1;
    return these.highest(longer, key -> before ? key & mask : key >>> BITS);
  }

  /// For phrases of three words, how often the commonest fourth word stands beside them.
  private int[] longest(Tallies threes, Tallies fours, boolean before) {
    int[] highest = new int[threes.slots()];
    for (int at = 0; at + 4 <= titles.size(); at++) {
      if (within(at, 4)) {
        int slot = threes.slot(key(before ? at + 1 : at, 3));
        int count = fours.count(fours.slot(longer(at)));
        highest[slot] = Math.max(highest[slot], count);
      }
    }
    return highest;
  }

  /// Whether the words are together more often than by chance, however they are divided in two.
  private boolean together(int at, int length, int count, Tallies shorter) {
    if (length == 1) {
      return true;
    }
    double all = titles.size();
    double head = shorter.count(shorter.slot(key(at, length - 1)));
    double tail = shorter.count(shorter.slot(key(at + 1, length - 1)));
    double last = ones(at + length - 1);
    double first = ones(at);
    double chance = length == 2 ? head * tail / all : Math.max(head * last, first * tail) / all;
    return count >= TOGETHER * chance;
  }

  private double ones(int at) {
    if (single.length == 0) {
      single = new int[titles.words()];
      for (int i = 0; i < titles.size(); i++) {
        single[titles.at(i)]++;
      }
    }
    return single[titles.at(at)];
  }

  private void add(int at, int length, int count, double alone) {
    int[] numbers = new int[length];
    Arrays.setAll(numbers, i -> titles.at(at + i));
    String text = titles.text(numbers);
    if (text.length() > 2) {
      found.add(new Phrase(text, count, alone));
    }
  }
}
