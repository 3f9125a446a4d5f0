package dev.vitrine.search.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.TestEncoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncoderFileTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void whatIsWrittenIsReadBack() {
    Path file = folder.resolve("model");
    Towers encoder = TestEncoder.of();
    EncoderFile.write(file, encoder);
    Towers back = EncoderFile.read(file);
    assertThat(back.id()).isEqualTo(encoder.id()).hasSize(16);
    assertThat(back.ready(new Meant("", List.of("red", "kettle"))))
        .isEqualTo(encoder.ready(new Meant("", List.of("red", "kettle"))));
    Path again = folder.resolve("again");
    EncoderFile.write(again, back);
    assertThat(again).hasSameBinaryContentAs(file);
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("model", "again");
  }

  @Test
  void vectorsHaveLengthOneOrNothingIsKnown() {
    Towers encoder = TestEncoder.of();
    double square = 0;
    for (float value : encoder.ready(new Meant("", List.of("red", "kettle")))) {
      square += (double) value * value;
    }
    assertThat(square).isBetween(0.9999, 1.0001);
    assertThat(Encoder.quantised(encoder.ready(new Meant("", List.of("qqqq"))))).isEmpty();
    assertThat(Encoder.quantised(encoder.ready(new Meant("", List.of())))).isEmpty();
  }

  @Test
  void anyDamageIsFoundAndNamed() throws IOException {
    Path file = folder.resolve("model");
    EncoderFile.write(file, TestEncoder.of());
    byte[] whole = Files.readAllBytes(file);
    for (int at = 0; at < whole.length; at += whole.length / 13) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 1;
      Files.write(file, damaged);
      refused(file);
    }
    for (int length : new int[] {0, 1, 31, whole.length / 2, whole.length - 1}) {
      Files.write(file, Arrays.copyOf(whole, length));
      refused(file);
    }
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> EncoderFile.read(folder.resolve("none")))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("none: no such model");
  }

  private static void refused(Path file) {
    assertThatThrownBy(() -> EncoderFile.read(file))
        .isInstanceOfSatisfying(
            VitrineException.class,
            e -> {
              assertThat(e.kind()).isEqualTo(Kind.CORRUPT);
              assertThat(e).hasMessageContaining(file.toString()).hasMessageContaining("train it");
            });
  }
}
