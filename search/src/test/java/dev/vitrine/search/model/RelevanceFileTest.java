package dev.vitrine.search.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.feature.Features;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelevanceFileTest {
  @TempDir Path folder;

  private static RelevanceModel model(long seed) {
    var random = new Random(seed);
    var linear = Linear.of(Trees.features(), new double[] {1, 0, -2, 0.5, 3});
    var grading = new Grading(2, new double[] {3, 2, 1}, Grading.usualGains());
    return new RelevanceModel(
        new Sum(List.of(linear, Trees.mixed(random, 1))), grading, "of a test");
  }

  @Test
  void whatIsReadScoresAsWhatWasWritten() {
    Path file = folder.resolve("a.model");
    RelevanceModel written = model(7);
    RelevanceFile.write(file, written);
    RelevanceModel read = RelevanceFile.read(file);
    var matrix = FeatureMatrix.of(List.of(), Trees.columns(new Random(8), 40));
    assertThat(read.scores(matrix)).isEqualTo(written.scores(matrix));
    assertThat(read.told()).isEqualTo("of a test");
    assertThat(read.grading().bad(0.5)).isEqualTo(written.grading().bad(0.5));
  }

  @Test
  void theSameModelIsTheSameFile() throws IOException {
    RelevanceFile.write(folder.resolve("a"), model(3));
    RelevanceFile.write(folder.resolve("b"), model(3));
    assertThat(folder.resolve("a")).hasSameBinaryContentAs(folder.resolve("b"));
  }

  @Test
  void everyByteThatIsWrongIsRefused() throws IOException {
    Path file = folder.resolve("a.model");
    RelevanceFile.write(file, model(5));
    byte[] whole = Files.readAllBytes(file);
    for (int at = 0; at < whole.length; at += 1 + whole.length / 97) {
      byte[] bytes = whole.clone();
      bytes[at] ^= 0x10;
      Files.write(file, bytes);
      assertThatThrownBy(() -> RelevanceFile.read(file))
          .isInstanceOfSatisfying(
              VitrineException.class, e -> assertThat(e.kind()).isEqualTo(Kind.CORRUPT))
          .hasMessageContaining("a.model");
    }
  }

  @Test
  void aFileCutOffIsRefusedAndSoIsNone() throws IOException {
    Path file = folder.resolve("a.model");
    RelevanceFile.write(file, model(5));
    byte[] whole = Files.readAllBytes(file);
    for (int length : new int[] {0, 5, 30, whole.length - 1}) {
      Files.write(file, java.util.Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> RelevanceFile.read(file)).isInstanceOf(VitrineException.class);
    }
    assertThatThrownBy(() -> RelevanceFile.read(folder.resolve("none")))
        .hasMessageContaining("no such relevance model");
  }

  @Test
  void aModelOfOtherFeaturesIsRefusedByTheirNames() {
    var known = Features.cheap();
    var model = Linear.of(List.of("text", "moon-phase"), new double[2]);
    assertThatThrownBy(() -> ModelFeatures.of(model, known, "a.model"))
        .hasMessageContaining("a.model")
        .hasMessageContaining("moon-phase")
        .hasMessageNotContaining("text,");
  }
}
