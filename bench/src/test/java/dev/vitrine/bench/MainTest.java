package dev.vitrine.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MainTest {
  /// As many as the small shop has by which a start is prepared, so that one shop is made.
  private static final String PRODUCTS = "300";

  @TempDir static Path folder;

  @Test
  void aStartAndALoadOfASmallShopAreMeasured() {
    var out = new StringWriter();
    int code =
        Main.run(
            new PrintWriter(out),
            new PrintWriter(out),
            "--products",
            PRODUCTS,
            "--only",
            "start,load",
            "--starts",
            "1",
            "--data",
            folder.toString());
    assertThat(code).as(out.toString()).isZero();
    assertThat(out.toString()).contains("new process to first answer", "postings on disk", "wall");
  }

  @Test
  void hostileRequestsAgainstASmallShopMakeATableAndAFile() throws IOException {
    Path json = folder.resolve("figures.json");
    String[] arguments = {
      "--products",
      PRODUCTS,
      "--only",
      "hostile",
      "--requests",
      "400",
      "--data",
      folder.toString(),
      "--json",
      json.toString()
    };
    var out = new StringWriter();
    int code = Main.run(new PrintWriter(out), new PrintWriter(out), arguments);
    assertThat(code).as(out.toString()).isZero();
    assertThat(out.toString()).contains(PRODUCTS + " products", "replies of 5xx", "met");
    JsonNode read = JsonMapper.shared().readTree(Files.readString(json, StandardCharsets.UTF_8));
    assertThat(read.path("products").asInt()).isEqualTo(Integer.parseInt(PRODUCTS));
    assertThat(read.path("figures").get(0).path("median").asDouble()).isEqualTo(400);
  }

  @Test
  void anUnknownWorkloadIsNamed() {
    var err = new StringWriter();
    int code = Main.run(new PrintWriter(err), new PrintWriter(err), "--only", "speed");
    assertThat(code).isEqualTo(2);
    assertThat(err.toString()).contains("no workload 'speed'", "lexical");
  }
}
