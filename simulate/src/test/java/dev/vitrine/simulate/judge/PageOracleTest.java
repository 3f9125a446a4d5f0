package dev.vitrine.simulate.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.simulate.click.Cards;
import dev.vitrine.simulate.click.ClickModel;
import dev.vitrine.simulate.click.Expected;
import dev.vitrine.simulate.click.Odds;
import dev.vitrine.simulate.run.Simulation;
import dev.vitrine.simulate.run.Small;
import dev.vitrine.simulate.shopper.Visit;
import dev.vitrine.simulate.trip.Moods;
import dev.vitrine.simulate.world.World;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageOracleTest {
  private static final int SIZE = 3;
  private static final Set<ItemKind> KINDS = Set.of(ItemKind.values());

  private final Cards cards = new Cards(SIZE);
  private final Expected expected = new Expected(SIZE);
  private final Odds odds = new Odds();

  @ParameterizedTest
  @ValueSource(strings = {"position", "cascade", "trust"})
  void noPageOfTheBestCardsIsWorthMore(String world) {
    // Where neighbours matter a beam search may miss the very best.
    double near = world.equals("trust") ? 0.97 : 1 - 1e-9;
    Simulation market = Small.market(world, 11);
    ClickModel model = ClickModel.of(World.of(world).reading());
    var oracle = new PageOracle(market.truth(), model, SIZE, KINDS);
    var items = new ItemOracle(market.truth(), KINDS);
    List<Visit> visits = market.visits().day(1, new Moods(Small.SHOPPERS, 0));
    int compared = 0;
    for (Visit visit : visits) {
      int[] choice = items.best(visit, 9);
      if (choice.length < SIZE) {
        continue; // nobody sells enough of what is needed to fill a page
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
    assertThat(compared).isGreaterThan(20);
  }

  private double worth(Simulation market, ClickModel model, Visit visit, int... page) {
    cards.clear();
    for (int card : page) {
      market.truth().card(visit.shopper(), visit.need(), card, visit.day(), visit.second(), odds);
      cards.add(odds);
    }
    model.expect(cards, visit.shopper().patience(), expected);
    return expected.kept(cards);
  }
}
