package dev.vitrine.search.suggest;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/// Texts under the beginnings of all their words, in order of letters, with the heaviest of any
/// stretch found in logarithmic time. What begins with some letters is one stretch of the order.
///
/// A text counts less under a later word than under its first.
final class PrefixKeys {
  /// The share of its weight that a text has under a later word.
  static final float LATER = 0.35f;

  private static final int OFFSET_BITS = 8;
  private static final int LATEST = 1 << OFFSET_BITS;

  private final String[] texts;
  private final int[] keys;
  private final float[] weights;
  private final int[] best;
  private final int leaves;

  private PrefixKeys(String[] texts, int[] keys, float[] weights) {
    this.texts = texts;
    this.keys = keys;
    this.weights = weights;
    this.leaves = Math.max(1, Integer.highestOneBit(Math.max(1, keys.length - 1)) << 1);
    this.best = new int[2 * leaves];
    for (int i = 0; i < leaves; i++) {
      best[leaves + i] = i < keys.length ? i : -1;
    }
    for (int node = leaves - 1; node > 0; node--) {
      best[node] = heavier(best[2 * node], best[2 * node + 1]);
    }
  }

  /// Keys of texts.
  ///
  /// @param folded the texts as they are compared, at most 16 million
  /// @param weight of each
  static PrefixKeys of(List<String> folded, float[] weight) {
    String[] texts = folded.toArray(String[]::new);
    int[] keys =
        IntStream.range(0, texts.length)
            .flatMap(t -> starts(texts[t]).map(at -> t << OFFSET_BITS | at))
            .boxed()
            .sorted(order(texts))
            .mapToInt(key -> key)
            .toArray();
    float[] weights = new float[keys.length];
    for (int k = 0; k < keys.length; k++) {
      float whole = weight[keys[k] >>> OFFSET_BITS];
      weights[k] = (keys[k] & (LATEST - 1)) == 0 ? whole : LATER * whole;
    }
    return new PrefixKeys(texts, keys, weights);
  }

  private static Comparator<Integer> order(String[] texts) {
    return (a, b) -> {
      String left = texts[a >>> OFFSET_BITS];
      String right = texts[b >>> OFFSET_BITS];
      int i = a & (LATEST - 1);
      int j = b & (LATEST - 1);
      while (i < left.length() && j < right.length()) {
        int by = left.charAt(i++) - right.charAt(j++);
        if (by != 0) {
          return by;
        }
      }
      int by = left.length() - i - (right.length() - j);
      return by == 0 ? Integer.compare(a, b) : by;
    };
  }

  private static IntStream starts(String text) {
    int end = Math.min(text.length(), LATEST);
    return IntStream.range(0, end).filter(i -> i == 0 || text.charAt(i - 1) == ' ');
  }

  int size() {
    return keys.length;
  }

  /// The number of the text of a key.
  int text(int key) {
    return keys[key] >>> OFFSET_BITS;
  }

  /// Whether a key is the beginning of its text.
  boolean first(int key) {
    return (keys[key] & (LATEST - 1)) == 0;
  }

  float weight(int key) {
    return weights[key];
  }

  /// The letter of a key at a place, or -1 behind its end.
  int letter(int key, int at) {
    String text = texts[keys[key] >>> OFFSET_BITS];
    int place = (keys[key] & (LATEST - 1)) + at;
    return place < text.length() ? text.charAt(place) : -1;
  }

  /// The end of the stretch of keys from one on that have its letter at a place, all letters before
  /// being equal.
  int end(int from, int to, int at) {
    int letter = letter(from, at);
    int low = from;
    int step = 1;
    int high = from + 1;
    while (high < to && letter(high, at) == letter) {
      low = high;
      high += step;
      step <<= 1;
    }
    high = Math.min(high, to);
    while (low + 1 < high) {
      int middle = (low + high) >>> 1;
      if (letter(middle, at) == letter) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low + 1;
  }

  /// The first key that does not come before some letters.
  ///
  /// @param behind whether keys that begin with the letters come before too
  int place(String letters, boolean behind) {
    int low = 0;
    int high = keys.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      int by = compare(middle, letters);
      if (by < 0 || (behind && by == 0)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// How a key stands to letters: 0 when it begins with them.
  private int compare(int key, String letters) {
    for (int i = 0; i < letters.length(); i++) {
      int by = letter(key, i) - letters.charAt(i);
      if (by != 0) {
        return by;
      }
    }
    return 0;
  }

  private int heavier(int a, int b) {
    if (a < 0 || b < 0) {
      return Math.max(a, b);
    }
    return weights[b] > weights[a] ? b : a;
  }

  private int heaviest(int from, int to) {
    int found = -1;
    for (int low = from + leaves, high = to + leaves; low < high; low >>= 1, high >>= 1) {
      if ((low & 1) == 1) {
        found = heavier(found, best[low++]);
      }
      if ((high & 1) == 1) {
        found = heavier(found, best[--high]);
      }
    }
    return found;
  }

  /// A stretch with its heaviest key.
  private record Stretch(int from, int to, int best) {}

  /// Takes keys; whether more are wanted.
  interface Taker {
    boolean key(int key);
  }

  /// Tells the keys of a stretch, heaviest first, until no more are wanted.
  void heaviestFirst(int from, int to, Taker taker) {
    var order =
        Comparator.<Stretch>comparingDouble(s -> -weights[s.best()])
            .thenComparingInt(Stretch::best);
    var open = new PriorityQueue<Stretch>(order);
    add(open, from, to);
    for (Stretch next = open.poll(); next != null; next = open.poll()) {
      if (!taker.key(next.best())) {
        return;
      }
      add(open, next.from(), next.best());
      add(open, next.best() + 1, next.to());
    }
  }

  private void add(PriorityQueue<Stretch> open, int from, int to) {
    if (from < to) {
      open.add(new Stretch(from, to, heaviest(from, to)));
    }
  }
}
