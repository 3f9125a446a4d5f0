package dev.vitrine.learn.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionEvaluationTest {
  @TempDir Path folder;

  private SessionSet set(String lines) throws IOException {
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve(SessionSet.FILE)))) {
      out.write(lines.getBytes(StandardCharsets.UTF_8));
    }
    return SessionSet.read(folder);
  }

  private static SessionReport report(SessionSet set) {
    return new SessionEvaluation(set, new SessionOptions(1 << 22, 100, 0.9, 1, 1, 42)).report();
  }

  @Test
  void visitsThatRepeatOthersAreTold() throws IOException {
    var lines = new StringBuilder();
    for (int visit = 0; visit < 200; visit++) {
      int from = 10 * (visit % 20);
      lines.append(from + 1).append(' ').append(from + 2).append(' ').append(from + 3).append('\n');
    }
    SessionReport report = report(set(lines.toString()));
    assertThat(report.learnt()).isEqualTo(180);
    assertThat(report.measured()).isEqualTo(20);
    assertThat(report.targets()).isEqualTo(40);
    assertThat(report.recall().mean()).isEqualTo(1);
    assertThat(report.recallOfNew().mean()).isEqualTo(1);
    assertThat(report.rank().mean()).isGreaterThan(0.4);
    assertThat(report.returns()).isZero();
    assertThat(report.text()).contains("recall@20                 1.0000 [1.0000, 1.0000]");
  }

  @Test
  void whatCannotBeKnownIsMissedAndCounted() throws IOException {
    var random = new Random(1);
    var lines = new StringBuilder();
    for (int visit = 0; visit < 100; visit++) {
      lines.append(random.nextInt(1_000_000) + 1).append(' ');
      lines.append(random.nextInt(1_000_000) + 1).append('\n');
    }
    SessionReport report = report(set(lines.toString()));
    assertThat(report.recall().mean()).isZero();
    assertThat(report.unknown()).isEqualTo(1);
  }

  @Test
  void comingBackIsTold() throws IOException {
    SessionReport report = report(set("1 2\n".repeat(90) + "3 4 3\n".repeat(10)));
    assertThat(report.returns()).isEqualTo(0.5);
    assertThat(report.recall().mean()).isEqualTo(0.5);
    assertThat(report.recallOfNew().mean()).isZero();
  }

  @Test
  void linesThatAreWrongAreNamed() {
    assertThatThrownBy(() -> set("1 2\n3 x\n"))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining(SessionSet.FILE + ":2: \"x\" is no number");
    assertThatThrownBy(() -> SessionSet.read(folder.resolve("nowhere")))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("no such file");
    assertThatThrownBy(() -> report(set("1 2\n"))).hasMessageContaining("too few visits: 1");
  }
}
