package dev.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummedFileTest {
  @TempDir private Path folder;

  @Test
  void whatIsWrittenIsReadAndNothingElseIsLeft() throws IOException {
    Path file = folder.resolve("model");
    SummedFile.write(file, new byte[] {1, 2, 3});
    SummedFile.write(file, new byte[] {4, 5});

    assertThat(SummedFile.read(file, "model")).containsExactly(4, 5);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void everyChangedByteAndEveryMissingOneIsNoticed() throws IOException {
    Path file = folder.resolve("model");
    SummedFile.write(file, new byte[] {1, 2, 3});
    byte[] whole = Files.readAllBytes(file);
    for (int at = 0; at < whole.length; at++) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 1;
      refused(file, damaged);
      refused(file, Arrays.copyOf(whole, at));
    }
  }

  private static void refused(Path file, byte[] bytes) throws IOException {
    Files.write(file, bytes);
    assertThatThrownBy(() -> SummedFile.read(file, "model"))
        .isInstanceOfSatisfying(
            VitrineException.class, e -> assertThat(e.kind()).isEqualTo(Kind.CORRUPT))
        .hasMessage(file + ": is no whole model; train it anew");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Path file = folder.resolve("none");

    assertThatThrownBy(() -> SummedFile.read(file, "model")).hasMessage(file + ": no such model");
  }
}
