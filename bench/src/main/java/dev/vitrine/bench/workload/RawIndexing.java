package dev.vitrine.bench.workload;

import dev.vitrine.index.form.Entry;
import dev.vitrine.index.form.ItemForm;
import dev.vitrine.index.form.Reading;
import dev.vitrine.index.postings.ItemDocument;
import dev.vitrine.index.postings.Weights;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;

/// Lucene's writer used by hand: JSON is read, the same document is made, and added by the threads
/// of the common pool, as Vitrine does; no record, no columns, no refresh, one commit.
final class RawIndexing {
  private static final double BUFFER_MB = 96;

  private final Path folder;
  private final Words words = Bed.words();
  private final ItemForm form = new ItemForm(Reading.OPEN);

  RawIndexing(Path folder) {
    this.folder = folder;
  }

  void write(List<Change> changes) {
    Weights weights = Weights.DEFAULT;
    var config = new IndexWriterConfig();
    config.setSimilarity(new BM25Similarity(weights.k1() * Weights.UNIT, weights.b()));
    config.setRAMBufferSizeMB(BUFFER_MB);
    config.setUseCompoundFile(false);
    try (var directory = FSDirectory.open(folder);
        var writer = new IndexWriter(directory, config)) {
      changes.parallelStream().forEach(change -> add(change, writer, weights));
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Change change, IndexWriter writer, Weights weights) {
    if (change instanceof Change.Put(Document(String id, String json))
        && form.read(id, json) instanceof Entry.OfItem(var item)) {
      try {
        writer.addDocument(ItemDocument.of(item, words, weights));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
