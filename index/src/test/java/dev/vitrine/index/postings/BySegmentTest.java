package dev.vitrine.index.postings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class BySegmentTest {
  private static final int THREADS = 8;

  private static DirectoryReader segment() throws IOException {
    var directory = new ByteBuffersDirectory();
    try (var writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.addDocument(new Document());
    }
    return DirectoryReader.open(directory);
  }

  private static LeafReader leaf(DirectoryReader reader) {
    return reader.leaves().getFirst().reader();
  }

  @Test
  void isMadeOnceHoweverManyNeedItAtTheSameTime() throws Exception {
    var made = new AtomicInteger();
    var begun = new CountDownLatch(THREADS);
    var counts = new BySegment<Integer>();
    try (var reader = segment();
        var threads = Executors.newFixedThreadPool(THREADS)) {
      Callable<Integer> need =
          () -> {
            begun.countDown();
            begun.await();
            return counts.of(leaf(reader), leaf -> made.incrementAndGet() + leaf.maxDoc());
          };
      for (var held : threads.invokeAll(Collections.nCopies(THREADS, need))) {
        assertThat(held.get()).isEqualTo(2);
      }
    }
    assertThat(made).hasValue(1);
  }

  @Test
  void goesWithItsSegment() throws IOException {
    var counts = new BySegment<Integer>();
    try (var reader = segment()) {
      assertThat(counts.isEmpty()).isTrue();
      assertThat(counts.of(leaf(reader), LeafReader::maxDoc)).isEqualTo(1);
      assertThat(counts.isEmpty()).isFalse();
    }
    assertThat(counts.isEmpty()).isTrue();
  }

  @Test
  void isMadeAgainWhereItFailed() throws IOException {
    var counts = new BySegment<Integer>();
    try (var reader = segment()) {
      assertThatThrownBy(() -> counts.of(leaf(reader), BySegmentTest::broken))
          .isInstanceOf(IOException.class)
          .hasMessage("no disk");
      assertThat(counts.of(leaf(reader), LeafReader::maxDoc)).isEqualTo(1);
    }
  }

  private static Integer broken(LeafReader leaf) throws IOException {
    throw new IOException("no disk");
  }
}
