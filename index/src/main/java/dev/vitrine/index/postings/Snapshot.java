package dev.vitrine.index.postings;

import dev.vitrine.index.text.Language;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/// The postings as they were at one moment, for one request.
public final class Snapshot implements Closeable {
  private final SearcherManager searchers;
  private final IndexSearcher searcher;
  private final SegmentMaps maps;
  private final LanguageCounts languages;
  private final Dictionary dictionary;

  Snapshot(
      SearcherManager searchers,
      IndexSearcher searcher,
      SegmentMaps maps,
      LanguageCounts languages) {
    this.searchers = searchers;
    this.searcher = searcher;
    this.maps = maps;
    this.languages = languages;
    this.dictionary = new Dictionary(searcher, languages);
  }

  /// Finds the best items that hold the words and are admitted.
  public Matched match(MatchRequest request) {
    try {
      return new Matching(searcher, maps, new MatchQuery(dictionary), request).matched();
    } catch (IOException e) {
      throw Postings.failed("search", e);
    }
  }

  /// The words as a dictionary.
  public Dictionary dictionary() {
    return dictionary;
  }

  /// What features want to know of items beside their words.
  ///
  /// @param docs document numbers, rising
  public Cards cards(int[] docs) {
    try {
      return Cards.of(searcher.getIndexReader().leaves(), maps, docs);
    } catch (IOException e) {
      throw Postings.failed("read cards", e);
    }
  }

  /// The items nearest to a vector, scored by likeness, -1 to 1.
  ///
  /// @param vector in bytes, as the items' are
  public Matched nearest(byte[] vector, int limit, SlotTies ties) {
    try {
      return new Nearest(searcher, maps).of(vector, limit, ties);
    } catch (IOException e) {
      throw Postings.failed("look for the nearest", e);
    }
  }

  /// How like documents are to a vector, -1 to 1; 0 for those without one.
  ///
  /// @param docs document numbers, rising
  public float[] likeness(byte[] vector, int[] docs) {
    try {
      return new Nearest(searcher, maps).likeness(vector, docs);
    } catch (IOException e) {
      throw Postings.failed("read vectors", e);
    }
  }

  /// Whether documents hold every word that is not optional, and every phrase.
  ///
  /// @param docs document numbers, rising
  public boolean[] holding(TextMatch text, int[] docs) {
    try {
      var queries = new MatchQuery(dictionary);
      return new Presence(searcher, queries).of(queries.holding(text), docs);
    } catch (IOException e) {
      throw Postings.failed("look for words", e);
    }
  }

  /// What words score in documents, each the sum over those that are there.
  ///
  /// @param docs document numbers, rising
  public float[] scores(List<Word> words, int[] docs) {
    try {
      return new WordScores(searcher, new MatchQuery(dictionary)).of(words, docs);
    } catch (IOException e) {
      throw Postings.failed("score words", e);
    }
  }

  /// Which words stand in which documents: a bit for each of the first 64 words.
  ///
  /// @param docs document numbers, rising
  public long[] presence(List<Word> words, int[] docs) {
    try {
      return new Presence(searcher, new MatchQuery(dictionary)).of(words, docs);
    } catch (IOException e) {
      throw Postings.failed("look for words", e);
    }
  }

  /// Which words stand in one attribute of which documents: a bit for each of the first 64 words.
  ///
  /// @param docs document numbers, rising
  public long[] presence(List<Word> words, String place, int[] docs) {
    try {
      return new Presence(searcher, new MatchQuery(dictionary)).of(words, place, docs);
    } catch (IOException e) {
      throw Postings.failed("look for words in " + place, e);
    }
  }

  /// Which neighbouring stems of a list stand next to each other in the bodies of documents: bit
  /// `i` for the stems `i` and `i + 1`, for the first 64 stems.
  ///
  /// @param docs document numbers, rising
  public long[] neighbours(List<String> stems, int[] docs) {
    try {
      return new Neighbours(searcher.getIndexReader().leaves(), stems).of(docs);
    } catch (IOException e) {
      throw Postings.failed("look for neighbours", e);
    }
  }

  /// One past the highest document number.
  public int documents() {
    return searcher.getIndexReader().maxDoc();
  }

  /// What stands for the index as long as it is open, for what others keep about it.
  public Object index() {
    return searchers;
  }

