package dev.vitrine.search.recall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Facet;
import dev.vitrine.kernel.answer.Found;
import dev.vitrine.kernel.answer.Notice;
import dev.vitrine.kernel.answer.Notice.NoticeKind;
import dev.vitrine.kernel.query.FacetWanted;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Tally;
import dev.vitrine.search.Ask;
import dev.vitrine.search.Cascade;
import dev.vitrine.search.Golden;
import dev.vitrine.search.Recall;
import dev.vitrine.search.RecallContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.TestCascade;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(Lifecycle.PER_CLASS)
class KeywordRecallTest extends RecallContract {
  private final SmallShop shop = SmallShop.of(Golden.catalogue());
  private final Cascade strict = TestCascade.of(new KeywordRecall(0, 1_000, 1_000), 200);
  private final Cascade relaxing = TestCascade.of(new KeywordRecall(40, 1_000, 1_000), 5);

  @AfterAll
  void close() {
    shop.close();
  }

  @Override
  protected Recall recall() {
    return new KeywordRecall(3, 1_000, 1_000);
  }

  @Override
  protected String finding() {
    return "kettle";
  }

  private Answer ask(Cascade cascade, Ask ask) {
    return shop.answer(cascade, ask.query());
  }

  private List<String> find(Cascade cascade, Ask ask) {
    return SmallShop.ids(ask(cascade, ask));
  }

  @Test
  void strictIsEveryWordAndRelaxedIsAnyWord() {
    assertThat(find(strict, Ask.of("red kettle")))
        .containsExactlyInAnyOrder("kettle-red", "pot-tea");
    assertThat(find(relaxing, Ask.of("red kettle")))
        .contains("kettle-red", "pot-tea", "kettle-glass", "tee-red");
  }

  @Test
  void whatHoldsAllWordsStandsAboveWhatHoldsSome() {
    assertThat(find(relaxing, Ask.of("red kettle"))).first().isEqualTo("kettle-red");
  }

  @Test
  void aLoneWordIsNeverLeftOut() {
    assertThat(ask(relaxing, Ask.of("teapot")).found().total()).isEqualTo(1);
    assertThat(ask(relaxing, Ask.of("teapot")).found().exact()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"qwxz", "qwxz vbnq", "the qwxz", "\"qwxz vbnq\"", "zzyzx of the"})
  void wordsThatNoItemHasFindNothing(String text) {
    for (Cascade cascade : List.of(strict, relaxing)) {
      Answer answer = ask(cascade, Ask.of(text).facets("brand"));
      assertThat(answer.hits()).isEmpty();
      assertThat(answer.found().total()).isZero();
      assertThat(answer.found().exact()).isTrue();
    }
  }

  @Test
  void aWordThatNoItemHasIsDroppedBesideOthersAndSaidToBe() {
    Answer answer = ask(strict, Ask.of("kettle qwxz"));
    assertThat(SmallShop.ids(answer)).contains("kettle-red", "kettle-steel");
    assertThat(answer.notices()).contains(new Notice(NoticeKind.DROPPED, "qwxz", ""));
  }

  @Test
  void wordsThatMayBeMissingAreSaidToBe() {
    Answer answer = ask(relaxing, Ask.of("red kettle"));
    assertThat(answer.notices())
        .contains(
            new Notice(NoticeKind.OPTIONAL, "red", ""),
            new Notice(NoticeKind.OPTIONAL, "kettle", ""));
    assertThat(ask(strict, Ask.of("red kettle")).notices()).isEmpty();
  }

