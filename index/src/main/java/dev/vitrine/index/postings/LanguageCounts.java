package dev.vitrine.index.postings;

import dev.vitrine.index.text.Language;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/// How many items are in each language, counted once for each state of the index.
final class LanguageCounts {
  private volatile Counted last = new Counted(new Object(), Map.of());

  /// The counts of one reader.
  ///
  /// @param reader the key of the reader they are from
  private record Counted(Object reader, Map<Language, Integer> items) {}

  int of(Language language, IndexReader reader) {
    Counted now = last;
    IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
    Object key = helper == null ? reader : helper.getKey();
    if (!now.reader().equals(key)) {
      now = new Counted(key, count(reader));
      last = now;
    }
    return now.items().getOrDefault(language, 0);
  }

  private static Map<Language, Integer> count(IndexReader reader) {
    var items = new EnumMap<Language, Integer>(Language.class);
    try {
      for (Language language : Language.values()) {
        String term = Fields.facet(Fields.LANGUAGE, language.code());
        items.put(language, reader.docFreq(new Term(Fields.FACET, term)));
      }
    } catch (IOException e) {
      throw Postings.failed("count languages", e);
    }
    return Map.copyOf(items);
  }
}
