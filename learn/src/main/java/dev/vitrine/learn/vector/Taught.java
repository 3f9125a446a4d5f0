package dev.vitrine.learn.vector;

import dev.vitrine.search.vector.TraitKeys;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/// An item that is learnt from: the numbers of its stems by where they stand.
final class Taught {
  private final int[] title;
  private final int[] kinds;
  private final long[] wholes;
  private final int[] details;
  private final int[] body;

  /// @param wholes keys of what counts as a whole
  Taught(int[] title, int[] kinds, long[] wholes, int[] details, int[] body) {
    this.title = title;
    this.kinds = kinds;
    this.wholes = wholes;
    this.details = details;
    this.body = body;
  }

  int[] title() {
    return title;
  }

  int[] kinds() {
    return kinds;
  }

  long[] wholes() {
    return wholes;
  }

  int[] details() {
    return details;
  }

  int[] body() {
    return body;
  }

  /// A number that another item hardly has.
  long fingerprint() {
    long print = Arrays.hashCode(title);
    print = print * 31 + Arrays.hashCode(kinds);
    print = print * 31 + Arrays.hashCode(wholes);
    print = print * 31 + Arrays.hashCode(details);
    return print * 31 + Arrays.hashCode(body);
  }

  /// The keys of its traits, each once.
  Set<Long> distinct(Vocabulary vocabulary) {
    var keys = new HashSet<Long>();
    for (int[] words : new int[][] {title, kinds, details, body}) {
      for (int id : words) {
        keys.add(TraitKeys.word(vocabulary.stem(id)));
      }
    }
    for (int i = 0; i < title.length; i++) {
      String stem = vocabulary.stem(title[i]);
      keys.addAll(TraitKeys.grams(stem));
      if (i > 0) {
        keys.add(TraitKeys.pair(vocabulary.stem(title[i - 1]), stem));
      }
    }
    for (long whole : wholes) {
      keys.add(whole);
    }
    return keys;
  }
}
