package dev.vitrine.search.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.search.Ask;
import dev.vitrine.search.Cascade;
import dev.vitrine.search.Reels;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.TestCascade;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OnAirFirstTest {
  private static final Filter LIVES = new Filter.Is("kind", "live");

  private final SmallShop shop =
      SmallShop.of(
          Reels.live("over", "Kettle", "ended", ""),
          Reels.live("later", "Kettle", "announced", ""),
          Reels.live("later2", "Kettle and much more to come in a long evening", "announced", ""),
          Reels.live("now", "Some kettle talk for a long evening", "on_air", ""),
          Reels.live("now2", "Kettle evening", "on_air", ""),
          SmallShop.product("k", "Kettle"));
  private final Cascade cascade = TestCascade.after(new OnAirFirst());
  private final Cascade without = TestCascade.after();

  @AfterEach
  void close() {
    shop.close();
  }

  private List<String> ids(Cascade of, Ask ask) {
    return SmallShop.ids(shop.answer(of, ask.query()));
  }

  @Test
  void whereOnlyLivesAreAskedForTheyStandInTheOrderOfTheirStates() {
    assertThat(ids(without, Ask.of("kettle").filter(LIVES))).startsWith("later");
    assertThat(ids(cascade, Ask.of("kettle").filter(LIVES)))
        .containsExactly("now2", "now", "later", "later2");
    Filter both = new Filter.And(List.of(new Filter.Or(List.of(LIVES)), new Filter.Has("kind")));
    assertThat(ids(cascade, Ask.of("kettle").filter(both))).startsWith("now2", "now", "later");
    assertThat(ids(cascade, Ask.of("").filter(LIVES)).subList(0, 2))
        .containsExactlyInAnyOrder("now", "now2");
  }

  @Test
  void pagesOfSeveralKindsAndSortedOnesStayAsTheyAre() {
    Filter either = new Filter.Or(List.of(LIVES, new Filter.Is("kind", "product")));
    for (Ask ask :
        List.of(
            Ask.of("kettle"),
            Ask.of("kettle").filter(either),
            Ask.of("kettle").filter(new Filter.Not(LIVES)),
            Ask.of("kettle").filter(LIVES).order("id", false))) {
      assertThat(ids(cascade, ask)).isEqualTo(ids(without, ask));
    }
  }

  @Test
  void itSaysSo() {
    Answer answer = shop.answer(cascade, Ask.of("kettle").filter(LIVES).explained().query());
    assertThat(answer.hits().getFirst().why().toString()).contains("(lives alone)");
    assertThat(answer.trace().toString()).contains("on air, then announced");
    assertThat(shop.answer(cascade, Ask.of("kettle").query()).trace().toString())
        .doesNotContain("then announced");
  }
}
