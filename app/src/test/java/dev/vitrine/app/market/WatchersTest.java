package dev.vitrine.app.market;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.simulate.policy.Policy;
import dev.vitrine.simulate.run.Simulation;
import dev.vitrine.simulate.run.Simulation.Size;
import dev.vitrine.simulate.shopper.Need;
import dev.vitrine.simulate.shopper.Shopper;
import dev.vitrine.simulate.shopper.Visit;
import dev.vitrine.simulate.trip.Audience;
import dev.vitrine.simulate.world.World;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchersTest {
  private static final Audience AUDIENCE =
      new Simulation(World.demo(), 3, new Size(1_000, 100, 2)).audience();

  private final List<Query> asked = new ArrayList<>();
  private final Policy shop = new Watchers(new Asked(asked), AUDIENCE);

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
    var shopper = new Shopper(1, 1, "en", new int[0], 1, 1, 1, watching);
    return new Visit(shopper, new Need(0, new int[0], "", "", "en", 1_000), 1, 1, 0);
  }

  @Test
  void whoComesForALiveLooksAtThoseOfItsHost() {
    Visit visit = AUDIENCE.day(1).getFirst();
    shop.page(visit, Query.of("lamp", 10));
    assertThat(asked.getLast().text()).isEmpty();
    assertThat(asked.getLast().filter().toString())
        .contains("live", AUDIENCE.host(visit).orElseThrow());
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
