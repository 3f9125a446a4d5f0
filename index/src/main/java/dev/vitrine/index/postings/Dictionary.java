package dev.vitrine.index.postings;

import dev.vitrine.index.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// The words of the catalogue, each with the number of items that have it. For one request and one
/// thread: a term that was looked up is remembered.
public final class Dictionary {
  private static final int SCAN_LIMIT = 4_096;

  private final IndexSearcher searcher;
  private final IndexReader reader;
  private final LanguageCounts languages;
  private final Map<String, TermStates> known = new HashMap<>();
  private final Map<String, Integer> placed = new HashMap<>();

  Dictionary(IndexSearcher searcher, LanguageCounts languages) {
    this.searcher = searcher;
    this.reader = searcher.getIndexReader();
    this.languages = languages;
  }

  /// A word and how many items have it.
  public record Entry(String word, int items) {}

  /// Takes words with the number of items that have them.
  public interface Taker {
    void word(String word, int items);
  }

  /// Takes words with the number of items of each language that have them.
  public interface LanguageTaker {
    /// Takes a word.
    ///
    /// @param items by the places of the languages, for this call only
    void word(String word, int[] items);
  }

  /// How many items there are, removed ones that are not yet merged away included.
  public int size() {
    return Math.max(1, reader.maxDoc());
  }

  /// How many items hold a term of the weighted field.
  public int items(String term) {
    return states(term).docFreq();
  }

  /// How many items of a language hold a term of the weighted field, all of which are walked.
  public int items(String term, Language language) {
    String spoken = Fields.facet(Fields.LANGUAGE, language.code());
    Query both =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Fields.ALL, term), states(term)), Occur.FILTER)
            .add(new TermQuery(new Term(Fields.FACET, spoken)), Occur.FILTER)
            .build();
    try {
      return searcher.count(both);
    } catch (IOException e) {
      throw Postings.failed("look up a word", e);
    }
  }

  /// How many items hold a stem in an attribute, such as `title`.
  public int itemsIn(String place, String stem) {
    return placed.computeIfAbsent(Fields.place(place, stem), this::placed);
  }

  private int placed(String term) {
    try {
      return reader.docFreq(new Term(Fields.PLACE, term));
    } catch (IOException e) {
      throw Postings.failed("look up " + term, e);
    }
  }

  /// Where a term of the weighted field is in each segment.
  TermStates states(String term) {
    TermStates states = known.get(term);
    if (states == null) {
      try {
        states = TermStates.build(searcher, new Term(Fields.ALL, term), true);
      } catch (IOException e) {
        throw Postings.failed("look up a word", e);
      }
      known.put(term, states);
    }
    return states;
  }

  /// How many items have a dictionary word.
  public int itemsWithWord(String word) {
    try {
      return reader.docFreq(new Term(Fields.WORD, word));
    } catch (IOException e) {
      throw Postings.failed("look up a word", e);
    }
  }

  /// How many items are in a language.
  public int itemsIn(Language language) {
    return languages.of(language, reader);
  }

  /// The languages that some item is in, commonest first.
  public List<Language> languages() {
    return languages.commonest(reader);
  }

  /// The commonest words that start with some letters, commonest first, ties by word.
  public List<Entry> starting(String letters, int limit) {
    Map<String, Integer> counts = new HashMap<>();
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        Terms terms = leaf.reader().terms(Fields.WORD);
        if (terms != null) {
          scan(terms.iterator(), new BytesRef(letters), counts);
        }
      }
    } catch (IOException e) {
      throw Postings.failed("look up words", e);
    }
    return best(counts, limit);
  }

  private static void scan(TermsEnum terms, BytesRef start, Map<String, Integer> counts)
      throws IOException {
    if (terms.seekCeil(start) == TermsEnum.SeekStatus.END) {
      return;
    }
    BytesRef term = terms.term();
    for (int n = 0; term != null && n < SCAN_LIMIT; n++) {
      if (!StringHelper.startsWith(term, start)) {
        return;
      }
      counts.merge(term.utf8ToString(), terms.docFreq(), Integer::sum);
      term = terms.next();
    }
  }

  /// Tells every word of the dictionary with the number of items that have it.
  public void each(Taker taker) {
    try {
      Terms words = MultiTerms.getTerms(reader, Fields.WORD);
      if (words != null) {
        TermsEnum terms = words.iterator();
        for (BytesRef word = terms.next(); word != null; word = terms.next()) {
          taker.word(word.utf8ToString(), terms.docFreq());
        }
      }
    } catch (IOException e) {
      throw Postings.failed("read the dictionary", e);
    }
  }

  /// Tells every word of the dictionary with the number of items of each language that have it.
  public void eachByLanguage(List<Language> wanted, LanguageTaker taker) {
    try {
      new WordsByLanguage(reader, wanted).each(taker);
    } catch (IOException e) {
      throw Postings.failed("read the dictionary by language", e);
    }
  }

  private static List<Entry> best(Map<String, Integer> counts, int limit) {
    Comparator<Entry> order =
        Comparator.comparingInt(Entry::items).reversed().thenComparing(Entry::word);
    var worstFirst = new PriorityQueue<Entry>(order.reversed());
    counts.forEach((word, items) -> {
      worstFirst.add(new Entry(word, items));
      if (worstFirst.size() > limit) {
        worstFirst.poll();
      }
    });
    var best = new ArrayList<>(worstFirst);
    best.sort(order);
    return best;
  }
}
