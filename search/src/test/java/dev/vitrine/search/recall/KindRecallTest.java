package dev.vitrine.search.recall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.search.Ask;
import dev.vitrine.search.Recall;
import dev.vitrine.search.RecallContract;
import dev.vitrine.search.Recalled;
import dev.vitrine.search.Reels;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.TestCascade;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class KindRecallTest extends RecallContract {
  private static final Quota MANY = new Quota(20, Duration.ofSeconds(10));

  private final SmallShop shop = SmallShop.of(Reels.catalogue());

  @AfterAll
  void close() {
    shop.close();
  }

  private static Recall of(ItemKind kind, Quota quota) {
    return new KindRecall(kind, Relaxation.NONE, quota);
  }

  @Override
  protected Recall recall() {
    return of(ItemKind.VIDEO, MANY);
  }

  @Override
  protected String finding() {
    return "kettle";
  }

  @Override
  protected List<String> catalogue() {
    return Reels.catalogue();
  }

  private Recalled recalled(Recall by, Ask ask) {
    View view = shop.view();
    return by.recall(TestCascade.understood(ask, view), view, 100, System.nanoTime() + LATER);
  }

  private List<String> ids(Recalled recalled) {
    return ids(recalled, shop.view());
  }

  private static List<String> ids(Recalled recalled, View view) {
    return IntStream.range(0, recalled.rows().size())
        .mapToObj(row -> view.items().id(recalled.rows().slot(row)))
        .toList();
  }

  @Test
  void videosAreFoundByWhatTheySayAndByWhatTheyShow() {
    Recalled videos = recalled(recall(), Ask.of("kettle"));
    assertThat(ids(videos)).containsExactlyInAnyOrder("says", "shows", "lost");
    assertThat(videos.note()).isEqualTo("2 by what they say, 1 by what they show");
  }

  @Test
  void aLinkThatIsNotTheSurestDoesNotCount() {
    assertThat(ids(recalled(recall(), Ask.of("lamp")))).containsExactlyInAnyOrder("says", "other");
  }

  @Test
  void whatAFilterAsksIsAskedOfTheVideoAndNotOfWhatItShows() {
    Ask videos = Ask.of("kettle").filter(new Filter.Is("kind", "video"));
    assertThat(ids(recalled(recall(), videos)))
        .containsExactlyInAnyOrderElementsOf(ids(recalled(recall(), Ask.of("kettle"))));
    Ask lives = Ask.of("red kettle").filter(new Filter.Is("kind", "live"));
    assertThat(ids(recalled(of(ItemKind.LIVE, MANY), lives))).containsExactly("on");
    Ask cheap = Ask.of("kettle").filter(new Filter.Between("price", 0, 30));
    assertThat(ids(recalled(recall(), cheap))).isEmpty();
  }

  @Test
  void aVideoIsFoundByWhatItSellsWhereItsSurestProductIsGone() {
    String links =
        "{\"product\":\"gone\",\"probability\":0.9},{\"product\":\"lamp\",\"probability\":0.8}";
    try (SmallShop other = SmallShop.of(Reels.catalogue())) {
      other.put(List.of(Reels.video("both", "My evening", links)));
      View view = other.view();
      Understood lamp = TestCascade.understood(Ask.of("lamp"), view);
      Recalled found = recall().recall(lamp, view, 100, System.nanoTime() + LATER);
      assertThat(ids(found, view)).containsExactlyInAnyOrder("says", "other", "both");
    }
  }

  @Test
  void aLiveIsFoundByWhatItShowsNow() {
    Recall lives = of(ItemKind.LIVE, MANY);
    assertThat(ids(recalled(lives, Ask.of("red kettle")))).containsExactly("on");
    assertThat(ids(recalled(lives, Ask.of("lamp")))).isEmpty();
  }

  @Test
  void noMoreThanTheQuotaComeOneOfEachInTurn() {
    Recall few = of(ItemKind.VIDEO, new Quota(2, Duration.ofSeconds(10)));
    assertThat(ids(recalled(few, Ask.of("kettle")))).hasSize(2).contains("shows");
    assertThat(ids(recalled(of(ItemKind.VIDEO, new Quota(0, Duration.ZERO)), Ask.of("kettle"))))
        .isEmpty();
  }

  @Test
  void nothingComesInTimeWhenThereIsNone() {
    Recalled late = recalled(of(ItemKind.VIDEO, new Quota(5, Duration.ZERO)), Ask.of("kettle"));
    assertThat(ids(late)).isEmpty();
    assertThat(late.note()).startsWith("skipped");
  }

  @Test
  void whatIsFoundByItsProductCountsAndMayBeFilteredOut() {
    var words = new KeywordRecall(0, 1_000, 1_000);
    var both = TestCascade.of(List.of(words, recall()), 20);
    Answer answer = both.answer(Ask.of("kettle").query(), shop.view());
    assertThat(SmallShop.ids(answer)).contains("shows");
    assertThat(answer.found().total()).isEqualTo(SmallShop.ids(answer).size());
    Ask priced = Ask.of("kettle").filter(new Filter.Has("price"));
    assertThat(SmallShop.ids(both.answer(priced.query(), shop.view())))
        .containsExactlyInAnyOrder("k1", "k2");
  }
}
