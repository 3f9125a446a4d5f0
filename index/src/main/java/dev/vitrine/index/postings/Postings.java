package dev.vitrine.index.postings;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MergeScheduler;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.MMapDirectory;
import org.jspecify.annotations.Nullable;

/// The Lucene index of one catalogue: written by its owner, searched by many threads on snapshots.
public final class Postings implements Closeable {
  private static final double WRITE_BUFFER_MB = 96;

  private final FSDirectory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final MergeScheduler merges;
  private final SegmentMaps maps;
  private final LanguageCounts languages = new LanguageCounts();

  private Postings(
      FSDirectory directory,
      IndexWriter writer,
      SearcherManager searchers,
      MergeScheduler merges,
      SegmentMaps maps) {
    this.directory = directory;
    this.writer = writer;
    this.searchers = searchers;
    this.merges = merges;
    this.maps = maps;
  }

  /// Loads what opening an index takes and what is the same for each, so that it is there when the
  /// first one is opened.
  public static void prepare() {
    var config = new IndexWriterConfig().setSimilarity(new BM25Similarity());
    Objects.requireNonNull(config.getCodec());
    Objects.requireNonNull(MMapDirectory.NO_FILES);
  }

  /// Opens the index in a folder, or makes an empty one.
  ///
  /// @throws VitrineException CORRUPT when the files are damaged
  public static Postings open(Path folder, Weights weights) {
    return open(folder, weights, false);
  }

  /// Opens the index in a folder, or makes an empty one.
  ///
  /// @param steady whether merges are done by the thread that writes, so that the same writes, one
  ///   after the other, make the same segments
  /// @throws VitrineException CORRUPT when the files are damaged
  public static Postings open(Path folder, Weights weights, boolean steady) {
    try {
      Files.createDirectories(folder);
      var similarity = new BM25Similarity(weights.k1() * Weights.UNIT, weights.b());
      var directory = MMapDirectory.open(folder);
      var config = new IndexWriterConfig();
      config.setSimilarity(similarity);
      config.setRAMBufferSizeMB(WRITE_BUFFER_MB);
      config.setUseCompoundFile(false);
      config.setCommitOnClose(false);
      config.setMergePolicy(NoMergePolicy.INSTANCE);
      MergeScheduler merges = steady ? new SerialMergeScheduler() : new ConcurrentMergeScheduler();
      config.setMergeScheduler(merges);
      var maps = new SegmentMaps();
      config.setMergedSegmentWarmer(maps::merged);
      var writer = new IndexWriter(directory, config);
      var searchers = new SearcherManager(writer, new SimilarSearchers(similarity));
      // Merges that an earlier run left undone wait for the next write, not for the first search.
      writer.getConfig().setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0));
      return new Postings(directory, writer, searchers, merges, maps);
    } catch (CorruptIndexException | IndexFormatTooNewException | IndexFormatTooOldException e) {
      throw new VitrineException(Kind.CORRUPT, "index in " + folder + " is damaged: " + e, e);
    } catch (IOException e) {
      throw failed("open the index in " + folder, e);
    }
  }

  /// Adds an item's document, replacing the one with the same id.
  public void put(String id, int slot, Document document, boolean fresh) {
    document.add(new NumericDocValuesField(Fields.SLOT, slot));
    try {
      if (fresh) {
        writer.addDocument(document);
      } else {
        writer.updateDocument(new Term(Fields.ID, id), document);
      }
    } catch (IOException e) {
      throw failed("index " + id, e);
    }
  }

  /// Removes an item.
  public void remove(String id) {
    try {
      writer.deleteDocuments(new Term(Fields.ID, id));
    } catch (IOException e) {
      throw failed("remove " + id, e);
    }
  }

  /// Removes every item.
  public void clear() {
    try {
      writer.deleteAll();
    } catch (IOException e) {
      throw failed("clear the index", e);
    }
  }

  /// Makes what was written visible to new snapshots.
  public void refresh() {
    try {
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw failed("refresh", e);
    }
  }

  /// Fixes what the next commit holds, with notes that are read at the next start.
  public void prepareCommit(Map<String, String> notes) {
    try {
      writer.setLiveCommitData(notes.entrySet());
      writer.prepareCommit();
    } catch (IOException e) {
      throw failed("prepare a commit", e);
    }
  }

  /// Makes durable what was fixed.
  public void commit() {
    try {
      writer.commit();
    } catch (IOException e) {
      throw failed("commit", e);
    }
  }

  /// Merges away removed items, so that word statistics are those of the living.
  public void compact(int segments) {
    try {
      if (segments > 0) {
        writer.forceMerge(segments);
      }
      writer.forceMergeDeletes();
    } catch (IOException e) {
      throw failed("compact", e);
    }
  }

  /// Does the merges that are due and waits for them, so that the next start finds them done.
  public void merge() {
    try {
      writer.maybeMerge();
      if (merges instanceof ConcurrentMergeScheduler beside) {
        beside.sync();
      }
    } catch (IOException e) {
      throw failed("merge", e);
    }
  }

  /// Whether removed items wait to be merged away; until then word statistics count them.
  public boolean hasRemoved() {
    return writer.hasDeletions();
  }

  /// A snapshot to search; close it.
  public Snapshot snapshot() {
    try {
      return new Snapshot(searchers, searchers.acquire(), maps, languages);
    } catch (IOException e) {
      throw failed("open a snapshot", e);
    }
  }

  @Override
  public void close() {
    try {
      searchers.close();
      writer.close();
      directory.close();
    } catch (IOException e) {
      throw failed("close", e);
    }
  }

  static VitrineException failed(String what, IOException e) {
    Kind kind = e instanceof CorruptIndexException ? Kind.CORRUPT : Kind.BUG;
    return new VitrineException(kind, "cannot " + what + ": " + e.getMessage(), e);
  }

  private static final class SimilarSearchers extends SearcherFactory {
    private final BM25Similarity similarity;

    SimilarSearchers(BM25Similarity similarity) {
      this.similarity = similarity;
    }

    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
      var searcher = new IndexSearcher(reader);
      searcher.setSimilarity(similarity);
      searcher.setQueryCache(null);
      return searcher;
    }
  }
}
