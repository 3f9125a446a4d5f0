package dev.vitrine.search.vector;

import java.util.Arrays;
import java.util.List;

/// What a query or an item is made of, as hashed keys by group.
public final class Traits {
  /// Letters in a row that are looked at of one word.
  public static final int MOST_GRAMS = 24;

  private long[] keys = new long[64];
  private byte[] groups = new byte[64];
  private int size;

  private Traits() {}

  /// The traits of a query's stems.
  public static Traits of(List<String> stems) {
    var traits = new Traits();
    traits.line(stems);
    return traits;
  }

  /// The traits of an item.
  public static Traits of(ItemWords item) {
    var traits = new Traits();
    traits.line(item.title());
    traits.words(item.kinds(), TraitGroup.KIND);
    item.wholes().forEach(key -> traits.add(key, TraitGroup.KIND));
    traits.words(item.details(), TraitGroup.DETAIL);
    traits.words(item.body(), TraitGroup.BODY);
    return traits;
  }

  private void line(List<String> stems) {
    for (int i = 0; i < stems.size(); i++) {
      add(TraitKeys.word(stems.get(i)), TraitGroup.WORD);
      if (i > 0) {
        add(TraitKeys.pair(stems.get(i - 1), stems.get(i)), TraitGroup.PAIR);
      }
      TraitKeys.grams(stems.get(i)).stream()
          .limit(MOST_GRAMS)
          .forEach(gram -> add(gram, TraitGroup.GRAM));
    }
  }

  private void words(List<String> stems, TraitGroup group) {
    stems.forEach(stem -> add(TraitKeys.word(stem), group));
  }

  private void add(long key, TraitGroup group) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      groups = Arrays.copyOf(groups, 2 * size);
    }
    keys[size] = key;
    groups[size++] = (byte) group.place();
  }

  public int size() {
    return size;
  }

  public long key(int trait) {
    return keys[trait];
  }

  /// The place of a trait's group among {@link TraitGroup}.
  public int group(int trait) {
    return groups[trait];
  }
}
