package dev.vitrine.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A market of one seed comes out the same to the byte, but for how long its pages took.
class SameMarketTest {
  @TempDir Path folder;

  @Test
  void twoRunsOfASeedAreTheSameToTheByte() throws IOException {
    assertThat(ran("again")).isEqualTo(ran("first"));
  }

  private String ran(String name) throws IOException {
    Path written = folder.resolve(name + ".json");
    var out = new StringWriter();
    int code =
        Main.run(
            new PrintWriter(out),
            new PrintWriter(out),
            "simulate",
            "--products=200",
            "--shoppers=250",
            "--days=1",
            "--learn=1",
            "--policy=random,lexical,full,oracle",
            "--json=" + written);
    assertThat(code).as("%s", out).isZero();
    String json = Files.readString(written, StandardCharsets.UTF_8);
    assertThat(json).contains("net_gmv_per_session", "p99_ms");
    return json.replaceAll("\"p99_ms(_interval)?\" *: *(\\[[^]]*\\]|[^,}]*)", "");
  }
}
