package dev.vitrine.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The unmodified npm clients and InstantSearch.js, run by Node against the whole program with its
/// demo shop. Needs Node 20 and npm.
class ProtocolIT {
  private static final int PRODUCTS = 2_000;
  private static final Path ROOT = Path.of(System.getProperty("vitrine.root"));

  @TempDir Path folder;

  @Test
  void theClientsOfTheProtocolWorkAgainstTheWholeProgram()
      throws IOException, InterruptedException {
    assertThat(said("protocol.mjs")).contains("all clients agree");
  }

  @Test
  void wholeCataloguesAndSortOrdersWorkThroughTheClients()
      throws IOException, InterruptedException {
    assertThat(said("catalogues.mjs")).contains("all clients agree");
  }

  private String said(String script) throws IOException, InterruptedException {
    Path clients = ROOT.resolve("serve/src/test/node");
    if (!Files.exists(clients.resolve("node_modules/algoliasearch"))) {
      run(clients, "npm", "ci", "--no-audit", "--no-fund", "--prefer-offline");
    }
    try (var demo = new OpenDemo(folder.resolve("shop"), PRODUCTS)) {
      return run(
          ROOT.resolve("app/src/test/node"),
          "node",
          script,
          ROOT.toString(),
          Integer.toString(demo.port()),
          demo.keys().admin(),
          demo.keys().search(),
          Integer.toString(PRODUCTS));
    }
  }

  private static String run(Path folder, String... command)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).as(String.join(" ", command) + "\n" + said).isZero();
    return said;
  }
}
