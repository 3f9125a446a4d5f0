package dev.vitrine.app.command;

import dev.vitrine.app.market.MarketPolicies;
import dev.vitrine.app.market.RunningShop;
import dev.vitrine.simulate.policy.Policy;
import dev.vitrine.simulate.run.Outcome;
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

/// Every policy in every market of a world, each market made once.
///
/// @param size of each market
/// @param learn days before those that are judged, after which shops that learn do so
/// @param again days after which they learn again, 0 for never
/// @param seed of the first market
/// @param markets so many, of that seed and those after it
/// @param wanted the policies
/// @param running a server that is asked, if there is one
/// @param days hears of each day that is over
/// @param said takes lines on how far it is
record Comparison(
    Size size,
    int learn,
    int again,
    long seed,
    int markets,
    List<String> wanted,
    Optional<RunningShop> running,
    Consumer<String> days,
    Consumer<String> said) {

  List<Outcome> of(World world) {
    var sums = new ArrayList<Sums>();
    wanted.forEach(_ -> sums.add(new Sums(size.shoppers(), markets)));
    for (long market = seed; market < seed + markets; market++) {
      var simulation = new Simulation(world, market, size);
      for (int p = 0; p < wanted.size(); p++) {
        said.accept("World " + world.name() + ", seed " + market + ", policy " + wanted.get(p));
        run(world, simulation.anew(), wanted.get(p), market, sums.get(p));
      }
    }
    var outcomes = new ArrayList<Outcome>();
    for (int p = 0; p < wanted.size(); p++) {
      outcomes.add(new Outcome(wanted.get(p), world.name(), seed, sums.get(p)));
    }
    return outcomes;
  }

  private void run(World world, Simulation simulation, String name, long market, Sums sums) {
    Path within = Path.of(System.getProperty("java.io.tmpdir"));
    String catalogue = MarketPolicies.catalogue(name, world.name(), market);
    var opened = new MarketPolicies(running, learn, again, line -> said.accept("  " + line));
    try (var place = new TemporaryFolder(within, opened)) {
      Policy policy = opened.open(name, simulation, catalogue, market, place.path());
      long start = System.nanoTime();
      double before = sums.making();
      simulation.run(policy, catalogue, sums, (day, of) -> day(world, market, name, day, of));
      double seconds = (System.nanoTime() - start) / 1e9;
      said.accept(
          String.format(
              Locale.ROOT,
              "  %.1f s, of which pages took %.1f s to make",
              seconds,
              sums.making() - before));
    }
  }

  private void day(World world, long market, String policy, int day, int of) {
    said.accept(String.format(Locale.ROOT, "  day %d of %d", day, of));
    String seeded = markets > 1 ? ", seed " + market : "";
    days.accept(
        String.format(
            Locale.ROOT, "%s%s, %s: day %d of %d", world.name(), seeded, policy, day, of));
  }
}
