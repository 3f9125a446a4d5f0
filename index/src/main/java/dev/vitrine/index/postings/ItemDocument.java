package dev.vitrine.index.postings;

import dev.vitrine.index.postings.PositionedStream.Positioned;
import dev.vitrine.index.postings.WeightedStream.WeightedTerm;
import dev.vitrine.index.text.Analysed;
import dev.vitrine.index.text.Joined;
import dev.vitrine.index.text.Language;
import dev.vitrine.index.text.LanguageGuess;
import dev.vitrine.index.text.LinkWords;
import dev.vitrine.index.text.Token;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.item.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/// The Lucene document of one item: its texts analysed in the item's language and weighted.
public final class ItemDocument {
  /// How often a term counts in one field: a text that repeats a word is not more about it.
  static final int MOST_MENTIONS = 2;

  private static final int GAP = 16;
  private static final FieldType WEIGHTED = type(IndexOptions.DOCS_AND_FREQS, false);
  private static final FieldType POSITIONED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

  private final Words words;
  private final Weights weights;
  private final List<WeightedTerm> all = new ArrayList<>();
  private final List<Positioned> title = new ArrayList<>();
  private final List<Positioned> body = new ArrayList<>();
  private final Map<String, Map<String, Integer>> mentionsOf = new HashMap<>();
  private final Set<String> dictionary = new HashSet<>();
  private final Set<String> starts = new HashSet<>();
  private final Set<String> places = new HashSet<>();
  private int bodyEnd;
  private int link = Cards.NOWHERE;

  private ItemDocument(Words words, Weights weights) {
    this.words = words;
    this.weights = weights;
  }

  /// Builds the document of an item without a vector.
  public static Document of(Item item, Words words, Weights weights) {
    return of(item, words, weights, Optional.empty());
  }

  /// Builds the document of an item.
  ///
  /// @param vector its vector, if there is one
  public static Document of(Item item, Words words, Weights weights, Optional<byte[]> vector) {
    var building = new ItemDocument(words, weights);
    Language language = language(item);
    for (Piece piece : Piece.of(item)) {
      building.add(piece, language);
    }
    Document document = building.fields(item.id());
    document.add(new BinaryDocValuesField(Fields.CARD, building.card(item)));
    add(document, Fields.FACET, Fields.facet(Fields.LANGUAGE, language.code()));
    FilterTerms.of(item).forEach(term -> add(document, Fields.FACET, term));
    vector.ifPresent(bytes -> document.add(Nearest.field(bytes)));
    return document;
  }

  private static void add(Document document, String field, String term) {
    document.add(new StringField(field, term, Field.Store.NO));
  }

  static Language language(Item item) {
    String stated = item.listing().language();
    return stated.isEmpty()
        ? LanguageGuess.of(item.listing().title() + ' ' + item.listing().description())
        : Language.of(stated);
  }

  private void add(Piece piece, Language language) {
    int weight = weights.of(piece.place());
    if (weight == 0) {
      return;
    }
    boolean heading = piece.place().equals(Piece.TITLE);
    Analysed analysed = words.item(piece.text(), language);
    int end = 0;
    for (Token token : analysed.tokens()) {
      weigh(piece, token.stem(), Share.ofToken(token, analysed.joins(), weight));
      places.add(Fields.place(piece.place(), token.stem()));
      int at = token.position();
      if (heading) {
        if (LinkWords.contains(token.exact(), language)) {
          link = Math.min(link, title.size());
        }
        title.add(new Positioned(token.stem(), at));
      } else {
        body.add(new Positioned(token.stem(), bodyEnd + at));
      }
      end = Math.max(end, at + 1);
      learn(piece.place(), token.exact());
    }
    for (Joined joined : analysed.joins()) {
      weigh(piece, joined.exact(), Share.ofJoin(joined, weight));
      places.add(Fields.place(piece.place(), joined.exact()));
      learn(piece.place(), joined.exact());
    }
    if (!heading) {
      bodyEnd += end + GAP;
    }
  }

  private void weigh(Piece piece, String term, int weight) {
    int mentions =
        mentionsOf
            .computeIfAbsent(piece.field(), f -> new HashMap<>())
            .merge(term, 1, Integer::sum);
    if (mentions <= MOST_MENTIONS) {
      all.add(new WeightedTerm(term, weight));
    }
  }

  private void learn(String place, String exact) {
    switch (place) {
      case Piece.TITLE, Piece.BRAND, Piece.MODEL -> {
        dictionary.add(exact);
        for (int n = 1; n <= Math.min(Fields.START_LONGEST, exact.length()); n++) {
          starts.add(exact.substring(0, n));
        }
      }
      case Piece.BULLETS, Piece.DESCRIPTION, Piece.TRANSCRIPT, Piece.ON_SCREEN -> {}
      default -> dictionary.add(exact);
    }
  }

  private Document fields(String id) {
    var document = new Document();
    add(document, Fields.ID, id);
    document.add(new Field(Fields.ALL, new WeightedStream(all), WEIGHTED));
    title.sort(Comparator.comparingInt(Positioned::position));
    body.sort(Comparator.comparingInt(Positioned::position));
    document.add(new Field(Fields.TITLE, new PositionedStream(title), POSITIONED));
    document.add(new Field(Fields.BODY, new PositionedStream(body), POSITIONED));
    dictionary.forEach(t -> add(document, Fields.WORD, t));
    starts.forEach(t -> add(document, Fields.START, t));
    places.forEach(t -> add(document, Fields.PLACE, t));
    return document;
  }

  private BytesRef card(Item item) {
    return Card.of(item, link, title.stream().map(Positioned::term).toList());
  }

  private static FieldType type(IndexOptions options, boolean omitNorms) {
    var type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }
}
