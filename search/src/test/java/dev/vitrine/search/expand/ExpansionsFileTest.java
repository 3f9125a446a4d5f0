package dev.vitrine.search.expand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.SummedFile;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpansionsFileTest {
  private static final Expansions SOME =
      Expansions.of(
          Map.of("couch", Map.of("sofa", 0.5, "settee", 1.0), "连衣裙", Map.of("dress", 0.3)));

  @TempDir private Path folder = Path.of("");

  private Path written() {
    Path file = folder.resolve("expansions");
    ExpansionsFile.write(file, SOME);
    return file;
  }

  @Test
  void whatIsWrittenIsReadBack() {
    Path file = written();
    Expansions back = ExpansionsFile.read(file);
    assertThat(back.stems()).isEqualTo(SOME.stems());
    for (String stem : SOME.stems()) {
      assertThat(back.of(stem)).isNotEmpty().isEqualTo(SOME.of(stem));
    }
    Path again = folder.resolve("again");
    ExpansionsFile.write(again, back);
    assertThat(again).hasSameBinaryContentAs(file);
    ExpansionsFile.write(file, Expansions.NONE);
    assertThat(ExpansionsFile.read(file).size()).isZero();
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
  void whatIsWholeButNotExpansionsIsRefused() throws IOException {
    Path file = folder.resolve("other");
    SummedFile.write(file, body("vitrine-categories", 1, 0));
    refused(file, Kind.CORRUPT);
    SummedFile.write(file, body("vitrine-expansions", 99, 0));
    refused(file, Kind.CORRUPT);
    SummedFile.write(file, body("vitrine-expansions", 1, Integer.MAX_VALUE));
    refused(file, Kind.CORRUPT);
  }

  private static byte[] body(String magic, int version, int terms) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeUTF(magic);
    out.writeInt(version);
    out.writeInt(terms);
    return bytes.toByteArray();
  }

  @Test
  void oneThatIsMissingIsNamed() {
    refused(folder.resolve("none"), Kind.BAD_REQUEST);
  }

  private static void refused(Path file, Kind kind) {
    assertThatThrownBy(() -> ExpansionsFile.read(file))
        .isInstanceOfSatisfying(VitrineException.class, e -> assertThat(e.kind()).isEqualTo(kind))
        .hasMessageContaining(file.toString());
  }
}
