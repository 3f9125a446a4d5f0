package dev.vitrine.simulate.run;

import dev.vitrine.simulate.run.Simulation.Size;
import dev.vitrine.simulate.world.World;

/// Markets small enough for tests.
public final class Small {
  /// Shoppers of one.
  public static final int SHOPPERS = 400;

  private Small() {}

  /// A market of a world and a seed.
  public static Simulation market(String world, long seed) {
    return new Simulation(World.of(world), seed, new Size(600, SHOPPERS, 3));
  }

  /// Sums for one market.
  public static Sums sums() {
    return new Sums(SHOPPERS, 1);
  }
}
