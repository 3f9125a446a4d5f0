package dev.vitrine.app.simulation;

import dev.vitrine.serve.simulations.SimulationConf;
import dev.vitrine.serve.simulations.Simulations.Asked;
import dev.vitrine.testkit.kill.Victim;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/// A server's part that has a long run under way, until it is killed.
final class MarketRunsKillChild {
  private MarketRunsKillChild() {}

  /// Begins the run and says who runs it.
  ///
  /// @param arguments the data folder
  public static void main(String[] arguments) throws InterruptedException {
    var conf = new SimulationConf(9, 256L * 1_048_576);
    var runs = new MarketRuns(Path.of(arguments[0]), conf, InstantSource.system());
    runs.begin(
        new Asked(List.of("position"), 28, 0, 0, 2_000, 20_000, 1, 1, List.of("oracle")), "eve");
    while (runs.run(1).done() == 0) {
      Thread.sleep(20);
    }
    ProcessHandle.current().children().forEach(child -> Victim.say("run " + child.pid()));
    Thread.sleep(60_000);
  }
}
