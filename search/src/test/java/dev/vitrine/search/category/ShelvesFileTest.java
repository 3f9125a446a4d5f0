package dev.vitrine.search.category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.TestShelves;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelvesFileTest {
  @TempDir private Path folder = Path.of("");

  private Path written() {
    Path file = folder.resolve("model");
    ShelvesFile.write(file, new Shelves(Optional.of(TestShelves.model()), Optional.empty()));
    return file;
  }

  @Test
  void whatIsWrittenIsReadBack() {
    Path file = written();
    Shelves back = ShelvesFile.read(file);
    assertThat(back.kinds()).isEmpty();
    CategoryModel model = back.categories().orElseThrow();
    assertThat(model.of(List.of("kitchen")).answer())
        .isEqualTo(TestShelves.model().of(List.of("kitchen")).answer());
    Path again = folder.resolve("again");
    ShelvesFile.write(again, back);
    assertThat(again).hasSameBinaryContentAs(file);
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("model", "again");
  }

  @Test
  void anyDamageIsFoundAndNamed() throws IOException {
    Path file = written();
    byte[] whole = Files.readAllBytes(file);
    for (int at = 0; at < whole.length; at += 1 + whole.length / 13) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 1;
      Files.write(file, damaged);
      refused(file, Kind.CORRUPT);
    }
    for (int length : new int[] {0, 1, 31, whole.length / 2, whole.length - 1}) {
      Files.write(file, Arrays.copyOf(whole, length));
      refused(file, Kind.CORRUPT);
    }
  }

  @Test
  void oneThatIsMissingIsNamed() {
    refused(folder.resolve("none"), Kind.BAD_REQUEST);
  }

  private static void refused(Path file, Kind kind) {
    assertThatThrownBy(() -> ShelvesFile.read(file))
        .isInstanceOfSatisfying(VitrineException.class, e -> assertThat(e.kind()).isEqualTo(kind))
        .hasMessageContaining(file.toString());
  }
}
