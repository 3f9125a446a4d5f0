package dev.vitrine.index.postings;

import dev.vitrine.index.text.Language;
import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/// How many items are in each language, counted once for each state of the index.
final class LanguageCounts {
  private volatile Counted last = new Counted(new Object(), Map.of(), List.of());

  /// The counts of one reader.
  ///
  /// @param reader the key of the reader they are from
  /// @param commonest languages that some item is in, commonest first
  private record Counted(Object reader, Map<Language, Integer> items, List<Language> commonest) {}

  int of(Language language, IndexReader reader) {
    return counted(reader).items().getOrDefault(language, 0);
  }

  List<Language> commonest(IndexReader reader) {
    return counted(reader).commonest();
  }

  private Counted counted(IndexReader reader) {
    Counted now = last;
    IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
    Object key = helper == null ? reader : helper.getKey();
    if (!now.reader().equals(key)) {
      Map<Language, Integer> items = count(reader);
      List<Language> commonest =
          List.of(Language.values()).stream()
              .filter(l -> items.getOrDefault(l, 0) > 0)
              .sorted(Comparator.comparingInt((Language l) -> -items.getOrDefault(l, 0)))
              .toList();
      now = new Counted(key, items, commonest);
      last = now;
    }
    return now;
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
