package dev.vitrine.learn.category;

import dev.vitrine.search.category.CategoryTree;
import dev.vitrine.search.category.Votes;
import dev.vitrine.search.vector.TraitKeys;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/// The counting of words, pairs and parts of words by category, over some of the lessons. What
/// stands in one lesson alone tells nothing of others and gets no row.
final class Counting {
  private static final int MOST_ROWS = 400_000;
  private static final float FEWEST = 2;
  private static final int NODE_BITS = 16;

  /// Parts of words are counted for words that count at least so much.
  private static final float NAMING = 0.5f;

  private final Taught taught;
  private final CategoryTree tree;
  private final int[] nodes;

  Counting(Taught taught, CategoryTree tree, int[] nodes) {
    this.taught = taught;
    this.tree = tree;
    this.nodes = nodes;
  }

  /// The votes of the lessons that are chosen.
  Votes of(IntPredicate chosen) {
    var frequent = new Tally();
    for (int i = 0; i < taught.size(); i++) {
      if (chosen.test(i)) {
        traits(taught.lesson(i)).forEach((key, _) -> frequent.add(key, 1));
      }
    }
    long[] keys = keys(frequent);
    var rows = new Tally();
    for (int row = 0; row < keys.length; row++) {
      rows.add(keys[row], row + 1);
    }
    var counts = new Tally();
    for (int i = 0; i < taught.size(); i++) {
      if (chosen.test(i)) {
        count(taught.lesson(i), rows, counts);
      }
    }
    return laidOut(keys, counts);
  }

  private static long[] keys(Tally frequent) {
    float least = FEWEST;
    long[] keys = frequent.keys(least);
    while (keys.length > MOST_ROWS) {
      keys = frequent.keys(++least);
    }
    return keys;
  }

  /// What a lesson says, each thing once with the most that it counts.
  private Map<Long, Float> traits(Taught.Read lesson) {
    var traits = new HashMap<Long, Float>();
    for (int part = 0; part < lesson.words().length; part++) {
      int[] words = lesson.words()[part];
      float weight = lesson.weights()[part];
      for (int i = 0; i < words.length; i++) {
        traits.merge(TraitKeys.word(taught.stem(words[i])), weight, Math::max);
        if (weight >= NAMING * lesson.weight()) {
          if (i > 0) {
            long pair = TraitKeys.pair(taught.stem(words[i - 1]), taught.stem(words[i]));
            traits.merge(pair, weight, Math::max);
          }
          for (long gram : taught.parts(words[i])) {
            traits.merge(gram, weight, Math::max);
          }
        }
      }
    }
    return traits;
  }

  private void count(Taught.Read lesson, Tally rows, Tally counts) {
    float share = 1f / Math.max(1, lesson.categories().length);
    Map<Long, Float> traits = traits(lesson);
    traits.forEach((key, weight) -> {
      int row = (int) rows.of(key) - 1;
      if (row >= 0) {
        for (int category : lesson.categories()) {
          int node = nodes[category];
          if (node > 0) {
            add(row, node, weight * share, counts);
          }
        }
      }
    });
  }

  private void add(int row, int node, float weight, Tally counts) {
    for (int at = node; ; at = tree.parent(at)) {
      counts.add((row + 1L) << NODE_BITS | at, weight);
      if (at == 0) {
        return;
      }
    }
  }

  private static Votes laidOut(long[] keys, Tally counts) {
    long[] entries = counts.keys(0);
    int[] starts = new int[keys.length + 1];
    char[] nodes = new char[entries.length];
    byte[] levels = new byte[entries.length];
    for (int i = 0; i < entries.length; i++) {
      starts[(int) (entries[i] >>> NODE_BITS)]++;
      nodes[i] = (char) entries[i];
      levels[i] = Votes.level(counts.of(entries[i]));
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    return new Votes(keys, starts, nodes, levels);
  }
}
