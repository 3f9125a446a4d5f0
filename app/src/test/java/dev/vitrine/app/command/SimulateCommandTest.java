package dev.vitrine.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.app.market.ProductsAlone;
import dev.vitrine.app.simulation.RunShelf;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.serve.simulations.Simulations.Run;
import dev.vitrine.serve.simulations.Simulations.State;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

class SimulateCommandTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @TempDir Path folder;

  private static String run(String... options) {
    var out = new StringWriter();
    new CommandLine(new SimulateCommand())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(new StringWriter()))
        .setExecutionExceptionHandler((e, _, _) -> {
          throw e;
        })
        .execute(options);
    return out.toString();
  }

  @Test
  void whoKnowsTheTruthIsComparedAndWrittenDown() throws IOException {
    Path json = folder.resolve("outcomes.json");
    String[] options = {
      "--policy",
      "visible,oracle,long-oracle",
      "--world",
      "cascade,trust",
      "--runs",
      "2",
      "--products",
      "400",
      "--shoppers",
      "40",
      "--days",
      "2",
      "--json",
      json.toString()
    };
    assertThat(run(options))
        .contains("World cascade, seed 1 to 2", "World trust", "% visible oracle", "fraud shown")
        .contains("oracle over visible", "long-oracle over oracle")
        .contains("from market to market");
    String written = Files.readString(json);
    assertThat(written)
        .contains("\"policy\" : \"long-oracle\"", "\"net_gmv_per_shopper_gain_interval\"")
        .contains("\"net_gmv_gain_over_markets_interval\"");
    run(options);
    assertThat(plain(Files.readString(json))).isEqualTo(plain(written));
  }

  @Test
  void sellersFollowTheProfitOfEachPolicyForItself() throws IOException {
    Path world = folder.resolve("profit.properties");
    Files.writeString(
        world,
        "supply.sellers = 100\nsupply.upkeep = 2\nsupply.reserves = 1\nsupply.fraud = 0.2\n");
    Path json = folder.resolve("profit.json");
    String usual =
        "--world " + world + " --products 400 --shoppers 100 --days 3 --runs 2 --json " + json;
    assertThat(run((usual + " --policy visible,oracle").split(" ", -1)))
        .contains("sellers staying", "good prices stay", "stayed out");
    var forth = JSON.readTree(Files.readString(json));
    run((usual + " --policy oracle,visible").split(" ", -1));
    var back = JSON.readTree(Files.readString(json));
    for (String figure : List.of("sellers_staying", "cheats_staying_interval", "satisfied")) {
      assertThat(forth.at("/0/" + figure)).isEqualTo(back.at("/1/" + figure));
      assertThat(forth.at("/1/" + figure)).isEqualTo(back.at("/0/" + figure));
    }
    assertThat(forth.at("/0/sellers_staying").asDouble()).isBetween(0.1, 0.9);
    assertThat(forth.at("/0/sellers_staying")).isNotEqualTo(forth.at("/1/sellers_staying"));
  }

  @Test
  void aShopThatLearnsIsAnotherOneAfterwards() throws IOException {
    Path json = folder.resolve("learnt.json");
    Path world = ProductsAlone.in(folder);
    String[] options = {
      "--policy", "words,whole",
      "--world", world.toString(),
      "--products", "300",
      "--shoppers", "400",
      "--learn", "3",
      "--days", "1",
      "--json", json.toString()
    };
    assertThat(run(options)).contains("whole over words");
    String written = Files.readString(json);
    String[] outcomes = plain(written).split("\"policy\"", -1);
    assertThat(outcomes).hasSize(3);
    assertThat(outcomes[1].replace("words", "whole")).isNotEqualTo(outcomes[2]);
  }

  @Test
  void aRunIsKeptWhereTheConsoleOfAShopFindsIt() throws IOException {
    Path data = Files.createDirectory(folder.resolve("data"));
    Path json = folder.resolve("kept.json");
    String[] options = {
      "--policy", "visible,oracle",
      "--products", "100",
      "--shoppers", "10",
      "--days", "2",
      "--json", json.toString(),
      "--keep", data.toString()
    };
    assertThat(run(options)).as("there is no shop yet").isEmpty();
    assertThat(data).isEmptyDirectory();
    Files.createFile(data.resolve("record.db"));
    assertThat(run(options)).contains("oracle over visible");
    var shelf = new RunShelf(data, InstantSource.system());
    Run run = shelf.find(1).orElseThrow();
    assertThat(run.state()).isEqualTo(State.DONE);
    assertThat(run.by()).isEmpty();
    assertThat(run.done()).isEqualTo(4).isEqualTo(run.all());
    assertThat(run.asked().policies()).containsExactly("visible", "oracle");
    assertThat(data.resolve("simulations/1/outcomes.json")).hasSameTextualContentAs(json);
  }

  /// Without the one figure that is a time.
  private static String plain(String json) {
    return json.replaceAll("\"p99_ms[^\\]]*\\]", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--policy best",
        "--policy http",
        "--url http://localhost:1",
        "--key conf/vitrine.properties",
        "--days 0",
        "--learn 360 --days 7",
        "--again -1",
        "--world nowhere"
      })
  void whatCannotBeIsRefused(String options) {
    var line =
        new CommandLine(new SimulateCommand())
            .setExecutionExceptionHandler((e, _, _) -> {
              assertThat(e)
                  .isInstanceOf(VitrineException.class)
                  .hasMessageContaining(option(options));
              return 77;
            });
    assertThat(line.execute(options.split(" ", -1))).isEqualTo(77);
  }

  private static String option(String options) {
    return options.startsWith("--world") ? "nowhere" : options.substring(0, options.indexOf(' '));
  }
}
