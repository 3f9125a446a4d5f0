package dev.vitrine.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.index.form.Entry;
import dev.vitrine.index.form.ItemForm;
import dev.vitrine.index.form.Reading;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.item.Item;
import dev.vitrine.search.vector.Meant;
import dev.vitrine.testkit.onnx.TinyEncoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnnxEncoderTest {
  private static final TinyEncoder TINY =
      TinyEncoder.of(
          List.of(List.of("kettle", "samovar"), List.of("shoe", "trainer"), List.of("red")));

  private static final long SOON = Long.MAX_VALUE / 2;

  @TempDir private Path folder = Path.of("");

  private OnnxEncoder open(String settings) throws IOException {
    TINY.write(folder);
    Files.writeString(folder.resolve("encoder.properties"), settings);
    return open(folder);
  }

  static OnnxEncoder open(Path folder) {
    return OnnxEncoder.open(
        OnnxFolder.of(folder),
        folder.resolve("natives"),
        dimensions -> VectorCache.open(folder.resolve("cache"), dimensions));
  }

  static Item item(String id, String title) {
    String json = "{\"objectID\":\"" + id + "\",\"title\":\"" + title + "\"}";
    return switch (new ItemForm(Reading.OPEN).read(id, json)) {
      case Entry.OfItem(Item item) -> item;
      case Entry other -> throw new AssertionError(other);
    };
  }

  private static float[] asked(OnnxEncoder encoder, String text) {
    return encoder.query(new Meant(text, List.of()), System.nanoTime() + SOON);
  }

  @Test
  void wordsThatMeanTheSameAreNearWhateverTheOutputIs() throws IOException {
    for (String settings : List.of("", "pooling = mean", "pooling = given\nbatch = 1")) {
      try (OnnxEncoder encoder = open(settings)) {
        assertThat(encoder.dimensions()).isEqualTo(4);
        assertThat(encoder.cosine("Samovar", item("a", "Kettle"))).isGreaterThan(0.99);
        assertThat(encoder.cosine("trainer", item("a", "Kettle"))).isLessThan(0.1);
        assertThat(encoder.cosine("red kettle", item("a", "red samovar"))).isGreaterThan(0.99);
      }
    }
  }

  @Test
  void theVectorIsTheMeanOfTheTokensThatAreThere() throws IOException {
    try (OnnxEncoder encoder = open("pooling = mean")) {
      float[] vector = asked(encoder, "kettle");
      // First and last token are 0.1 in the first direction, the word 1 in the second.
      double length = Math.sqrt(0.2 * 0.2 + 1);
      assertThat(vector[0]).isCloseTo((float) (0.2 / length), within(1e-5f));
      assertThat(vector[1]).isCloseTo((float) (1 / length), within(1e-5f));
      assertThat(vector[2]).isZero();
    }
  }

  @Test
  void theFirstTokenAloneMayStandForTheText() throws IOException {
    TINY.write(folder);
    Files.writeString(folder.resolve("encoder.properties"), "pooling = cls");
    // This model's first token is the same for every text, which is found out.
    assertThatThrownBy(() -> open(folder)).hasMessageContaining("the same vector for every text");
  }

  @Test
  void vectorsMayBeCutShort() throws IOException {
    try (OnnxEncoder encoder = open("dimensions = 2")) {
      assertThat(encoder.dimensions()).isEqualTo(2);
      assertThat(asked(encoder, "kettle")).hasSize(2);
    }
  }

  @Test
  void prefixesGoBeforeTexts() throws IOException {
    try (OnnxEncoder encoder = open("query-prefix = \"red \"\nitem-prefix = shoe")) {
      assertThat(asked(encoder, "kettle")[3]).isGreaterThan(0.5f);
      assertThat(encoder.item(item("a", " kettle"), new Words())[2]).isLessThan(0.1f);
      assertThat(encoder.item(item("a", "x"), new Words())[3]).isZero();
    }
  }

  @Test
  void aVectorIsReadyOnceItWasAskedFor() throws IOException {
    try (OnnxEncoder encoder = open("")) {
      var meant = new Meant("kettle", List.of());
      assertThat(encoder.ready(meant)).containsOnly(0);
      float[] vector = asked(encoder, "kettle");
      assertThat(encoder.ready(meant)).isEqualTo(vector);
    }
  }

  @Test
  void itemsEncodedTogetherAreThoseEncodedAloneAndAreKept() throws IOException {
    List<Item> items =
        List.of(item("a", "kettle"), item("b", "red shoe of unknown words"), item("c", "red"));
    try (OnnxEncoder encoder = open("batch = 2")) {
      float[] alone = encoder.item(items.get(1), new Words());
      encoder.prepare(items);
      assertThat(encoder.item(items.get(1), new Words())).isEqualTo(alone);
    }
    try (VectorCache cache = VectorCache.open(folder.resolve("cache"), 4)) {
      assertThat(cache.size()).isEqualTo(3);
    }
  }

  @Test
  void likenessIsWhatIsAboveThatOfStrangers() throws IOException {
    try (OnnxEncoder encoder = open("strangers = 0.8")) {
      assertThat(encoder.likeness(0.8)).isCloseTo(0, within(1e-9));
      assertThat(encoder.likeness(1)).isCloseTo(1, within(1e-9));
      assertThat(encoder.likeness(0.9)).isCloseTo(0.5, within(1e-9));
    }
  }

  @Test
  void theIdIsOfTheFilesAndOfWhatDecidesTheVectorsOfItems() throws IOException {
    TINY.write(folder);
    String plain = OnnxFolder.of(folder).id();
    Path settings = folder.resolve("encoder.properties");
    Files.writeString(settings, "query-prefix = ask\nbatch = 3\nstrangers = 0.3");
    assertThat(OnnxFolder.of(folder).id()).isEqualTo(plain);
    Files.writeString(settings, "item-prefix = tell");
    assertThat(OnnxFolder.of(folder).id()).isNotEqualTo(plain);
    Files.delete(settings);
    Files.writeString(folder.resolve("tokenizer.json"), TINY.tokenizer() + "\n");
    assertThat(OnnxFolder.of(folder).id()).isNotEqualTo(plain);
  }

  @Test
  void aCopyIsTheSameEncoder() throws IOException {
    TINY.write(folder);
    Files.writeString(folder.resolve("encoder.properties"), "query-prefix = \"a: \"\nbatch = 3");
    OnnxFolder from = OnnxFolder.of(folder);
    OnnxFolder copy = from.copy(folder.resolve("copy"), 0.25);
    assertThat(copy.id()).isEqualTo(from.id());
    assertThat(copy.strangers()).contains(0.25);
    assertThat(copy.settings().queryPrefix()).isEqualTo("a: ");
    assertThat(copy.settings().batch()).isEqualTo(3);
  }
}