  @Test
  void commonWordsNeedNotBeThereUnlessTheyAreAllThereIs() {
    assertThat(find(strict, Ask.of("kettle with the temperature control")))
        .containsExactly("kettle-glass");
    assertThat(find(strict, Ask.of("the who"))).first().isEqualTo("band");
    assertThat(find(strict, Ask.of("the"))).contains("band").doesNotContain("kettle-red");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "kettle", "red kettle", "sony headphones", "running shoes", "luno"})
  void pagesTogetherAreOneLongPage(String text) {
    for (Cascade cascade : List.of(strict, relaxing)) {
      for (Ask ask : List.of(Ask.of(text), Ask.of(text).order("price", false))) {
        Answer whole = ask(cascade, ask.page(0, 100));
        var pages = new ArrayList<String>();
        for (int from = 0; from < 50; from += 3) {
          Answer page = ask(cascade, ask.page(from, 3));
          assertThat(page.found().total()).isEqualTo(whole.found().total());
          pages.addAll(SmallShop.ids(page));
        }
        assertThat(pages).isEqualTo(SmallShop.ids(whole)).doesNotHaveDuplicates();
        assertThat(whole.found().total()).isEqualTo(whole.hits().size());
      }
    }
  }

  @Test
  void aRecallThatIsCutEarlyStillDecidesTheSameOnEveryPage() {
    Cascade narrow = TestCascade.of(new KeywordRecall(6, 1_000, 0), 1);
    Ask ask = Ask.of("luno headphones");
    List<String> whole = find(narrow, ask.page(0, 100));
    assertThat(whole).hasSizeGreaterThan(4);
    assertThat(find(narrow, ask.page(0, 1))).isEqualTo(whole.subList(0, 1));
    assertThat(find(narrow, ask.page(1, 2))).isEqualTo(whole.subList(1, 3));
  }

  @Test
  void facetsCountWhatIsFound() {
    Answer answer = ask(strict, Ask.of("kettle").facets("brand", "color").page(0, 2));
    assertThat(answer.found().exact()).isTrue();
    for (Facet facet : answer.found().facets()) {
      assertThat(facet.exact()).isTrue();
      for (Facet.Count count : facet.counts()) {
        Ask one = Ask.of("kettle").is(facet.attribute(), count.value());
        assertThat(ask(strict, one).found().total())
            .as("%s: %s", facet.attribute(), count.value())
            .isEqualTo(count.items());
      }
    }
  }

  @Test
  void talliesAreWhatQueriesOfTheirOwnWouldCount() {
    var wanted = List.of(new FacetWanted("brand", 100), new FacetWanted("price", 100));
    var red = new Filter.Is("color", "red");
    var cheap = new Filter.Between("price", 0, 35);
    for (String text : List.of("", "kettle", "t-shirt")) {
      Answer answer =
          ask(
              strict,
              Ask.of(text)
                  .filter(new Filter.And(List.of(red, cheap)))
                  .facets("brand", "price")
                  .tallies(new Tally(red, wanted), new Tally(cheap, wanted)));
      Found alone = ask(strict, Ask.of(text).filter(red).facets("brand", "price")).found();
      Found other = ask(strict, Ask.of(text).filter(cheap).facets("brand", "price")).found();
      assertThat(answer.tallies()).containsExactly(alone, other);
    }
  }

  @Test
  void oneVariantMustSatisfyAllFilters() {
    var redSmall = List.<Filter>of(new Filter.Is("color", "red"), new Filter.Is("size", "S"));
    var redMedium = List.<Filter>of(new Filter.Is("color", "red"), new Filter.Is("size", "M"));
    assertThat(find(strict, Ask.of("linen").filter(new Filter.And(redSmall)))).hasSize(1);
    assertThat(find(strict, Ask.of("linen").filter(new Filter.And(redMedium)))).isEmpty();
  }

  @Test
  void countsOfACutSayThatTheyAreNotExact() {
    Cascade shallow = TestCascade.of(new KeywordRecall(10, 3, 1_000_000), 200);
    Answer relaxed = ask(shallow, Ask.of("red kettle").facets("brand"));
    assertThat(relaxed.found().exact()).isFalse();
    assertThat(relaxed.found().facets()).noneMatch(Facet::exact);
    Cascade counting = TestCascade.of(new KeywordRecall(0, 10, 1_000_000), 200);
    assertThat(ask(counting, Ask.of("kettle")).found().exact()).isTrue();
  }

  @Test
  void anOrderByAnAttributeHoldsInBothWays() {
    for (Cascade cascade : List.of(strict, relaxing)) {
      Ask ask = Ask.of("luno headphones").facets("price").page(0, 50);
      List<String> rising = find(cascade, ask.order("price", false));
      List<String> falling = find(cascade, ask.order("price", true));
      assertThat(rising).containsExactlyInAnyOrderElementsOf(find(cascade, ask));
      assertThat(falling).isEqualTo(rising.reversed());
      assertThat(rising).containsSubsequence("hp-kids", "hp-buds");
    }
  }

  @Test
  void itemsWithoutTheValueComeLastEitherWay() {
    Ask ask = Ask.of("kettle").page(0, 50);
    assertThat(find(strict, ask.order("price", false))).last().isEqualTo("vid-kettle");
    assertThat(find(strict, ask.order("price", true))).last().isEqualTo("vid-kettle");
  }

  @Test
  void wordsMayBeAskedInSomeAttributesOnly() {
    assertThat(find(strict, Ask.of("kettle").in("title")))
        .contains("book")
        .doesNotContain("pot-tea");
    assertThat(find(strict, Ask.of("kettle").in("description"))).containsExactly("pot-tea");
    assertThat(find(strict, Ask.of("ket").typing().in("title"))).contains("kettle-red");
    assertThat(find(strict, Ask.of("ket").typing().in("brand"))).isEmpty();
  }

  @Test
  void aQueryOutOfTimeStillHasAPage() {
    Answer answer = ask(strict, Ask.of("kettle").within(Duration.ZERO));
    assertThat(answer.hits()).isNotEmpty();
    assertThat(answer.trace().lines())
        .anyMatch(l -> l.note().equals("skipped: out of time, order kept"));
  }
}
