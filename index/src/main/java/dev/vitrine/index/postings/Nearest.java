package dev.vitrine.index.postings;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;

/// The items whose vectors are nearest to one, and how near given ones are. Likeness is the cosine:
/// vectors are kept in bytes and have length {@link #STEPS}.
///
/// Source: hierarchical navigable small worlds (Malkov and Yashunin, 2018), as Lucene has them.
final class Nearest {
  /// The length of a vector in bytes.
  private static final float STEPS = 127;

  /// How many times as many are looked for as are wanted: the search finds nearly all, not all.
  private static final int WIDER = 2;

  private final IndexSearcher searcher;
  private final SegmentMaps maps;

  Nearest(IndexSearcher searcher, SegmentMaps maps) {
    this.searcher = searcher;
    this.maps = maps;
  }

  /// The field of an item's vector.
  static KnnByteVectorField field(byte[] vector) {
    return new KnnByteVectorField(Fields.VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT);
  }

  /// The nearest items, scored by likeness, as good as all of them.
  ///
  /// @param ties what breaks ties
  Matched of(byte[] vector, int limit, SlotTies ties) throws IOException {
    var top = new TopSlots(limit, ties);
    var query = new KnnByteVectorQuery(Fields.VECTOR, vector, WIDER * limit);
    ScoreDoc[] found = searcher.search(query, WIDER * limit).scoreDocs;
    int[] docs = Arrays.stream(found).mapToInt(f -> f.doc).sorted().toArray();
    float[] likeness = likeness(vector, docs);
    for (int i = 0; i < docs.length; i++) {
      LeafReaderContext leaf = leaf(docs[i]);
      top.offer(maps.slots(leaf)[docs[i] - leaf.docBase], docs[i], likeness[i]);
    }
    return top.drain(limit, false);
  }

  /// How like items are to a vector, -1 to 1; 0 for items without one.
  ///
  /// @param docs document numbers, rising
  float[] likeness(byte[] vector, int[] docs) throws IOException {
    float[] likeness = new float[docs.length];
    int end = -1;
    int base = 0;
    @Nullable ByteVectorValues values = null;
    KnnVectorValues.@Nullable DocIndexIterator at = null;
    for (int i = 0; i < docs.length; i++) {
      if (docs[i] >= end) {
        LeafReaderContext leaf = leaf(docs[i]);
        base = leaf.docBase;
        end = base + leaf.reader().maxDoc();
        values = leaf.reader().getByteVectorValues(Fields.VECTOR);
        at = values == null || values.dimension() != vector.length ? null : values.iterator();
      }
      if (values != null && at != null) {
        int doc = docs[i] - base;
        int found = at.docID() < doc ? at.advance(doc) : at.docID();
        if (found == doc) {
          likeness[i] =
              VectorUtil.dotProduct(vector, values.vectorValue(at.index())) / (STEPS * STEPS);
        }
      }
    }
    return likeness;
  }

  private LeafReaderContext leaf(int doc) {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    return leaves.get(ReaderUtil.subIndex(doc, leaves));
  }
}
