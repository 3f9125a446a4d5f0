package dev.vitrine.search.recall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.event.Who;
import dev.vitrine.search.Ask;
import dev.vitrine.search.Doings;
import dev.vitrine.search.Golden;
import dev.vitrine.search.Recall;
import dev.vitrine.search.RecallContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.TestCascade;
import dev.vitrine.search.View;
import org.junit.jupiter.api.Test;

class SessionRecallTest extends RecallContract {
  private final Recall session = new SessionRecall(Busy.ENOUGH);

  @Override
  protected Recall recall() {
    return session;
  }

  @Override
  protected String finding() {
    return "";
  }

  @Override
  protected View view(SmallShop shop) {
    return Busy.view(shop);
  }

  @Override
  protected Ask asked(Ask ask) {
    return Busy.asked(ask);
  }

  @Test
  void whoBrowsesFindsWhatLikeVisitsWentOnTo() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      View view = Busy.view(shop);
      assertThat(Busy.ids(session, Ask.of(""), view))
          .contains("hp-kids", "kettle-red", "phone", "pot-tea")
          .doesNotContain("shoe-run", "tee-red")
          .as("cannot be bought")
          .doesNotContain("hp-xm3");
    }
  }

  @Test
  void forWordsOnlyWhatFitsThemIsFound() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      View view = Busy.view(shop);
      assertThat(Busy.ids(session, Ask.of("headphones"), view))
          .contains("hp-xm4", "hp-kids", "hp-case")
          .doesNotContain("phone", "kettle-red", "pot-tea");
      assertThat(Busy.ids(session, Ask.of("sofa"), view)).isEmpty();
      assertThat(Busy.ids(session, Ask.of("red kettle"), view))
          .as("both hold both words")
          .containsExactlyInAnyOrder("kettle-red", "pot-tea");
      assertThat(Busy.ids(session, Ask.of("qwxz"), view)).isEmpty();
    }
  }

  @Test
  void nobodyInParticularFindsNothing() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      View view = Busy.view(shop);
      var understood = TestCascade.understood(Ask.of("").by(Who.UNKNOWN), view);
      assertThat(session.recall(understood, view, 9, Long.MAX_VALUE / 2).rows().size()).isZero();
    }
  }

  @Test
  void aVisitThatIsOverIsForgotten() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      Doings doings = Busy.doings(shop).after(2);
      assertThat(Busy.ids(session, Ask.of(""), doings.view())).isEmpty();
    }
  }
}
