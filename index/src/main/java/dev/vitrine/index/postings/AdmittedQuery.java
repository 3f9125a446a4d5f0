package dev.vitrine.index.postings;

import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// Matches documents that were admitted before.
final class AdmittedQuery extends Query {
  private final AdmittedDocs docs;

  AdmittedQuery(AdmittedDocs docs) {
    this.docs = docs;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
        int count = docs.count(leaf.ord);
        if (count == 0) {
          return null;
        }
        var iterator = new Admitted(docs.of(leaf.ord), count);
        return ConstantScoreScorerSupplier.fromIterator(
            iterator, score(), mode, leaf.reader().maxDoc());
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "admitted";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AdmittedQuery query && query.docs.equals(docs);
  }

  @Override
  public int hashCode() {
    return docs.hashCode();
  }

  /// Goes along rising document numbers.
  private static final class Admitted extends DocIdSetIterator {
    private final int[] docs;
    private final int count;
    private int at = -1;

    Admitted(int[] docs, int count) {
      this.docs = docs;
      this.count = count;
    }

    @Override
    public int docID() {
      return at < 0 ? -1 : at < count ? docs[at] : NO_MORE_DOCS;
    }

    @Override
    public int nextDoc() {
      at++;
      return docID();
    }

    @Override
    public int advance(int target) {
      int found = Arrays.binarySearch(docs, Math.min(count, at + 1), count, target);
      at = found < 0 ? -1 - found : found;
      return docID();
    }

    @Override
    public long cost() {
      return count;
    }
  }
}