  /// What stands for the index as it was at this moment: another one after a change.
  public Object state() {
    IndexReader reader = searcher.getIndexReader();
    IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
    return helper == null ? reader : helper.getKey();
  }

  /// The same snapshot to be closed apart from this one, which must still be open.
  public Snapshot held() {
    searcher.getIndexReader().incRef();
    return new Snapshot(searchers, searcher, maps, languages);
  }

  /// How many items can be found.
  public int size() {
    return searcher.getIndexReader().numDocs();
  }

  /// In how many parts the words lie.
  public int segments() {
    return searcher.getIndexReader().leaves().size();
  }

  /// A segment.
  ///
  /// @param items that can be found in it
  /// @param removed items in it that were replaced or removed
  /// @param bytes on disk
  public record Part(int items, int removed, long bytes) {}

  /// The segments, the largest first.
  public List<Part> parts() {
    try {
      var parts = new ArrayList<Part>();
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        LeafReader reader = FilterLeafReader.unwrap(leaf.reader());
        long bytes =
            reader instanceof SegmentReader segment ? segment.getSegmentInfo().sizeInBytes() : 0;
        parts.add(new Part(reader.numDocs(), reader.numDeletedDocs(), bytes));
      }
      parts.sort(Comparator.comparingLong(Part::bytes).reversed());
      return parts;
    } catch (IOException e) {
      throw Postings.failed("read the segments", e);
    }
  }

  /// The code of the language that a document's texts were taken apart in, empty when unknown.
  public String language(int doc) {
    try {
      LeafReaderContext leaf = leaf(doc);
      int local = doc - leaf.docBase;
      for (Language language : Language.values()) {
        var term = new Term(Fields.FACET, Fields.facet(Fields.LANGUAGE, language.code()));
        PostingsEnum docs = leaf.reader().postings(term, PostingsEnum.NONE);
        if (docs != null && docs.advance(local) == local) {
          return language.code();
        }
      }
      return "";
    } catch (IOException e) {
      throw Postings.failed("read a language", e);
    }
  }

  /// The document number of an item, or -1.
  public int doc(String id) {
    try {
      var top = searcher.search(new TermQuery(new Term(Fields.ID, id)), 1);
      return top.scoreDocs.length == 0 ? -1 : top.scoreDocs[0].doc;
    } catch (IOException e) {
      throw Postings.failed("find " + id, e);
    }
  }

  /// The document numbers of slots, -1 for those that cannot be found here.
  public int[] docs(int[] ofSlots) {
    int[] found = new int[ofSlots.length];
    Arrays.fill(found, -1);
    try {
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        SlotDocs docs = maps.docs(leaf);
        Bits live = leaf.reader().getLiveDocs();
        for (int i = 0; i < found.length; i++) {
          int doc = found[i] < 0 ? docs.of(ofSlots[i]) : -1;
          if (doc >= 0 && (live == null || live.get(doc))) {
            found[i] = leaf.docBase + doc;
          }
        }
      }
      return found;
    } catch (IOException e) {
      throw Postings.failed("find slots", e);
    }
  }

  /// The slot of a document.
  public int slot(int doc) {
    try {
      LeafReaderContext leaf = leaf(doc);
      return maps.slots(leaf)[doc - leaf.docBase];
    } catch (IOException e) {
      throw Postings.failed("read a slot", e);
    }
  }

  /// What a word of a query scores in a document; negative when it is not there.
  public float score(Word word, int doc) {
    try {
      Query query = searcher.rewrite(new MatchQuery(dictionary).word(word));
      Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE, 1f);
      LeafReaderContext leaf = leaf(doc);
      Scorer scorer = weight.scorer(leaf);
      if (scorer == null || scorer.iterator().advance(doc - leaf.docBase) != doc - leaf.docBase) {
        return -1f;
      }
      return scorer.score();
    } catch (IOException e) {
      throw Postings.failed("score a word", e);
    }
  }

  private LeafReaderContext leaf(int doc) {
    var leaves = searcher.getIndexReader().leaves();
    return leaves.get(ReaderUtil.subIndex(doc, leaves));
  }

  @Override
  public void close() {
    try {
      searchers.release(searcher);
    } catch (IOException e) {
      throw Postings.failed("close a snapshot", e);
    }
  }
}
