package dev.vitrine.search.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaggerFileTest {
  private static final Amounts AMOUNTS = Amounts.of(new Words());

  @TempDir private Path folder = Path.of("");

  private static Tagger small() {
    Lexicon lexicon =
        Lexicon.of(
            List.of("red", "shoe"),
            List.of(3, 4),
            Vectors.of(new float[][] {{1, 0}, {0, 1}}),
            Pairs.of(new TreeMap<>(Map.of(Pairs.key(0, 1), 2))),
            Shares.of(new double[][] {{0.5}, {0}}),
            Phrases.of(Map.of("brand", Map.of("acme corp", 3))));
    long[] keys = keys(lexicon);
    float[] weights = new float[keys.length * Labels.COUNT];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) Math.sin(i);
    }
    float[] transitions = new float[(Labels.COUNT + 1) * Labels.COUNT];
    return Tagger.of(
        EnumSet.allOf(FeatureGroup.class),
        lexicon,
        Weights.of(keys, weights),
        Chain.of(transitions),
        new Calibration(0.8, 0.1),
        AMOUNTS);
  }

  private static long[] keys(Lexicon lexicon) {
    var extraction = Extraction.of(EnumSet.allOf(FeatureGroup.class), lexicon, AMOUNTS);
    return extraction.of(QueryWords.of("red acme corp shoes size 5")).stream()
        .flatMapToLong(row -> IntStream.range(0, row.size()).mapToLong(row::key))
        .distinct()
        .toArray();
  }

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    Path file = folder.resolve("model");
    Tagger tagger = small();
    TaggerFile.write(file, tagger);
    Tagger back = TaggerFile.read(file, AMOUNTS);
    QueryWords query = QueryWords.of("red acme corp shoe size 5 blue");
    assertThat(back.spans(query)).isEqualTo(tagger.spans(query)).isNotEmpty();
    Path again = folder.resolve("again");
    TaggerFile.write(again, back);
    assertThat(again).hasSameBinaryContentAs(file);
  }

  @Test
  void aFileThatIsCutOffIsRefused() throws IOException {
    Path file = folder.resolve("model");
    TaggerFile.write(file, small());
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    refused(file, "no whole model");
  }

  @Test
  void aModelOfOtherFeaturesIsRefused() throws IOException {
    Path file = folder.resolve("model");
    try (var out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
      out.writeUTF("vitrine-tagger");
      out.writeInt(1);
      out.writeInt(Labels.COUNT);
      for (int label = 0; label < Labels.COUNT; label++) {
        out.writeUTF(Labels.shown(label));
      }
      out.writeInt(1);
      out.writeUTF("words-0");
    }
    refused(file, "was trained on features 'words-0'");
  }

  @Test
  void aModelOfAnotherVersionIsRefused() throws IOException {
    Path file = folder.resolve("model");
    try (var out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
      out.writeUTF("vitrine-tagger");
      out.writeInt(99);
    }
    refused(file, "has version 99");
  }

  private static void refused(Path file, String why) {
    assertThatThrownBy(() -> TaggerFile.read(file, AMOUNTS))
        .isInstanceOfSatisfying(
            VitrineException.class,
            e -> {
              assertThat(e.kind()).isEqualTo(Kind.CORRUPT);
              assertThat(e).hasMessageContaining(why);
            });
  }
}
