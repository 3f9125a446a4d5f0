package dev.vitrine.search.recall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.index.text.Language;
import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Facet;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.search.Ask;
import dev.vitrine.search.Cascade;
import dev.vitrine.search.Golden;
import dev.vitrine.search.Recall;
import dev.vitrine.search.RecallContract;
import dev.vitrine.search.Recalled;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.TestCascade;
import dev.vitrine.search.View;
import dev.vitrine.search.expand.Expansions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class ExpandedRecallTest extends RecallContract {
  private static final KeywordRecall WORDS = new KeywordRecall(0, 1_000, 1_000);
  private static final Duration LONG = Duration.ofSeconds(10);
  private static final Expansions LEARNT =
      Expansions.of(
          Map.of(
              stem("trainer"), Map.of(stem("shoe"), 0.5),
              stem("samovar"), Map.of(stem("kettle"), 0.6),
              stem("red"), Map.of(stem("crimson"), 0.2),
              stem("gizmo"), Map.of(stem("kettle"), 0.06)));

  private final SmallShop shop = SmallShop.of(Golden.catalogue());
  private final Recall expanded = new ExpandedRecall(new Quota(8, LONG), 0.5, 0);
  private final Cascade words = TestCascade.of(WORDS, 8);
  private final Cascade both = TestCascade.of(List.of(WORDS, expanded), 8);

  private static String stem(String word) {
    return SmallShop.WORDS.of(word, Language.of("en")).getFirst().stem();
  }

  @AfterAll
  void close() {
    shop.close();
  }

  @Override
  protected Recall recall() {
    return expanded;
  }

  @Override
  protected String finding() {
    return "samovar";
  }

  @Override
  protected View view(SmallShop of) {
    return of.view().expanding(LEARNT);
  }

  private Answer ask(Cascade cascade, Ask ask) {
    return cascade.answer(ask.query(), view(shop));
  }

  private List<String> find(Cascade cascade, Ask ask) {
    return SmallShop.ids(ask(cascade, ask));
  }

  private Recalled recalled(Recall by, Ask ask) {
    View view = view(shop);
    return by.recall(TestCascade.understood(ask, view), view, 100, System.nanoTime() + LATER);
  }

  @Test
  void itemsThatHoldWhatAWordStandsForAreFound() {
    assertThat(find(words, Ask.of("samovar"))).isEmpty();
    assertThat(find(both, Ask.of("samovar"))).contains("kettle-red", "kettle-steel");
    assertThat(best("red samovar")).isEqualTo("kettle-red");
    assertThat(recalled(expanded, Ask.of("samovar")).note())
        .isEqualTo("samovar: " + stem("kettle") + " 1.00");
  }

  private String best(String text) {
    View view = view(shop);
    return view.items().id(recalled(expanded, Ask.of(text)).rows().slot(0));
  }

  @Test
  void whatCoversTooLittleDoesNotJoin() {
    assertThat(recalled(expanded, Ask.of("gizmo")).rows().size()).isZero();
    Recall easy = new ExpandedRecall(new Quota(8, LONG), 0.1, 0);
    assertThat(recalled(easy, Ask.of("gizmo")).rows().size()).isPositive();
  }

  @Test
  void wordsThatStandForNothingElseBringNothing() {
    assertThat(recalled(expanded, Ask.of("kettle")).rows().size()).isZero();
    View plain = shop.view();
    Recalled none =
        expanded.recall(
            TestCascade.understood(Ask.of("samovar"), plain), plain, 9, System.nanoTime() + LATER);
    assertThat(none.rows().size()).isZero();
  }

  @Test
  void whatIsAskedWordForWordIsNotFoundOtherwise() {
    assertThat(recalled(expanded, Ask.of("\"samovar\"")).rows().size()).isZero();
    assertThat(recalled(expanded, Ask.of("\"red\" samovar")).rows().size()).isZero();
  }

  @Test
  void oneThatTakesTooLongIsSkippedAndSaysSo() {
    Recall slow = new ExpandedRecall(new Quota(8, Duration.ofNanos(1)), 0.5, 0);
    Recalled late = recalled(slow, Ask.of("samovar"));
    assertThat(late.rows().size()).isZero();
    assertThat(late.whole().size()).isZero();
    assertThat(late.note()).startsWith("skipped: took longer than");
  }

  @Test
  void noMoreThanTheQuotaIsFound() {
    Recall two = new ExpandedRecall(new Quota(2, LONG), 0.5, 0);
    assertThat(recalled(two, Ask.of("samovar")).whole().size()).isEqualTo(2);
    Recall none = new ExpandedRecall(new Quota(0, LONG), 0.5, 0);
    assertThat(recalled(none, Ask.of("samovar")).rows().size()).isZero();
  }

  @Test
  void aPageAfterAnotherShowsEachItemOnceAndAsManyAsTheTotalSays() {
    for (String text : List.of("samovar", "red samovar", "trainer red", "trainer shirt")) {
      Answer whole = ask(both, Ask.of(text).page(0, 1_000));
      var paged = new ArrayList<String>();
      for (int from = 0; from < whole.found().total(); from += 2) {
        paged.addAll(find(both, Ask.of(text).page(from, 2)));
      }
      assertThat(paged).as(text).isEqualTo(SmallShop.ids(whole)).doesNotHaveDuplicates();
      assertThat(whole.found().total()).as(text).isEqualTo(paged.size());
    }
  }

  @Test
  void facetsCountWhatThePageShows() {
    Ask ask = Ask.of("red samovar").facets("color").page(0, 1_000);
    Facet colors = ask(both, ask).found().facets().getFirst();
    assertThat(colors.counts()).isNotEmpty();
    colors
        .counts()
        .forEach(count -> {
          Filter chosen = new Filter.Is("color", count.value());
          assertThat(find(both, ask.filter(chosen))).as(count.value()).hasSize((int) count.items());
        });
  }

  @Test
  void aQueryOfManyWordsIsTaken() {
    String many = String.join(" ", IntStream.range(0, 40).mapToObj(i -> "samovar").toList());
    assertThat(recalled(expanded, Ask.of(many)).rows().size()).isPositive();
  }
}
