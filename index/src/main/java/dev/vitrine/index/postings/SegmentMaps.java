package dev.vitrine.index.postings;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;

/// What is held of each segment in memory, in the order of its documents: the column slot of each,
/// what breaks its ties, and its card.
final class SegmentMaps {
  private final BySegment<int[]> slots = new BySegment<>();
  private final BySegment<int[]> ties = new BySegment<>();
  private final BySegment<SlotDocs> docs = new BySegment<>();
  private final BySegment<SegmentCards> cards = new BySegment<>();

  /// Slots of a segment by document number.
  int[] slots(LeafReaderContext leaf) throws IOException {
    return slots.of(leaf.reader(), SegmentMaps::read);
  }

  /// The upper halves of tie breakers of a segment by document number.
  ///
  /// @param plain tie breakers that are the same for every request
  int[] ties(LeafReaderContext leaf, SlotTies plain) throws IOException {
    return ties.of(leaf.reader(), _ -> upper(slots(leaf), plain));
  }

  /// Documents of a segment by slot.
  SlotDocs docs(LeafReaderContext leaf) throws IOException {
    return docs.of(leaf.reader(), _ -> SlotDocs.of(slots(leaf)));
  }

  /// Cards of a segment by document number.
  SegmentCards cards(LeafReaderContext leaf) throws IOException {
    return cards.of(leaf.reader(), SegmentCards::read);
  }

  /// Holds what a merge made before anyone searches it, where searches need it: they would wait for
  /// it otherwise.
  void merged(LeafReader reader) throws IOException {
    if (!slots.isEmpty()) {
      slots.of(reader, SegmentMaps::read);
    }
    if (!cards.isEmpty()) {
      cards.of(reader, SegmentCards::read);
    }
  }

  private static int[] upper(int[] slots, SlotTies plain) {
    int[] upper = new int[slots.length];
    for (int doc = 0; doc < upper.length; doc++) {
      upper[doc] = (int) (plain.of(slots[doc]) >>> Integer.SIZE);
    }
    return upper;
  }

  private static int[] read(LeafReader reader) throws IOException {
    int[] slots = new int[reader.maxDoc()];
    NumericDocValues values = reader.getNumericDocValues(Fields.SLOT);
    if (values != null) {
      for (int doc = values.nextDoc(); doc < slots.length; doc = values.nextDoc()) {
        slots[doc] = (int) values.longValue();
      }
    }
    return slots;
  }
}
