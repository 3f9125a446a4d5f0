package dev.vitrine.index.postings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class SegmentMapsTest {
  /// A segment that counts how often its values are read.
  private static final class Counting extends FilterLeafReader {
    private int cards;
    private int slots;

    Counting(LeafReader in) {
      super(in);
    }

    @Override
    public BinaryDocValues getBinaryDocValues(String field) throws IOException {
      cards++;
      return super.getBinaryDocValues(field);
    }

    @Override
    public NumericDocValues getNumericDocValues(String field) throws IOException {
      slots++;
      return super.getNumericDocValues(field);
    }

    @Override
    public CacheHelper getCoreCacheHelper() {
      return in.getCoreCacheHelper();
    }

    @Override
    public CacheHelper getReaderCacheHelper() {
      return in.getReaderCacheHelper();
    }
  }

  private static DirectoryReader segment() throws IOException {
    var directory = new ByteBuffersDirectory();
    try (var writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.addDocument(new Document());
    }
    return DirectoryReader.open(directory);
  }

  private static Counting leaf(DirectoryReader reader) {
    return new Counting(reader.leaves().getFirst().reader());
  }

  @Test
  void whatAMergeMadeIsHeldBeforeItIsSearchedWhereOthersWere() throws IOException {
    var maps = new SegmentMaps();
    try (var before = segment();
        var after = segment()) {
      maps.cards(leaf(before).getContext());
      maps.slots(leaf(before).getContext());
      Counting merged = leaf(after);
      maps.merged(merged);
      assertThat(merged.cards).isEqualTo(1);
      assertThat(merged.slots).isEqualTo(1);
      assertThat(maps.cards(merged.getContext()).length(0)).isEqualTo(Card.HEAD);
      assertThat(maps.slots(merged.getContext())).containsExactly(0);
      assertThat(merged.cards).as("read again").isEqualTo(1);
      assertThat(merged.slots).as("read again").isEqualTo(1);
    }
  }

  @Test
  void nothingIsHeldOfAMergeWhereNobodySearches() throws IOException {
    var maps = new SegmentMaps();
    try (var after = segment()) {
      Counting merged = leaf(after);
      maps.merged(merged);
      assertThat(merged.cards).isZero();
      assertThat(merged.slots).isZero();
    }
  }
}
