package dev.vitrine.simulate.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.simulate.click.ClickModel;
import dev.vitrine.simulate.run.Simulation;
import dev.vitrine.simulate.run.Small;
import dev.vitrine.simulate.shopper.Moods;
import dev.vitrine.simulate.shopper.Visit;
import dev.vitrine.simulate.world.World;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageOracleTest {
  private static final int SIZE = 3;
  private static final Set<ItemKind> KINDS = Set.of(ItemKind.values());

  @ParameterizedTest
  @ValueSource(strings = {"position", "cascade", "trust"})
  void noPageOfTheBestCardsIsWorthMore(String world) {
    Simulation market = Small.market(world, 11);
    ClickModel model = ClickModel.of(World.of(world).reading());
    var oracle = new PageOracle(market.truth(), model, SIZE, KINDS);
    var items = new ItemOracle(market.truth(), KINDS);
    List<Visit> visits = market.visits().day(1, new Moods(Small.SHOPPERS, 0));
    assertThat(visits).isNotEmpty();
    // Where neighbours matter a beam search may miss the very best.
    double near = world.equals("trust") ? 0.97 : 1 - 1e-9;
    int compared = 0;
    for (Visit visit : visits) {
      int[] choice = items.best(visit, SIZE + PageOracle.CHOICE);
      if (choice.length < SIZE) {
        continue;
      }
      compared++;
      double most = 0;
      for (int a : choice) {
        for (int b : choice) {
          for (int c : choice) {
            boolean page = a != b && b != c && a != c;
            most = page ? Math.max(most, worth(market, model, visit, a, b, c)) : most;
          }
        }
      }
      PageOracle.Best best = oracle.best(visit);
      assertThat(worth(market, model, visit, best.page())).isGreaterThanOrEqualTo(most * near);
      assertThat(worth(market, model, visit, best.items())).isLessThanOrEqualTo(most * (1 + 1e-9));
    }
    assertThat(compared).isGreaterThan(visits.size() / 2);
  }

  private static double worth(Simulation market, ClickModel model, Visit visit, int... page) {
    return new PageWorth(market.truth(), model, SIZE).of(visit, page);
  }
}
