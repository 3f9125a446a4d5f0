package dev.vitrine.app.market;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.simulate.policy.Policy;
import dev.vitrine.simulate.shopper.Need;
import dev.vitrine.simulate.shopper.Shopper;
import dev.vitrine.simulate.shopper.Visit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchersTest {
  private final List<Query> asked = new ArrayList<>();
  private final Policy shop = new Watchers(new Asked(asked));

  /// A shop that only notes what it is asked.
  private record Asked(List<Query> queries) implements Policy {
    @Override
    public String name() {
      return "asked";
    }

    @Override
    public List<String> page(Visit visit, Query query) {
      queries.add(query);
      return List.of("p1");
    }
  }

  private static Visit visit(double watching) {
    return visit(watching, 0);
  }

  private static Visit visit(double watching, int number) {
    var shopper = new Shopper(1, 1, "en", new int[0], 1, 1, 1, watching);
    return new Visit(shopper, new Need(0, new int[0], "", "", "en", 1_000), 1, 1, number);
  }

  @Test
  void whoComesForALiveLooksAmongLivesAlone() {
    shop.page(visit(0.2, 1_000_000), Query.of("lamp", 10));
    assertThat(asked.getLast().filter()).isEqualTo(new Filter.Is("kind", "live"));
  }

  @Test
  void whoRatherWatchesLooksAmongVideosAndLivesAlone() {
    Query lamp = Query.of("lamp", 10);
    assertThat(shop.page(visit(0.2), lamp)).containsExactly("p1");
    shop.page(visit(1), lamp);
    assertThat(asked.getFirst()).isEqualTo(lamp);
    assertThat(asked.getLast().filter())
        .isEqualTo(
            new Filter.Or(List.of(new Filter.Is("kind", "video"), new Filter.Is("kind", "live"))));
    assertThat(asked.getLast().text()).isEqualTo("lamp");
  }
}
