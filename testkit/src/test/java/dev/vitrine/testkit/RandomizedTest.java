package dev.vitrine.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class RandomizedTest {
  @Test
  void everyRunHasItsOwnSeed() {
    List<Run> runs = launch(Map.of());
    assertThat(runs).hasSize(30);
    assertThat(runs).extracting(Run::name).doesNotHaveDuplicates();
  }

  @Test
  void aSecondCheckIsTheSameCheck() {
    assertThat(launch(Map.of())).isEqualTo(launch(Map.of()));
  }

  @Test
  void aFullCheckRunsTenTimesAsOften() {
    assertThat(launch(Map.of(RandomizedRuns.FULL, "true"))).hasSize(300);
  }

  @Test
  void anEmptySeedIsNoSeed() {
    assertThat(launch(Map.of(RandomizedRuns.SEED, ""))).hasSize(30);
  }

  @Test
  void aFailureSaysHowToReplayItAndTheReplayFailsAgain() {
    List<Run> failed = launch(Map.of()).stream().filter(r -> !r.replay().isEmpty()).toList();
    assertThat(failed).isNotEmpty().hasSizeLessThan(30);
    for (Run run : failed) {
      String seed = run.replay().replaceFirst(".*-Dvitrine\\.seed=([0-9a-f]{16}) .*", "$1");
      assertThat(run.replay()).contains("-Dtest=CoinExample#fallsOnItsEdge");
      assertThat(launch(Map.of(RandomizedRuns.SEED, seed))).containsExactly(run);
    }
  }

  /// One run as the launcher saw it; the replay line is empty when it passed.
  private record Run(String name, String replay) {}

  private static List<Run> launch(Map<String, String> parameters) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectClass(CoinExample.class))
            .enableImplicitConfigurationParameters(false)
            .configurationParameters(parameters)
            .build();
    var runs = new ArrayList<Run>();
    LauncherFactory.create()
        .execute(
            request,
            new TestExecutionListener() {
              @Override
              public void executionFinished(TestIdentifier id, TestExecutionResult result) {
                if (id.isTest()) {
                  runs.add(new Run(id.getDisplayName(), replay(result)));
                }
              }
            });
    return runs;
  }

  private static String replay(TestExecutionResult result) {
    return result
        .getThrowable()
        .map(thrown -> String.valueOf(thrown.getSuppressed()[0].getMessage()))
        .orElse("");
  }

  /// What is launched: fails in about one run of eight.
  static class CoinExample {
    @Randomized(runs = 30)
    void fallsOnItsEdge(RandomGenerator random, Seed seed) {
      int throwOfTheCoin = random.nextInt(8);
      assertThat(throwOfTheCoin).as("seed %s", seed).isNotZero();
    }
  }
}
