package dev.vitrine.learn.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.index.text.Words;
import dev.vitrine.search.TagType;
import dev.vitrine.search.tagging.Amounts;
import dev.vitrine.search.tagging.QueryWords;
import dev.vitrine.search.tagging.Span;
import dev.vitrine.search.tagging.Tagger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// A small catalogue and not one labelled query.
@TestInstance(Lifecycle.PER_CLASS)
class TaggerTrainingTest {
  private static final List<String> BRANDS = List.of("Acme", "Borealis", "Corvus Peak", "Dovetail");
  private static final List<String> TYPES =
      List.of("Sneakers", "Rain Jackets", "Office Chairs", "Desk Lamps", "Backpacks");
  private static final List<String> COLOURS = List.of("Red", "Blue", "Forest Green", "Black");

  private final TaggerTraining training = training();
  private final Tagger tagger = training.train(List.of(), options());

  private static TaggerOptions options() {
    TaggerOptions d = TaggerOptions.DEFAULT;
    return new TaggerOptions(
        d.groups(), 6, d.step(), d.penalty(), d.leftOut(), 1, 600, d.madeUpWeight(), 7);
  }

  private static TaggerTraining training() {
    var text = new CatalogueText();
    for (int i = 0; i < 60; i++) {
      String brand = BRANDS.get(i % BRANDS.size());
      String type = TYPES.get(i % TYPES.size());
      String colour = COLOURS.get(i / 3 % COLOURS.size());
      text.add(
          "item " + i,
          "{\"id\":\"%d\",\"title\":\"%s %s, %s\",\"brand\":\"%s\",\"categories\":[\"All\",\"%s\"],\"attributes\":{\"color\":\"%s\"}}"
              .replaceFirst("%d", Integer.toString(i))
              .replaceFirst("%s", brand)
              .replaceFirst("%s", type)
              .replaceFirst("%s", colour)
              .replaceFirst("%s", brand)
              .replaceFirst("%s", type)
              .replaceFirst("%s", colour));
    }
    return new TaggerTraining(text, Amounts.of(new Words()), 7);
  }

  private List<Span> spans(String query) {
    return tagger.spans(QueryWords.of(query)).stream().map(Tagger.Likely::span).toList();
  }

  @Test
  void theShopsOwnWordsAreKnownWithoutAQuery() {
    assertThat(spans("corvus peak forest green rain jacket"))
        .containsExactly(
            new Span(TagType.CREATOR, 0, 2),
            new Span(TagType.COLOUR, 2, 4),
            new Span(TagType.PRODUCT_TYPE, 4, 6));
    assertThat(spans("black backpacks under $50"))
        .containsExactly(
            new Span(TagType.COLOUR, 0, 1),
            new Span(TagType.PRODUCT_TYPE, 1, 2),
            new Span(TagType.PRICE, 2, 4));
  }

  @Test
  void theSameSeedGivesTheSameTagger() {
    Tagger again = training.train(List.of(), options());
    QueryWords query = QueryWords.of("blue acme desk lamp 15 inch");
    assertThat(again.spans(query)).isEqualTo(tagger.spans(query));
  }

  @Test
  void confidenceIsAShare() {
    assertThat(tagger.spans(QueryWords.of("red xyzzy sneakers")))
        .allSatisfy(likely -> assertThat(likely.confidence()).isBetween(0.0, 1.0));
  }

  @Test
  void labelledQueriesTeachWhatTheCatalogueDoesNotSay() {
    List<LabelledQuery> labelled =
        new Grammar(List.of(new Facts(List.of(named(TagType.PRODUCT_TYPE, "xyzzy")))), 3)
            .queries(300);
    Tagger taught = training.train(labelled, options());
    assertThat(taught.spans(QueryWords.of("xyzzy")).getFirst().span())
        .isEqualTo(new Span(TagType.PRODUCT_TYPE, 0, 1));
  }

  private static Facts.Named named(TagType type, String word) {
    return new Facts.Named(type, List.of(word));
  }
}
