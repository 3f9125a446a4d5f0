package dev.vitrine.search.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.search.SummedFile;
import dev.vitrine.search.feature.FeatureMatrix;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
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

  /// A file of the version before, in which everything stands but how a video leads on.
  private static byte[] before(ValueModel model) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeUTF("vitrine-value");
    out.writeInt(7);
    out.writeUTF(model.told());
    out.writeDouble(model.unpriced());
    AlignmentForm.write(out, model.alignment());
    out.writeDouble(model.neighbours().sameKindBefore());
    out.writeDouble(model.neighbours().kindShare());
    out.writeDouble(model.neighbours().dearerBefore());
    for (Head head : Head.values()) {
      if (head != Head.THROUGH) {
        out.writeUTF(head.key());
        ValueFile.part(out, model.part(head));
      }
    }
    ModelForm.write(out, model.first());
    return bytes.toByteArray();
  }

  @Test
  void aModelOfTheVersionBeforeSaysWhatItSaid() throws IOException {
    Path file = folder.resolve("a.value");
    ValueModel old = model(7);
    SummedFile.write(file, before(old));
    ValueModel read = ValueFile.read(file);
    assertThat(read.tellsThrough()).isFalse();
    var matrix = FeatureMatrix.of(List.of(), Trees.columns(new Random(8), 40));
    for (Head head : Head.values()) {
      double[] said = read.odds(matrix).get(head);
      if (head == Head.THROUGH) {
        assertThat(said).containsOnly(1);
      } else {
        assertThat(said).isEqualTo(old.odds(matrix).get(head));
      }
    }
    ValueFile.write(file, read);
    assertThat(ValueFile.read(file).tellsThrough()).isFalse();
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
