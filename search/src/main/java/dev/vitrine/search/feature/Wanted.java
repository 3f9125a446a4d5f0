package dev.vitrine.search.feature;

import dev.vitrine.index.postings.Form;
import dev.vitrine.search.Term;
import java.util.List;
import java.util.stream.IntStream;

/// The hashes of all plain forms of the query's words that are likely meant, and which word each
/// belongs to.
final class Wanted {
  private static final int MOST = 63;

  private final int[] hashes;
  private final int[] words;
  private final int size;

  /// A bit for the lowest six bits of each hash: most other words are told apart by it.
  private final long some;

  private Wanted(int[] hashes, int[] words, int size) {
    this.hashes = hashes;
    this.words = words;
    this.size = size;
    this.some = IntStream.of(hashes).mapToLong(hash -> 1L << hash).reduce(0, (a, b) -> a | b);
  }

  static Wanted of(List<Term> terms) {
    int n = Math.min(MOST, terms.size());
    var hashes = IntStream.builder();
    var words = IntStream.builder();
    for (int i = 0; i < n; i++) {
      for (Form form : terms.get(i).forms()) {
        if (form.kind() == Form.Kind.TERM && form.likely()) {
          hashes.add(form.term().hashCode());
          words.add(i);
        }
      }
    }
    return new Wanted(hashes.build().toArray(), words.build().toArray(), n);
  }

  int size() {
    return size;
  }

  /// The word that a hash belongs to, or -1.
  int wordOf(int hash) {
    if ((some >>> hash & 1) == 0) {
      return -1;
    }
    for (int i = 0; i < hashes.length; i++) {
      if (hashes[i] == hash) {
        return words[i];
      }
    }
    return -1;
  }
}
