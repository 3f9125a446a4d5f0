package dev.vitrine.app.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.config.Conf;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.search.Cascade;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArmsTest {
  private static final Cascade LIVE = ShopConf.of(Conf.defaults()).cascade(new Words());
  private static final Cascade TRIED = ShopConf.of(Conf.defaults()).cascade(new Words());

  private static Query by(String client, String user) {
    Query query = Query.of("kettle", 9);
    return query.on(query.occasion().by(new Who(client, user, ""), ""));
  }

  @Test
  void aShareOfShoppersGetsTheOneThatIsTriedAndAlwaysTheSameOnes() {
    var arms = new Arms(LIVE, Optional.of(TRIED), 0.1);
    int tried = 0;
    for (int i = 0; i < 10_000; i++) {
      Cascade of = arms.of(by("c" + i, ""));
      assertThat(arms.of(by("c" + i, ""))).isSameAs(of);
      assertThat(arms.of(by("another device", "c" + i))).isSameAs(of);
      tried += of == TRIED ? 1 : 0;
    }
    assertThat(tried).isBetween(850, 1_150);
  }

  @Test
  void whoIsNotKnownGetsTheUsualOne() {
    assertThat(new Arms(LIVE, Optional.of(TRIED), 0.99).of(by("", ""))).isSameAs(LIVE);
    assertThat(Arms.of(LIVE).of(by("c", "u"))).isSameAs(LIVE);
  }
}
