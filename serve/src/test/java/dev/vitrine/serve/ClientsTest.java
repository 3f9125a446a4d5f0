package dev.vitrine.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The unmodified npm clients, run by Node against a server here. Needs Node 20 and npm.
class ClientsTest {
  @TempDir Path folder;

  @Test
  void theUnmodifiedClientsWork() throws IOException, InterruptedException {
    File project = Path.of(System.getProperty("vitrine.root"), "serve/src/test/node").toFile();
    if (!Files.exists(project.toPath().resolve("node_modules/algoliasearch"))) {
      run(project, "npm", "ci", "--no-audit", "--no-fund", "--prefer-offline");
    }
    try (var shop =
        new Shop(folder, Map.of("serve.open-search", "false"), p -> java.util.Optional.empty())) {
      var keys = shop.keys.texts().orElseThrow();
      String port = Integer.toString(shop.server.port());
      String said = run(project, "node", "clients.mjs", port, keys.admin(), keys.search());
      assertThat(said).contains("all clients agree");
    }
  }

  private static String run(File folder, String... command)
      throws IOException, InterruptedException {
    var process = new ProcessBuilder(command).directory(folder).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).as(String.join(" ", command) + "\n" + said).isZero();
    return said;
  }
}
