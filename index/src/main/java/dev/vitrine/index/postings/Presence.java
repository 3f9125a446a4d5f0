package dev.vitrine.index.postings;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// Which words of a query stand in which documents.
final class Presence {
  /// Most words that are told apart.
  static final int MOST_WORDS = 64;

  private final IndexSearcher searcher;
  private final MatchQuery queries;

  Presence(IndexSearcher searcher, MatchQuery queries) {
    this.searcher = searcher;
    this.queries = queries;
  }

  /// A bit for each word, in order, for each document.
  ///
  /// @param docs document numbers, rising
  long[] of(List<Word> words, int[] docs) throws IOException {
    return of(words, docs, queries::word);
  }

  /// The same for words in one attribute.
  long[] of(List<Word> words, String place, int[] docs) throws IOException {
    return of(words, docs, word -> MatchQuery.placed(word, List.of(place)));
  }

  private long[] of(List<Word> words, int[] docs, Function<Word, Query> holding)
      throws IOException {
    long[] bits = new long[docs.length];
    for (int w = 0; w < Math.min(MOST_WORDS, words.size()); w++) {
      Query query = searcher.rewrite(holding.apply(words.get(w)));
      Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1f);
      mark(weight, docs, bits, 1L << w);
    }
    return bits;
  }

  /// Whether each document matches a query.
  ///
  /// @param docs document numbers, rising
  boolean[] of(Query query, int[] docs) throws IOException {
    long[] bits = new long[docs.length];
    Query rewritten = searcher.rewrite(query);
    mark(searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1f), docs, bits, 1);
    boolean[] match = new boolean[docs.length];
    for (int i = 0; i < match.length; i++) {
      match[i] = bits[i] != 0;
    }
    return match;
  }

  private void mark(Weight weight, int[] docs, long[] bits, long bit) throws IOException {
    int i = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      while (i < docs.length && docs[i] < leaf.docBase) {
        i++;
      }
      if (i == docs.length || docs[i] >= end) {
        continue;
      }
      Scorer scorer = weight.scorer(leaf);
      if (scorer == null) {
        continue;
      }
      var looking = new Looking(scorer);
      for (; i < docs.length && docs[i] < end; i++) {
        bits[i] |= looking.at(docs[i] - leaf.docBase) ? bit : 0;
      }
    }
  }

  /// Looks at one document after another without searching for the next match.
  private static final class Looking {
    private final @Nullable TwoPhaseIterator twoPhase;
    private final DocIdSetIterator maybe;

    Looking(Scorer scorer) {
      this.twoPhase = scorer.twoPhaseIterator();
      this.maybe = twoPhase == null ? scorer.iterator() : twoPhase.approximation();
    }

    boolean at(int doc) throws IOException {
      int at = maybe.docID() < doc ? maybe.advance(doc) : maybe.docID();
      return at == doc && (twoPhase == null || twoPhase.matches());
    }
  }
}
