package dev.vitrine.index.postings;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Which neighbouring stems of a query stand next to each other in the bodies of documents, read
/// from the positions of each stem once a document.
final class Neighbours {
  private final List<LeafReaderContext> leaves;
  private final List<String> stems;
  private final @Nullable PostingsEnum[] places;
  private int[] before = new int[16];
  private int[] here = new int[16];

  Neighbours(List<LeafReaderContext> leaves, List<String> stems) {
    this.leaves = leaves;
    this.stems = stems.subList(0, Math.min(Presence.MOST_WORDS, stems.size()));
    this.places = new PostingsEnum[this.stems.size()];
  }

  /// A bit for each pair of neighbouring stems, for each document.
  ///
  /// @param docs document numbers, rising
  long[] of(int[] docs) throws IOException {
    long[] bits = new long[docs.length];
    int leaf = -1;
    for (int i = 0; i < docs.length && stems.size() > 1; i++) {
      int at = ReaderUtil.subIndex(docs[i], leaves);
      if (at != leaf) {
        leaf = at;
        enter(leaves.get(at));
      }
      bits[i] = pairs(docs[i] - leaves.get(at).docBase);
    }
    return bits;
  }

  private void enter(LeafReaderContext leaf) throws IOException {
    Arrays.fill(places, null);
    Terms terms = leaf.reader().terms(Fields.BODY);
    if (terms == null) {
      return;
    }
    TermsEnum seeking = terms.iterator();
    for (int s = 0; s < places.length; s++) {
      if (seeking.seekExact(new BytesRef(stems.get(s)))) {
        places[s] = seeking.postings(null, PostingsEnum.POSITIONS);
      }
    }
  }

  private long pairs(int doc) throws IOException {
    long bits = 0;
    int countBefore = 0;
    for (int s = 0; s < places.length; s++) {
      int count = read(places[s], doc);
      if (adjacent(countBefore, count)) {
        bits |= 1L << (s - 1);
      }
      int[] spare = before;
      before = here;
      here = spare;
      countBefore = count;
    }
    return bits;
  }

  /// Reads the positions of a stem in a document; how many there are.
  private int read(@Nullable PostingsEnum stem, int doc) throws IOException {
    if (stem == null || (stem.docID() < doc ? stem.advance(doc) : stem.docID()) != doc) {
      return 0;
    }
    int count = stem.freq();
    if (here.length < count) {
      here = new int[2 * count];
    }
    for (int i = 0; i < count; i++) {
      here[i] = stem.nextPosition();
    }
    return count;
  }

  /// Whether some position here follows one of the stem before.
  private boolean adjacent(int countBefore, int count) {
    int b = 0;
    for (int h = 0; h < count && b < countBefore; h++) {
      while (b < countBefore && before[b] + 1 < here[h]) {
        b++;
      }
      if (b < countBefore && before[b] + 1 == here[h]) {
        return true;
      }
    }
    return false;
  }
}
