package dev.vitrine.index.postings;

import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;

/// The column slot of each document, and what breaks its ties: arrays of each segment in the order
/// of its documents, made once.
final class SlotMaps {
  private final ConcurrentHashMap<Object, int[]> slots = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<Object, int[]> ties = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<Object, SlotDocs> docs = new ConcurrentHashMap<>();

  /// Slots of a segment by document number.
  int[] of(LeafReaderContext leaf) throws IOException {
    LeafReader reader = leaf.reader();
    var helper = reader.getCoreCacheHelper();
    if (helper == null) {
      return read(reader);
    }
    int[] known = slots.get(helper.getKey());
    return known == null ? kept(slots, helper, read(reader)) : known;
  }

  /// The upper halves of tie breakers of a segment by document number.
  ///
  /// @param plain tie breakers that are the same for every request
  int[] ties(LeafReaderContext leaf, SlotTies plain) throws IOException {
    var helper = leaf.reader().getCoreCacheHelper();
    if (helper == null) {
      return upper(of(leaf), plain);
    }
    int[] known = ties.get(helper.getKey());
    return known == null ? kept(ties, helper, upper(of(leaf), plain)) : known;
  }

  /// Documents of a segment by slot.
  SlotDocs docs(LeafReaderContext leaf) throws IOException {
    var helper = leaf.reader().getCoreCacheHelper();
    if (helper == null) {
      return SlotDocs.of(of(leaf));
    }
    SlotDocs known = docs.get(helper.getKey());
    return known == null ? kept(docs, helper, SlotDocs.of(of(leaf))) : known;
  }

  private static <T> T kept(
      ConcurrentHashMap<Object, T> bySegment, IndexReader.CacheHelper helper, T made) {
    if (bySegment.putIfAbsent(helper.getKey(), made) == null) {
      helper.addClosedListener(bySegment::remove);
    }
    return made;
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
