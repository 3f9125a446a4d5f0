package dev.vitrine.learn.category;

import dev.vitrine.search.category.CategoryTree;
import dev.vitrine.search.category.Votes;
import dev.vitrine.search.vector.TraitKeys;
import java.util.Arrays;
import java.util.function.IntPredicate;

/// The counting of words, pairs and parts of words by category, over some of the lessons. What
/// stands in one lesson alone tells nothing of others and gets no row.
final class Counting {
  private static final int MOST_ROWS = 400_000;
  private static final float FEWEST = 2;
  private static final int NODE_BITS = 16;

  /// Parts of words are counted for words that count at least so much.
  private static final float NAMING = 0.5f;

  private static final long[] NONE = {};

  private final Taught taught;
  private final CategoryTree tree;
  private final int[] nodes;
  private final Said said = new Said();

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
        read(taught.lesson(i));
        for (int k = 0; k < said.size(); k++) {
          frequent.add(said.key(k), 1);
        }
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

  /// Reads what a lesson says.
  private void read(Taught.Read lesson) {
    said.clear();
    for (int part = 0; part < lesson.words().length; part++) {
      float weight = lesson.weights()[part];
      boolean naming = weight >= NAMING * lesson.weight();
      int[] words = lesson.words()[part];
      for (int i = 0; i < words.length; i++) {
        said.say(taught.key(words[i]), weight);
        if (naming && i > 0) {
          said.say(TraitKeys.pair(taught.stem(words[i - 1]), taught.stem(words[i])), weight);
        }
        for (long gram : naming ? taught.parts(words[i]) : NONE) {
          said.say(gram, weight);
        }
      }
    }
  }

  private void count(Taught.Read lesson, Tally rows, Tally counts) {
    float share = 1f / Math.max(1, lesson.categories().length);
    read(lesson);
    for (int k = 0; k < said.size(); k++) {
      int row = (int) rows.of(said.key(k)) - 1;
      for (int category : row >= 0 ? lesson.categories() : new int[0]) {
        if (nodes[category] > 0) {
          add(row, nodes[category], said.most(k) * share, counts);
        }
      }
    }
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
    return Votes.of(keys, starts, nodes, levels);
  }
}
