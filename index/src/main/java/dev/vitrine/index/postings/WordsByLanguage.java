package dev.vitrine.index.postings;

import dev.vitrine.index.text.Language;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/// How many items of each language have each word of the dictionary: one pass over its postings,
/// with the language of each document at hand.
final class WordsByLanguage {
  private static final Language[] LANGUAGES = Language.values();

  private final IndexReader reader;

  WordsByLanguage(IndexReader reader) {
    this.reader = reader;
  }

  /// Tells every word of the dictionary, in order.
  void each(Dictionary.LanguageTaker taker) throws IOException {
    Terms words = MultiTerms.getTerms(reader, Fields.WORD);
    if (words == null) {
      return;
    }
    byte[] languages = languages();
    int[] items = new int[LANGUAGES.length];
    TermsEnum terms = words.iterator();
    PostingsEnum docs = null;
    for (BytesRef word = terms.next(); word != null; word = terms.next()) {
      Arrays.fill(items, 0);
      docs = terms.postings(docs, PostingsEnum.NONE);
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        items[languages[doc]]++;
      }
      taker.word(word.utf8ToString(), items);
    }
  }

  /// The ordinal of each document's language.
  private byte[] languages() throws IOException {
    byte[] languages = new byte[reader.maxDoc()];
    Arrays.fill(languages, (byte) Language.OTHER.ordinal());
    for (Language language : LANGUAGES) {
      BytesRef term = new BytesRef(Fields.facet(Fields.LANGUAGE, language.code()));
      PostingsEnum docs =
          MultiTerms.getTermPostingsEnum(reader, Fields.FACET, term, PostingsEnum.NONE);
      if (docs != null) {
        while (docs.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          languages[docs.docID()] = (byte) language.ordinal();
        }
      }
    }
    return languages;
  }
}
