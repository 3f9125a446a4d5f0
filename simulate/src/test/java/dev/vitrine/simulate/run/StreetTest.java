package dev.vitrine.simulate.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.shop.Change;
import dev.vitrine.simulate.policy.Around;
import dev.vitrine.simulate.policy.Policy;
import dev.vitrine.simulate.policy.Shop;
import dev.vitrine.simulate.run.Simulation.Size;
import dev.vitrine.simulate.trip.Trips;
import dev.vitrine.simulate.world.World;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StreetTest {
  private static final int NOON = 60_000;
  private static final int DAY = 86_400;

  private final Simulation simulation = new Simulation(World.demo(), 3, new Size(3_000, 400, 3));
  private final FakeShop shop = new FakeShop();
  private final long start = simulation.market().start(1).toEpochMilli();

  private Street street() {
    simulation.market().opening(document -> shop.stock(List.of(new Change.Put(document))));
    shop.told.clear();
    return simulation.streetWithAudience(new Shop("fake", shop), "products", Trips.Verdict.NONE);
  }

  @Test
  void aPartOfADayHasWhatHappensInItAndTheRestFollows() {
    Street street = street();
    street.part(1, 0, NOON);
    assertThat(shop.told).isNotEmpty();
    assertThat(shop.told.stream().map(e -> e.head().at()))
        .allMatch(at -> at >= start && at < start + (NOON + 3_600) * 1_000L);
    int before = shop.told.size();
    street.part(1, NOON, DAY);
    assertThat(shop.told.subList(before, shop.told.size()).stream().map(e -> e.head().at()))
        .isNotEmpty()
        .allMatch(at -> at >= start + (NOON - 3_600) * 1_000L);
    assertThat(shop.told.stream().map(e -> e.head().id())).doesNotHaveDuplicates();
  }

  private record Nights(Policy shop, List<Integer> nights) implements Around {
    @Override
    public void night(int day) {
      nights.add(day);
    }
  }

  @Test
  void aDayLivedInPartsHasOneNight() {
    var nights = new ArrayList<Integer>();
    street();
    var policy = new Nights(new Shop("fake", shop), nights);
    Street street = simulation.streetWithAudience(policy, "products", Trips.Verdict.NONE);
    street.part(1, 0, NOON);
    assertThat(nights).isEmpty();
    street.part(1, NOON, DAY);
    street.day(2);
    assertThat(nights).containsExactly(1, 2);
  }
}
