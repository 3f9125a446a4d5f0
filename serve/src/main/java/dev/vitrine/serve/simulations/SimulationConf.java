package dev.vitrine.serve.simulations;

import dev.vitrine.kernel.config.Conf;

/// What an operator can set about runs of the simulated market.
///
/// @param keep the oldest beyond so many are removed once another one begins
/// @param memory heap of the process of a run that the server begins, bytes
public record SimulationConf(int keep, long memory) {
  /// Reads the `simulations.` keys.
  public static SimulationConf of(Conf conf) {
    return new SimulationConf(
        conf.number("simulations.keep", 50, 1, 1_000),
        conf.bytes("simulations.memory", "1GB", "256MB", "1024GB"));
  }
}
