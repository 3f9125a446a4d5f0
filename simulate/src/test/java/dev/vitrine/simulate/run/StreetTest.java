package dev.vitrine.simulate.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.shop.Change;
import dev.vitrine.simulate.click.Cards;
import dev.vitrine.simulate.policy.Shop;
import dev.vitrine.simulate.run.Simulation.Size;
import dev.vitrine.simulate.shopper.Visit;
import dev.vitrine.simulate.trip.Trips;
import dev.vitrine.simulate.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;

class StreetTest {
  private static final int NOON = 60_000;
  private static final int DAY = 86_400;

  private final Simulation simulation = new Simulation(World.demo(), 3, new Size(3_000, 400, 3));
  private final FakeShop shop = new FakeShop();
  private final long start = simulation.market().start(1).toEpochMilli();

  private enum Unjudged implements Trips.Verdict {
    VISITS;

    @Override
    public void page(Visit visit, int page, String text, Cards cards, long nanos) {}

    @Override
    public void over(Visit visit, double paid) {}
  }

  private Street street() {
    simulation.market().opening(document -> shop.stock(List.of(new Change.Put(document))));
    shop.told.clear();
    return simulation.streetWithAudience(new Shop("fake", shop), "products", Unjudged.VISITS);
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
}
