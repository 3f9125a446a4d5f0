package dev.vitrine.serve.simulations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.serve.BackOffice;
import dev.vitrine.serve.Shop;
import dev.vitrine.serve.backups.Backups;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.loads.Loads;
import dev.vitrine.serve.models.Models;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulationsV1Test {
  private static final String ALL = "/v1/simulations";

  @TempDir Path folder;
  private final List<String> told = new ArrayList<>();
  private Shop shop;

  /// One run that is done, and takes others.
  private final class OneRun implements Simulations {
    private static Run made(long number, Asked asked, String by, State state) {
      return new Run(number, by, asked, 7, state == State.RUNNING ? 0 : 9, state, "", "", 1, 3);
    }

    @Override
    public Choices choices() {
      Map<String, Limit> limits = new LinkedHashMap<>();
      limits.put("days", new Limit(1, 28, 3));
      limits.put("learn", new Limit(0, 28, 2));
      limits.put("again", new Limit(0, 28, 0));
      limits.put("products", new Limit(100, 20_000, 2_000));
      limits.put("shoppers", new Limit(10, 20_000, 2_000));
      limits.put("seed", new Limit(0, 999, 1));
      limits.put("markets", new Limit(1, 5, 1));
      limits.put("steps", new Limit(1, 100, 0));
      return new Choices(
          Map.of("flat", "a world"),
          Map.of("random", "in any order", "oracle", "the best", "full", "learnt"),
          List.of("random", "oracle"),
          2,
          limits,
          List.of(new Measure("ctr", "clicks/card", "clicks of a card", 4)));
    }

    @Override
    public List<Run> list() {
      return List.of(run(1));
    }

    @Override
    public Run run(long number) {
      if (number != 1) {
        throw VitrineException.notFound("there is no run " + number);
      }
      return made(
          1,
          new Asked(List.of("flat"), 3, 0, 0, 200, 50, 1, 1, List.of("oracle")),
          "",
          State.BROKEN_OFF);
    }

    @Override
    public String outcomes(long number) {
      return "[{\"policy\": \"oracle\", \"ctr\": 0.5}]";
    }

    @Override
    public Path drawing(long number) {
      run(number);
      return folder.resolve("a.svg");
    }

    @Override
    public Run begin(Asked asked, String by) {
      if (asked.seed() == 999) {
        throw new VitrineException(Kind.OVERLOADED, "a market is being simulated already");
      }
      told.add("begin " + asked + " by " + by);
      return made(2, asked, by, State.RUNNING);
    }

    @Override
    public Run stop(long number) {
      told.add("stop " + number);
      return run(number);
    }

    @Override
    public void remove(long number) {
      run(number);
      told.add("remove " + number);
    }
  }

  @BeforeEach
  void open() throws IOException {
    Files.writeString(folder.resolve("a.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
    shop =
        new Shop(
            folder.resolve("shop"),
            new BackOffice(Models.NONE, Backups.NONE, Loads.NONE, new OneRun(), Optional.empty()));
  }

  @AfterEach
  void close() {
    shop.close();
  }

  private String made(String name, String right, String more) {
    String fields = "{\"name\":\"" + name + "\",\"right\":\"" + right + "\"" + more + "}";
    return shop.write("POST", "/v1/keys", fields).path("key").asString();
  }

  private int status(String method, String path, String key) {
    return shop.send(method, path, "", "x-vitrine-key", key).statusCode();
  }

  private String begins(String body) {
    return shop.send("POST", ALL, body, "x-vitrine-key", shop.admin()).body();
  }

  @Test
  void eachRightGoesAsFarAsItSays() {
    String view = made("v", "view", "");
    String merchandiser = made("m", "merchandise", "");
    String engineer = made("eve", "engineer", "");
    assertThat(status("GET", ALL, "")).isEqualTo(403);
    assertThat(status("GET", ALL, view)).isEqualTo(200);
    assertThat(status("GET", ALL + "/1", view)).isEqualTo(200);
    assertThat(status("GET", ALL + "/1/drawing", view)).isEqualTo(200);
    for (String key : List.of(view, merchandiser)) {
      assertThat(status("POST", ALL, key)).isEqualTo(403);
      assertThat(status("POST", ALL + "/1/stop", key)).isEqualTo(403);
      assertThat(status("DELETE", ALL + "/1", key)).isEqualTo(403);
    }
    assertThat(told).isEmpty();
    assertThat(status("POST", ALL, engineer)).isEqualTo(202);
    assertThat(status("POST", ALL + "/1/stop", engineer)).isEqualTo(200);
    assertThat(status("DELETE", ALL + "/2", engineer)).isEqualTo(404);
    assertThat(status("DELETE", ALL + "/x", engineer)).isEqualTo(404);
    assertThat(status("DELETE", ALL + "/1", engineer)).isEqualTo(200);
    assertThat(told.getFirst()).startsWith("begin Asked[worlds=[flat], days=3").endsWith("by eve");
    assertThat(told.subList(1, 3)).containsExactly("stop 1", "remove 1");
  }

  @Test
  void aKeyOfSomeCataloguesReadsAndChangesNothing() {
    String some = made("s", "engineer", ",\"catalogues\":[\"products\"]");
    assertThat(status("GET", ALL, some)).isEqualTo(200);
    assertThat(status("POST", ALL, some)).isEqualTo(403);
    assertThat(status("POST", ALL + "/1/stop", some)).isEqualTo(403);
    assertThat(status("DELETE", ALL + "/1", some)).isEqualTo(403);
    assertThat(told).isEmpty();
  }

  @Test
  void whatIsAskedIsTakenAsItIsAndTheRestAsUsual() {
    var run =
        Json.read(
            begins("{\"policies\": [\"full\"], \"products\": 100, \"learn\": 28, \"seed\": null}"));
    assertThat(run.path("asked").toString())
        .isEqualTo(
            "{\"worlds\":[\"flat\"],\"days\":3,\"learn\":28,\"again\":0,\"products\":100,"
                + "\"shoppers\":2000,\"seed\":1,\"markets\":1,\"policies\":[\"full\"]}");
    assertThat(run.path("state").asString()).isEqualTo("running");
    assertThat(run.path("by").asString()).isEqualTo("admin");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'days': 0} | days: expected a whole number from 1 to 28",
        "{'days': 29} | days: expected a whole number from 1 to 28",
        "{'days': 1.5} | days: expected a whole number from 1 to 28",
        "{'days': 'two'} | days: expected a whole number from 1 to 28",
        "{'products': 99} | products: expected a whole number from 100 to 20000",
        "{'shoppers': 1e9} | shoppers: expected a whole number from 10 to 20000",
        "{'seed': -1} | seed: expected a whole number from 0 to 999",
        "{'policies': []} | policies: expected a list of 1 to 2 names",
        "{'policies': ['full','random','oracle']} | policies: expected a list of 1 to 2 names",
        "{'policies': 'full'} | policies: expected a list of 1 to 2 names",
        "{'policies': ['full','full']} | policies: 'full' stands there twice",
        "{'policies': ['full+mix.explore=1']} | policies: unknown name 'full+mix.explore=1'",
        "{'policies': ['orakel']} | policies: unknown name 'orakel'; nearest is 'oracle'",
        "{'worlds': ['/etc/passwd']} | worlds: unknown name '/etc/passwd'",
        "{'world': 'flat'} | world: unknown field; nearest is 'worlds'",
        "{'days': 28, 'learn': 28} | days: worlds, policies, markets and days come to 112 days"
      })
  void whatIsWrongIsNamedByItsField(String body, String said) {
    String answer = begins(body.replace('\'', '"'));
    assertThat(Json.read(answer).path("message").asString()).startsWith(said);
    assertThat(told).isEmpty();
  }

  @Test
  void anotherOneUnderWayIsSaid() {
    var refused = shop.send("POST", ALL, "{\"seed\": 999}", "x-vitrine-key", shop.admin());
    assertThat(refused.statusCode()).isEqualTo(429);
  }

  @Test
  void whatIsThereIsToldWithWhatItMeans() {
    var all = shop.write("GET", ALL, "");
    assertThat(all.path("runs").path(0).path("state").asString()).isEqualTo("broken off");
    assertThat(all.path("choices").path("limits").path("days").toString())
        .isEqualTo("{\"least\":1,\"most\":28,\"usual\":3}");
    assertThat(all.path("choices").path("policies").path("oracle").asString())
        .isEqualTo("the best");
    var one = shop.write("GET", ALL + "/1", "");
    assertThat(one.path("outcomes").path(0).path("ctr").asDouble()).isEqualTo(0.5);
    assertThat(one.path("measures").path(0).path("what").asString()).isEqualTo("clicks of a card");
    var svg = shop.send("GET", ALL + "/1/drawing", "", "x-vitrine-key", shop.admin());
    assertThat(svg.headers().firstValue("Content-Type").orElse("")).startsWith("image/svg+xml");
    assertThat(svg.headers().firstValue("Content-Disposition").orElse("")).contains("attachment");
  }

  @Test
  void aShopWithoutOneSaysSo() throws IOException {
    try (var without = new Shop(folder.resolve("without"))) {
      assertThat(without.write("GET", ALL, "").path("runs").isEmpty()).isTrue();
      var refused = without.send("POST", ALL, "{}", "x-vitrine-key", without.admin());
      assertThat(refused.statusCode()).isEqualTo(400);
      assertThat(without.send("GET", ALL + "/1", "", "x-vitrine-key", without.admin()).statusCode())
          .isEqualTo(404);
    }
  }
}
