package dev.vitrine.search.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.search.feature.FeatureMatrix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValueFileTest {
  private static final Alignment ALIGNMENT =
      new Alignment(
          Map.of(ItemKind.PRODUCT, 1.0, ItemKind.VIDEO, 0.75, ItemKind.LIVE, 1.0),
          Map.of(new Alignment.Cell(ItemKind.VIDEO, 2), 1.25),
          Map.of(
              new Alignment.Cell(ItemKind.LIVE, 16_777_215),
              0.5,
              new Alignment.Cell(ItemKind.PRODUCT, 7),
              1.125));

  @TempDir Path folder;

  private static ValueModel model(long seed) {
    var random = new Random(seed);
    Map<Head, ValueModel.Part> parts = new EnumMap<>(Head.class);
    for (Head head : Head.values()) {
      parts.put(head, new ValueModel.Part(Trees.forest(random, 1), random.nextDouble()));
    }
    return new ValueModel(parts, 3.5, "of a test")
        .first(Trees.forest(random, 1))
        .aligned(ALIGNMENT)
        .among(new Neighbours(-0.25, 0, 0.125));
  }

  @Test
  void whatIsReadTellsWhatWasWrittenTells() {
    Path file = folder.resolve("a.value");
    ValueModel written = model(7);
    ValueFile.write(file, written);
    ValueModel read = ValueFile.read(file);
    var matrix = FeatureMatrix.of(List.of(), Trees.columns(new Random(8), 40));
    for (Head head : Head.values()) {
      assertThat(read.odds(matrix).get(head)).isEqualTo(written.odds(matrix).get(head));
    }
    assertThat(read.told()).isEqualTo("of a test");
    assertThat(read.unpriced()).isEqualTo(3.5);
    assertThat(read.alignment()).isEqualTo(ALIGNMENT);
    assertThat(read.neighbours()).isEqualTo(new Neighbours(-0.25, 0, 0.125));
    assertThat(ValueFile.sum(read)).isEqualTo(ValueFile.sum(written)).hasSize(8);
    assertThat(ValueFile.sum(model(8))).isNotEqualTo(ValueFile.sum(written));
  }

  @Test
  void everyByteThatIsWrongIsRefused() throws IOException {
    Path file = folder.resolve("a.value");
    ValueFile.write(file, model(5));
    byte[] whole = Files.readAllBytes(file);
    for (int at = 0; at < whole.length; at += 1 + whole.length / 97) {
      byte[] bytes = whole.clone();
      bytes[at] ^= 0x10;
      Files.write(file, bytes);
      assertThatThrownBy(() -> ValueFile.read(file))
          .isInstanceOfSatisfying(
              VitrineException.class, e -> assertThat(e.kind()).isEqualTo(Kind.CORRUPT))
          .hasMessageContaining("a.value");
    }
    assertThatThrownBy(() -> ValueFile.read(folder.resolve("none")))
        .hasMessageContaining("no such value model");
  }

  @Test
  void oddsAreProbabilitiesOfTheLogisticCurve() {
    Map<Head, ValueModel.Part> parts = new EnumMap<>(Head.class);
    for (Head head : Head.values()) {
      var linear = Linear.of(Trees.features(), new double[] {1, 0, 0, 0, 0});
      parts.put(head, new ValueModel.Part(linear, Math.log(3)));
    }
    float[][] columns = new float[Trees.features().size()][1];
    double[] odds =
        new ValueModel(parts, 0, "").odds(FeatureMatrix.of(List.of(), columns)).get(Head.CLICK);
    assertThat(odds[0]).isCloseTo(0.75, org.assertj.core.api.Assertions.within(1e-9));
  }
}
