package dev.vitrine.serve.backups;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.serve.BackOffice;
import dev.vitrine.serve.Shop;
import dev.vitrine.serve.loads.Loads;
import dev.vitrine.serve.models.Models;
import dev.vitrine.serve.simulations.Simulations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsV1Test {
  private static final String ALL = "/v1/backups";

  @TempDir Path folder;
  private final List<String> told = new ArrayList<>();
  private Shop shop;

  /// One backup, of a hundred thousand bytes.
  private final class OneBackup implements Backups {
    @Override
    public List<Backup> list() {
      var record = new Content("record.db", 5, "cd");
      return List.of(
          new Backup("a.zip", 100_000, 7, "ab", Map.of("products", 3L), List.of(record), ""));
    }

    @Override
    public Progress progress() {
      return Progress.IDLE;
    }

    @Override
    public Progress begin() {
      told.add("begin");
      return new Progress(State.RUNNING, "copying record.db", 1, 2, "", "");
    }

    @Override
    public Path file(String name) {
      if (!name.equals("a.zip")) {
        throw VitrineException.notFound("there is no backup of that name");
      }
      return folder.resolve(name);
    }

    @Override
    public void remove(String name) {
      told.add("remove " + file(name).getFileName());
    }
  }

  @BeforeEach
  void open() throws IOException {
    Files.writeString(folder.resolve("a.zip"), "x".repeat(100_000));
    shop =
        new Shop(
            folder.resolve("shop"),
            new BackOffice(
                Models.NONE, new OneBackup(), Loads.NONE, Simulations.NONE, Optional.empty()));
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

  @Test
  void eachRightGoesAsFarAsItSays() {
    String view = made("v", "view", "");
    String engineer = made("e", "engineer", "");
    assertThat(status("GET", ALL, "")).isEqualTo(403);
    assertThat(status("GET", ALL, view)).isEqualTo(200);
    assertThat(status("POST", ALL, view)).isEqualTo(403);
    assertThat(status("POST", ALL, engineer)).isEqualTo(202);
    assertThat(status("GET", ALL + "/a.zip", engineer)).as("it holds keys").isEqualTo(403);
    assertThat(status("DELETE", ALL + "/a.zip", engineer)).isEqualTo(403);
    assertThat(status("GET", ALL + "/b.zip", shop.admin())).isEqualTo(404);
    assertThat(status("DELETE", ALL + "/a.zip", shop.admin())).isEqualTo(200);
    assertThat(told).containsExactly("begin", "remove a.zip");
  }

  @Test
  void aKeyOfSomeCataloguesHasNoPartInIt() {
    String some = made("s", "engineer", ",\"catalogues\":[\"products\"]");
    assertThat(status("GET", ALL, some)).isEqualTo(403);
    assertThat(status("POST", ALL, some)).isEqualTo(403);
    assertThat(told).isEmpty();
  }

  @Test
  void whatIsThereIsToldAndFetchedWhole() {
    assertThat(shop.write("GET", ALL, "").toString())
        .isEqualTo(
            "{\"progress\":{\"state\":\"none\",\"doing\":\"\",\"done\":0,\"all\":0,\"name\":\"\",\"note\":\"\"},"
                + "\"backups\":[{\"name\":\"a.zip\",\"bytes\":100000,\"made\":7,\"sha256\":\"ab\",\"damage\":\"\","
                + "\"catalogues\":{\"products\":3},"
                + "\"files\":[{\"path\":\"record.db\",\"bytes\":5,\"sha256\":\"cd\"}]}]}");
    var fetched = shop.send("GET", ALL + "/a.zip", "", "x-vitrine-key", shop.admin());
    assertThat(fetched.body()).hasSize(100_000);
    assertThat(fetched.headers().firstValue("Content-Disposition").orElse("")).contains("a.zip");
    assertThat(fetched.headers().firstValue("Content-Length")).contains("100000");
    assertThat(status("HEAD", ALL + "/a.zip", shop.admin())).isEqualTo(200);
  }
}
