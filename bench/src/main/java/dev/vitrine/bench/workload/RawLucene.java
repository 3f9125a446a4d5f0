package dev.vitrine.bench.workload;

import dev.vitrine.index.postings.Fields;
import dev.vitrine.index.postings.Weights;
import dev.vitrine.index.text.Language;
import dev.vitrine.index.text.Token;
import dev.vitrine.index.text.Words;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;

/// Lucene used by hand on the index that Vitrine wrote: same analysis, same field, same similarity,
/// one Boolean query, no facets, no stored documents.
public final class RawLucene implements Closeable {
  private final Words words;
  private final FSDirectory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  /// @param postings the folder of the Lucene index, as committed
  public RawLucene(Path postings, Words words) {
    this.words = words;
    try {
      directory = FSDirectory.open(postings);
      reader = DirectoryReader.open(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    searcher = new IndexSearcher(reader);
    Weights weights = Weights.DEFAULT;
    searcher.setSimilarity(new BM25Similarity(weights.k1() * Weights.UNIT, weights.b()));
  }

  /// The best documents for a text.
  ///
  /// @param occur whether documents need every word or any
  public TopDocs top(String text, Occur occur, int size) {
    try {
      return searcher.search(query(text, occur), size);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The best documents for a text, all matches counted.
  public TopDocs counted(String text, Occur occur, int size) {
    try {
      return searcher.search(
          query(text, occur), new TopScoreDocCollectorManager(size, Integer.MAX_VALUE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Query query(String text, Occur occur) {
    var query = new BooleanQuery.Builder();
    for (Token token : words.query(text, Language.EN).tokens()) {
      query.add(new TermQuery(new Term(Fields.ALL, token.stem())), occur);
    }
    return query.build();
  }

  @Override
  public void close() {
    try {
      reader.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
