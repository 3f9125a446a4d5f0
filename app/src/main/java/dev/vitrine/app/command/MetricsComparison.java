package dev.vitrine.app.command;

import dev.vitrine.app.market.MarketPolicies;
import dev.vitrine.app.market.Rival;
import dev.vitrine.app.market.Shadowing;
import dev.vitrine.app.offline.MarketFindings;
import dev.vitrine.app.offline.WorldFindings;
import dev.vitrine.simulate.run.Simulation;
import dev.vitrine.simulate.run.Simulation.Size;
import dev.vitrine.simulate.run.Sums;
import dev.vitrine.simulate.world.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// One shop in every market of a world, with rankers beside it.
///
/// @param size of each market
/// @param learn days before those that count, after which the shop learns
/// @param seed of the first market
/// @param markets so many, of that seed and those after it
/// @param rivals the rankers
/// @param shown the one whose pages shoppers are shown
/// @param said takes lines on how far it is
record MetricsComparison(
    Size size,
    int learn,
    long seed,
    int markets,
    List<Rival> rivals,
    Rival shown,
    Consumer<String> said) {
  MetricsComparison {
    rivals = List.copyOf(rivals);
  }

  WorldFindings of(World world) {
    var found = new ArrayList<MarketFindings>();
    for (long market = seed; market < seed + markets; market++) {
      said.accept("World " + world.name() + ", seed " + market);
      found.add(market(new Simulation(world, market, size), market));
    }
    return WorldFindings.of(world.name(), shown.name(), found);
  }

  private MarketFindings market(Simulation simulation, long market) {
    Path within = Path.of(System.getProperty("java.io.tmpdir"));
    var opened = new MarketPolicies(Optional.empty(), learn, 0, line -> said.accept("  " + line));
    try (var place = new TemporaryFolder(within, opened)) {
      Shadowing shop = opened.shadowed(rivals, shown, simulation, market, place.path());
      simulation.run(
          shop,
          MarketPolicies.CATALOGUE,
          new Sums(size.shoppers(), 1),
          (day, of) -> said.accept(String.format(Locale.ROOT, "  day %d of %d", day, of)));
      return MarketFindings.of(shop, rivals, size.shoppers(), market);
    }
  }
}
