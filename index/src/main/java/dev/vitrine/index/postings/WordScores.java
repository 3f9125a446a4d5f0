package dev.vitrine.index.postings;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/// What the words of a query score in given documents: the sum over those that are there, as a
/// match of any word has it.
final class WordScores {
  private final IndexSearcher searcher;
  private final MatchQuery queries;

  WordScores(IndexSearcher searcher, MatchQuery queries) {
    this.searcher = searcher;
    this.queries = queries;
  }

  /// A score for each document.
  ///
  /// @param docs document numbers, rising
  float[] of(List<Word> words, int[] docs) throws IOException {
    double[] sums = new double[docs.length];
    for (Word word : words) {
      Query query = searcher.rewrite(queries.word(word));
      add(searcher.createWeight(query, ScoreMode.COMPLETE, 1f), docs, sums);
    }
    float[] scores = new float[docs.length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = (float) sums[i];
    }
    return scores;
  }

  private void add(Weight weight, int[] docs, double[] sums) throws IOException {
    int i = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      int from = i;
      while (i < docs.length && docs[i] < end) {
        i++;
      }
      Scorer scorer = from == i ? null : weight.scorer(leaf);
      if (scorer != null) {
        add(scorer, leaf.docBase, docs, from, i, sums);
      }
    }
  }

  private static void add(Scorer scorer, int base, int[] docs, int from, int to, double[] sums)
      throws IOException {
    DocIdSetIterator there = scorer.iterator();
    for (int i = from; i < to; i++) {
      int doc = docs[i] - base;
      int at = there.docID() < doc ? there.advance(doc) : there.docID();
      sums[i] += at == doc ? scorer.score() : 0;
    }
  }
}
