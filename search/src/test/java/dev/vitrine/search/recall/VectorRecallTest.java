package dev.vitrine.search.recall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Facet;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.item.Item;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Tally;
import dev.vitrine.search.Ask;
import dev.vitrine.search.Cascade;
import dev.vitrine.search.Golden;
import dev.vitrine.search.Recall;
import dev.vitrine.search.RecallContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.TestCascade;
import dev.vitrine.search.TestEncoder;
import dev.vitrine.search.vector.Encoder;
import dev.vitrine.search.vector.Meant;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class VectorRecallTest extends RecallContract {
  private static final KeywordRecall WORDS = new KeywordRecall(0, 1_000, 1_000);

  private final SmallShop shop = SmallShop.of(Golden.catalogue());
  private final Cascade words = TestCascade.of(WORDS, 8);
  private final Cascade both =
      TestCascade.of(List.of(WORDS, new VectorRecall(8, 0.3, Duration.ofSeconds(1), 0)), 8);

  @AfterAll
  void close() {
    shop.close();
  }

  @Override
  protected Recall recall() {
    return new VectorRecall(8, 0.3, Duration.ofSeconds(1), 0);
  }

  @Override
  protected String finding() {
    return "crimson kettle";
  }

  private Answer ask(Cascade cascade, Ask ask) {
    return shop.answer(cascade, ask.query());
  }

  private List<String> find(Cascade cascade, Ask ask) {
    return SmallShop.ids(ask(cascade, ask));
  }

  @Test
  void itemsThatHoldNoneOfTheWordsAreFoundByTheirMeaning() {
    assertThat(find(words, Ask.of("kettle crimson"))).contains("kettle-steel");
    assertThat(find(both, Ask.of("trainer kettle"))).contains("shoe-run");
    assertThat(find(words, Ask.of("trainer kettle"))).doesNotContain("shoe-run");
  }

  @Test
  void aQueryWithoutAWordThatSomeItemHasFindsNothing() {
    assertThat(ask(both, Ask.of("qwxz")).found().total()).isZero();
  }

  @Test
  void anEncoderThatKnowsOtherWordsIsAskedForThem() {
    try (var other = SmallShop.of(Golden.catalogue())) {
      var samovar = new Meant("samovar", List.of("samovar"));
      other.asking(new Other((_, _) -> TestEncoder.of().ready(samovar)));
      assertThat(SmallShop.ids(other.answer(both, Ask.of("qwxz").query())))
          .contains("kettle-steel");
      assertThat(find(both, Ask.of("qwxz"))).isEmpty();
    }
  }

  @Test
  void aQueryWhoseVectorIsLateIsAnsweredByWordsAndTheTraceSaysSo() {
    var waits = new ArrayList<Long>();
    try (var other = SmallShop.of(Golden.catalogue())) {
      other.asking(
          new Other((_, deadline) -> {
            waits.add(deadline - System.nanoTime());
            throw new VitrineException(Kind.TIMEOUT, "the encoder took longer");
          }));
      Answer answer = other.answer(both, Ask.of("trainer kettle").query());
      assertThat(SmallShop.ids(answer)).isEqualTo(find(words, Ask.of("trainer kettle")));
      assertThat(answer.trace().lines())
          .anySatisfy(line -> assertThat(line.note()).startsWith("skipped: the encoder took"));
      assertThat(waits).hasSize(1).allSatisfy(w -> assertThat(w).isBetween(1L, 1_000_000_000L));
    }
  }

  /// An encoder that knows words that no item has.
  private record Other(BiFunction<Meant, Long, float[]> asked) implements Encoder {
    @Override
    public String id() {
      return "other";
    }

    @Override
    public int dimensions() {
      return TestEncoder.of().dimensions();
    }

    @Override
    public float[] query(Meant meant, long deadline) {
      return asked.apply(meant, deadline);
    }

    @Override
    public float[] ready(Meant meant) {
      return new float[dimensions()];
    }

    @Override
    public float[] item(Item item, Words words) {
      return new float[dimensions()];
    }

    @Override
    public boolean knows(Meant meant) {
      return true;
    }
  }

  @Test
  void whatIsAskedForWordForWordIsNotFoundOtherwise() {
    Ask quoted = Ask.of("\"red kettle\" trainer");
    assertThat(find(both, quoted)).isEqualTo(find(words, quoted));
  }

  @Test
  void aPageAfterAnotherShowsEachItemOnceAndAsManyAsTheTotalSays() {
    for (String text : List.of("kettle", "red kettle", "trainer red", "shirt")) {
      Answer whole = ask(both, Ask.of(text).page(0, 1_000));
      var paged = new ArrayList<String>();
      for (int from = 0; from < whole.found().total(); from += 2) {
        paged.addAll(find(both, Ask.of(text).page(from, 2)));
      }
      assertThat(paged).as(text).isEqualTo(SmallShop.ids(whole)).doesNotHaveDuplicates();
      assertThat(whole.found().total()).as(text).isEqualTo(paged.size());
    }
  }

  /// Many items hold the word. Those that say nothing else in their titles are nearest, and stand
  /// far down by their words as they say much else below.
  @Test
  void pagesAreCutsOfOneListWhereNearItemsStandFarDownByTheirWords() {
    String much =
        IntStream.range(0, 300)
            .mapToObj(w -> "filler" + (char) ('a' + w % 26) + (char) ('a' + w / 26))
            .collect(Collectors.joining(" "));
    var items = new ArrayList<String>();
    for (int i = 0; i < 40; i++) {
      boolean near = i % 4 == 0;
      String title = near ? "Kettle" : "Kettle red shirt " + i;
      String below = near ? much : "kettle";
      items.add(SmallShop.product("k" + i, title, "\"description\":\"" + below + "\""));
    }
    Cascade few =
        TestCascade.of(List.of(WORDS, new VectorRecall(6, 0.3, Duration.ofSeconds(1), 0)), 6);
    try (var kettles = SmallShop.of(items)) {
      var paged = new ArrayList<String>();
      for (int from = 0; from < 40; from += 3) {
        paged.addAll(SmallShop.ids(kettles.answer(few, Ask.of("kettle").page(from, 3).query())));
      }
      assertThat(paged).doesNotHaveDuplicates().hasSize(40);
      assertThat(SmallShop.ids(kettles.answer(few, Ask.of("kettle").page(0, 40).query())))
          .isEqualTo(paged);
    }
  }

  @Test
  void facetsCountWhatThePageShows() {
    Ask ask = Ask.of("red kettle").facets("color").page(0, 1_000);
    Answer answer = ask(both, ask);
    Facet colors = answer.found().facets().getFirst();
    colors
        .counts()
        .forEach(count -> {
          Filter chosen = new Filter.Is("color", count.value());
          assertThat(find(both, ask.filter(chosen))).as(count.value()).hasSize((int) count.items());
        });
  }

  @Test
  void aTallyCountsUnderItsOwnFilter() {
    Filter red = new Filter.Is("color", "red");
    Ask ask = Ask.of("kettle trainer").filter(red).tallies(new Tally(Filter.ALL, List.of()));
    Answer answer = ask(both, ask.page(0, 1_000));
    Answer free = ask(both, Ask.of("kettle trainer").page(0, 1_000));
    assertThat(answer.tallies().getFirst().total()).isEqualTo(free.found().total());
    assertThat(answer.found().total()).isLessThan(free.found().total());
  }

  @Test
  void theSameItemsAreSortedByAnAttribute() {
    Ask ask = Ask.of("kettle trainer").page(0, 1_000);
    List<String> sorted = find(both, ask.order("price", false));
    assertThat(sorted).containsExactlyInAnyOrderElementsOf(find(both, ask));
    assertThat(price(sorted.getFirst())).isLessThan(price(sorted.get(1)));
    for (int i = 1; i < sorted.size(); i++) {
      assertThat(price(sorted.get(i - 1))).isLessThanOrEqualTo(price(sorted.get(i)));
    }
  }

  /// The price of an item, more than all others when it has none.
  private double price(String id) {
    String json = shop.documents().get(id).json();
    var found = java.util.regex.Pattern.compile("\"price\": ?\"?([0-9.]+)").matcher(json);
    return found.find() ? Double.parseDouble(found.group(1)) : Double.POSITIVE_INFINITY;
  }

  @Test
  void aWalkPassesEachItemOnce() {
    Ask ask = Ask.of("kettle trainer").page(0, 3);
    var seen = new ArrayList<String>();
    String after = "";
    do {
      var walk = both.walk(ask.query(), shop.view(), after);
      walk.items().forEach(item -> seen.add(item.id()));
      after = walk.next();
    } while (!after.isEmpty());
    assertThat(seen)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(find(both, Ask.of("kettle trainer").page(0, 1_000)));
  }

  @Test
  void theFirstStageLooksAtWhatEachRecallBrings() {
    Answer answer = ask(both, Ask.of("trainer kettle").explained());
    assertThat(SmallShop.ids(answer)).contains("shoe-run");
    assertThat(answer.hits())
        .filteredOn(hit -> hit.document().id().equals("shoe-run"))
        .allSatisfy(hit -> assertThat(hit.why().parts()).isNotEmpty());
  }
}
