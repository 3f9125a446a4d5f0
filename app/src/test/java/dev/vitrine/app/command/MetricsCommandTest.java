package dev.vitrine.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.app.market.ProductsAlone;
import dev.vitrine.app.market.Rivals;
import dev.vitrine.app.offline.Metric;
import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MetricsCommandTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String OWN = "learnt+final-stage.price-power=0.7";

  @TempDir Path folder;

  private static String run(String options) {
    var out = new StringWriter();
    new CommandLine(new MetricsCommand())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(new StringWriter()))
        .setExecutionExceptionHandler((e, _, _) -> {
          throw e;
        })
        .execute(options.split(" ", -1));
    return out.toString();
  }

  private static JsonNode of(JsonNode list, String key, String name) {
    for (JsonNode each : list) {
      if (each.path(key).asString("").equals(name)) {
        return each;
      }
    }
    throw new AssertionError("no " + name);
  }

  @Test
  void metricsAreSetAgainstTheTruthInTwoMarkets() throws IOException {
    Path world = ProductsAlone.in(folder);
    Path json = folder.resolve("metrics.json");
    Path svg = folder.resolve("metrics.svg");
    String told =
        run(
            "--world "
                + world
                + " --products 300 --shoppers 100 --learn 2 --days 1 --runs 2"
                + " --ranker "
                + OWN
                + " --json "
                + json
                + " --svg "
                + svg);
    assertThat(told)
        .contains("World products, seed 1 to 2", "from market to market", "model: worth", OWN)
        .contains("pairs of rankers surely differ", "better half", "does not follow");
    JsonNode found = JSON.readTree(Files.readString(json)).get(0);
    assertThat(found.path("rankers")).hasSize(Rivals.ALL.size() + 1);
    assertThat(found.path("metrics")).hasSize(Metric.ALL.size());
    assertThat(found.path("markets")).hasSize(2);
    assertThat(Files.readString(svg)).contains("<svg", "nDCG of fit").doesNotContain("NaN");
    theShopWentOnAsItWas(found);
    theTruthIsThatOfItsRanker(found);
  }

  /// Had it learnt from what rankers made, its pages would be others than those of the same ranker.
  private static void theShopWentOnAsItWas(JsonNode found) {
    assertThat(of(found.path("rankers"), "ranker", "learnt").path("agreement").asDouble())
        .isEqualTo(1);
    assertThat(of(found.path("rankers"), "ranker", "second-page").path("agreement").asDouble())
        .isZero();
  }

  private static void theTruthIsThatOfItsRanker(JsonNode found) {
    assertThat(worth(found, "second-page")).isBetween(0.0, worth(found, "learnt"));
    assertThat(worth(found, "turned")).isNotEqualTo(worth(found, "learnt"));
    assertThat(worth(found, OWN)).isPositive();
    for (String figure : List.of("net_gmv_per_page", "satisfied_per_page")) {
      double learnt = figure(found, "learnt", figure);
      assertThat(learnt).isPositive();
      assertThat(figure(found, "learnt", figure + "_over_shown")).isZero();
      assertThat(figure(found, "second-page", figure + "_over_shown"))
          .isNegative()
          .isCloseTo(figure(found, "second-page", figure) - learnt, within(1e-9));
    }
  }

  @Test
  void theCardsOfRankersAloneAreSetBesideWhatIsShown() throws IOException {
    Path json = folder.resolve("alone.json");
    String told =
        run(
            "--world position --products 300 --shoppers 100 --learn 2 --days 1 --alone --ranker"
                + " learnt,learnt+mix.by=fixed,learnt+mix.video.max=0 --json "
                + json);
    assertThat(told).contains("learnt+mix.by=fixed", "satisfied/page", "over shown");
    assertThat(told).doesNotContain("better half", "shuffled");
    JsonNode found = JSON.readTree(Files.readString(json)).get(0);
    assertThat(found.path("rankers")).hasSize(3);
    assertThat(figure(found, "learnt+mix.by=fixed", "video_share"))
        .isNotEqualTo(figure(found, "learnt", "video_share"))
        .isGreaterThan(figure(found, "learnt+mix.video.max=0", "video_share"));
    assertThat(figure(found, "learnt", "net_gmv_per_page_over_shown")).isZero();
    assertThat(told).contains("cards shown", " products ", " videos ", "said of true");
    for (String kind : List.of("product", "video")) {
      JsonNode one = of(found.path("kinds"), "kind", kind);
      assertThat(one.path("cards").asInt()).as(kind).isPositive();
      double said = one.path("said_per_card").asDouble();
      double truly = one.path("true_per_card").asDouble();
      assertThat(truly).as(kind).isPositive();
      assertThat(one.path("said_of_true").asDouble()).isCloseTo(said / truly, within(1e-9));
    }
  }

  private static double worth(JsonNode found, String ranker) {
    return figure(found, ranker, "net_gmv_per_page");
  }

  private static double figure(JsonNode found, String ranker, String figure) {
    return of(found.path("rankers"), "ranker", ranker).path(figure).asDouble();
  }

  @Test
  void whatIsWrongIsRefusedBeforeTheMarketOpens() {
    assertThatThrownBy(() -> call("--learn", "0"))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("--learn 0: expected a number from 1");
    assertThatThrownBy(() -> call("--ranker", "best")).hasMessageContaining("--ranker best");
    assertThatThrownBy(() -> call("--alone")).hasMessageContaining("name rankers with --ranker");
    assertThatThrownBy(() -> call("--alone", "--ranker", "plain,plain"))
        .hasMessageContaining("twice");
    String nowhere = folder.resolve("nowhere").resolve("found.json").toString();
    assertThatThrownBy(() -> call("--json", nowhere))
        .hasMessageContaining("--json " + nowhere + ": there is no folder ");
  }

  private static void call(String... options) {
    var command = new MetricsCommand();
    new CommandLine(command).parseArgs(options);
    command.call();
  }
}
