package dev.vitrine.index.postings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/// What is made of each segment of an index by whoever needs it first, while others who need it
/// wait, and let go with the segment.
///
/// @param <T> what is made
final class BySegment<T> {
  private final ConcurrentHashMap<Object, T> made = new ConcurrentHashMap<>();

  /// Makes it of a segment.
  ///
  /// @param <T> what is made
  @FunctionalInterface
  interface Maker<T> {
    T of(LeafReader reader) throws IOException;
  }

  /// What was made of a segment, or is now.
  T of(LeafReader reader, Maker<T> maker) throws IOException {
    IndexReader.CacheHelper helper = reader.getCoreCacheHelper();
    if (helper == null) {
      return maker.of(reader);
    }
    T known = made.get(helper.getKey());
    return known == null ? kept(reader, helper, maker) : known;
  }

  private T kept(LeafReader reader, IndexReader.CacheHelper helper, Maker<T> maker)
      throws IOException {
    try {
      return made.computeIfAbsent(
          helper.getKey(),
          _ -> {
            helper.addClosedListener(made::remove);
            return make(reader, maker);
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static <T> T make(LeafReader reader, Maker<T> maker) {
    try {
      return maker.of(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether nothing is held of any segment.
  boolean isEmpty() {
    return made.isEmpty();
  }
}
