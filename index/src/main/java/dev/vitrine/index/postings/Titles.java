package dev.vitrine.index.postings;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;

/// Title stems of items as 32-bit hashes, in order. Read documents in rising order; one thread.
public final class Titles {
  private static final int LONGEST = 64;

  private final List<LeafReaderContext> leaves;
  private final int[] hashes = new int[LONGEST];
  private int leaf = -1;
  private BinaryDocValues values = org.apache.lucene.index.DocValues.emptyBinary();

  Titles(List<LeafReaderContext> leaves) {
    this.leaves = leaves;
  }

  /// Reads a document's title.
  ///
  /// @return how many stems it has; {@link #hashes} holds them
  public int read(int doc) {
    try {
      int at = ReaderUtil.subIndex(doc, leaves);
      int local = doc - leaves.get(at).docBase;
      if (at != leaf || values.docID() > local) {
        leaf = at;
        values =
            org.apache.lucene.index.DocValues.getBinary(
                leaves.get(at).reader(), Fields.TITLE_HASHES);
      }
      if (!values.advanceExact(local)) {
        return 0;
      }
      return decode(values.binaryValue());
    } catch (IOException e) {
      throw Postings.failed("read titles", e);
    }
  }

  /// The stems read last; valid up to the count returned.
  public int[] hashes() {
    return hashes;
  }

  private int decode(BytesRef bytes) {
    int n = Math.min(LONGEST, bytes.length / Integer.BYTES);
    for (int i = 0; i < n; i++) {
      int at = bytes.offset + i * Integer.BYTES;
      hashes[i] =
          (bytes.bytes[at] & 0xff) << 24
              | (bytes.bytes[at + 1] & 0xff) << 16
              | (bytes.bytes[at + 2] & 0xff) << 8
              | (bytes.bytes[at + 3] & 0xff);
    }
    return n;
  }
}
