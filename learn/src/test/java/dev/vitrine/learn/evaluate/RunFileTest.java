package dev.vitrine.learn.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFileTest {
  @TempDir Path folder;

  @Test
  void writesTheFormOfTrec() throws IOException {
    Path file = folder.resolve("a.run");
    RunFile.write(file, List.of(outcome("q1", "b", "a"), outcome("q2")), "mine");
    assertThat(file).content().isEqualTo("q1 Q0 b 1 100 mine\nq1 Q0 a 2 99 mine\n");
    assertThat(Files.readAllLines(file)).hasSize(2);
  }

  @Test
  void readsWhatItWrote() {
    Path file = folder.resolve("a.run");
    RunFile.write(file, List.of(outcome("q 1", "50% off", "a\tb", "c%20d", "é")), "mine");
    assertThat(RunFile.read(file))
        .isEqualTo(Map.of("q 1", List.of("50% off", "a\tb", "c%20d", "é")));
  }

  @Test
  void ordersByScoreThenRank() throws IOException {
    Path file = folder.resolve("a.run");
    Files.writeString(file, "q1 Q0 a 3 0.5 t\r\nq1 Q0 b 2 0.5 t\nq1\tQ0\tc\t9\t1e1\tt\n");
    assertThat(RunFile.read(file)).isEqualTo(Map.of("q1", List.of("c", "b", "a")));
  }

  @Test
  void namesTheLineThatIsWrong() throws IOException {
    Path file = folder.resolve("a.run");
    Files.writeString(file, "q1 Q0 a 1 0.5 t\nq1 Q0 b\n");
    assertThatThrownBy(() -> RunFile.read(file))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("a.run:2: expected");
    Files.writeString(file, "q1 Q0 a one 0.5 t\n");
    assertThatThrownBy(() -> RunFile.read(file)).hasMessageContaining("a.run:1: rank and score");
  }

  private static Outcome outcome(String query, String... top) {
    return new Outcome(new JudgedQuery(query, query, Map.of()), List.of(top), List.of());
  }
}
