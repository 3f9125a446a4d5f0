package dev.vitrine.app.market;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.app.shop.MixConf;
import dev.vitrine.kernel.config.Conf;
import dev.vitrine.search.model.Pricing;
import dev.vitrine.simulate.policy.Oracle;
import dev.vitrine.simulate.policy.Policy;
import dev.vitrine.simulate.run.Outcome;
import dev.vitrine.simulate.run.Simulation;
import dev.vitrine.simulate.run.Simulation.Size;
import dev.vitrine.simulate.run.Sums;
import dev.vitrine.simulate.world.World;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrueMixTest {
  private static final int SHOPPERS = 300;

  private static Outcome run(Simulation market, Policy policy) {
    var sums = new Sums(SHOPPERS, 1);
    market.run(policy, "products", sums, (day, days) -> {});
    return new Outcome(policy.name(), "w", 1, sums);
  }

  private static Policy mix(Simulation market, MixConf conf, Pricing pricing) {
    return new TrueMix("true-mix", market.truth(), market.oracle(), conf, pricing);
  }

  @Test
  void kindsThatAreWorthMoreThanTheyBringCostMoney() {
    var market = new Simulation(World.of("position"), 5, new Size(600, SHOPPERS, 2));
    MixConf conf = MixConf.of(new Conf(Map.of("mix.page", "10")));
    Outcome right = run(market, mix(market, conf, Pricing.MONEY));
    Outcome wrong = run(market, mix(market, conf, Pricing.MONEY.kinds(20, 20)));
    assertThat(wrong.percentOfPageOracle().value())
        .isLessThan(0.98 * right.percentOfPageOracle().value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"position", "cascade", "trust"})
  void whatTheMixerMakesOfTrueWorthComesNearThePageOracle(String world) {
    var market = new Simulation(World.of(world), 5, new Size(600, SHOPPERS, 2));
    MixConf conf = MixConf.of(new Conf(Map.of("mix.page", "10")));
    Outcome mixed = run(market, mix(market, conf, Pricing.MONEY));
    Outcome best = run(market, new Oracle("oracle", market.oracle()));
    assertThat(mixed.percentOfPageOracle().value()).isBetween(90.0, 100.01);
    assertThat(mixed.netGmvPerSession().value())
        .isGreaterThan(0.9 * best.netGmvPerSession().value());
  }
}
