package dev.vitrine.index.postings;

import dev.vitrine.index.text.Language;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// How many items of each language have each word of the dictionary: one pass over its postings,
/// with the language of each document at hand.
final class WordsByLanguage {
  private final IndexReader reader;
  private final List<Language> wanted;

  WordsByLanguage(IndexReader reader, List<Language> wanted) {
    this.reader = reader;
    this.wanted = wanted;
  }

  /// Tells every word of the dictionary, in order.
  void each(Dictionary.LanguageTaker taker) throws IOException {
    Terms words = MultiTerms.getTerms(reader, Fields.WORD);
    if (words == null) {
      return;
    }
    byte[] languages = languages();
    int[] items = new int[wanted.size() + 1];
    TermsEnum terms = words.iterator();
    @Nullable PostingsEnum docs = null;
    for (BytesRef word = terms.next(); word != null; word = terms.next()) {
      Arrays.fill(items, 0);
      docs = terms.postings(docs, PostingsEnum.NONE);
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        items[languages[doc]]++;
      }
      taker.word(word.utf8ToString(), items);
    }
  }

  /// The place of each document's language among those wanted; one past the last for others.
  private byte[] languages() throws IOException {
    byte[] languages = new byte[reader.maxDoc()];
    Arrays.fill(languages, (byte) wanted.size());
    for (int l = 0; l < wanted.size(); l++) {
      BytesRef term = new BytesRef(Fields.facet(Fields.LANGUAGE, wanted.get(l).code()));
      PostingsEnum docs =
          MultiTerms.getTermPostingsEnum(reader, Fields.FACET, term, PostingsEnum.NONE);
      if (docs != null) {
        while (docs.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          languages[docs.docID()] = (byte) l;
        }
      }
    }
    return languages;
  }
}
