package dev.vitrine.app.offline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.app.market.PageDeeds;
import dev.vitrine.app.market.RivalledPage;
import dev.vitrine.learn.value.Looking;
import dev.vitrine.simulate.judge.PageValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private static final PageValue NOTHING = new PageValue(0, 0);

  private static RivalledPage page(String search) {
    return new RivalledPage(0, search, List.of("a", "b"), List.of(), NOTHING, List.of(), Map.of());
  }

  @Test
  void whatWasSeldomSeenOrLookedAtIsUnlikely() {
    var deeds =
        Map.of(
            "1", new PageDeeds(Set.of("a", "b"), Set.of(), Set.of(), Map.of()),
            "2", new PageDeeds(Set.of("a"), Set.of(), Set.of(), Map.of()));
    Places places =
        Places.of(
            List.of(page("1"), page("2")),
            page -> deeds.getOrDefault(page.search(), PageDeeds.NONE),
            new Looking(new double[] {1, 0.8, 0.6}));
    assertThat(places.at(0)).isEqualTo(1);
    assertThat(places.at(1)).isEqualTo(0.4);
    // Nothing ever stood there: it is not divided by nothing.
    assertThat(places.at(2)).isEqualTo(0.01);
    assertThat(places.at(1_000)).isEqualTo(0.01);
  }
}
