package dev.vitrine.index.postings;

import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;

/// The column slot of each document, one array a segment, read once.
final class SlotMaps {
  private final ConcurrentHashMap<Object, int[]> bySegment = new ConcurrentHashMap<>();

  /// Slots of a segment by document number.
  int[] of(LeafReaderContext leaf) throws IOException {
    LeafReader reader = leaf.reader();
    var helper = reader.getCoreCacheHelper();
    if (helper == null) {
      return read(reader);
    }
    int[] known = bySegment.get(helper.getKey());
    if (known != null) {
      return known;
    }
    int[] slots = read(reader);
    if (bySegment.putIfAbsent(helper.getKey(), slots) == null) {
      helper.addClosedListener(bySegment::remove);
    }
    return slots;
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
