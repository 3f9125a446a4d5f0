package dev.vitrine.app.shop;

import static dev.vitrine.app.shop.Asked.puts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.learn.vector.EncoderTraining;
import dev.vitrine.testkit.onnx.TinyEncoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BroughtTest {
  private static final TinyEncoder TINY =
      TinyEncoder.of(
          List.of(
              List.of("kettle", "samovar"),
              List.of("shoe", "trainer"),
              List.of("lamp"),
              List.of("chair", "settee")));

  @TempDir Path folder;

  private Path data() {
    return folder.resolve("data");
  }

  private Path model() throws IOException {
    return TINY.write(folder.resolve("model"));
  }

  private static void fill(Catalogue catalogue, int items) {
    var lines = new ArrayList<String>();
    List<String> names = List.of("kettle", "shoe", "lamp", "chair");
    for (int i = 0; i < items; i++) {
      lines.add(
          "{'objectID':'%s%d','title':'%s','price':%d}"
              .formatted(names.get(i % 4), i, names.get(i % 4), i));
    }
    catalogue.write(puts(lines.toArray(String[]::new)));
  }

  private static List<String> found(OpenShop shop, String text) {
    return Asked.words(shop.open("products"), text).stream()
        .map(id -> id.replaceAll("[0-9]", ""))
        .distinct()
        .toList();
  }

  private static OpenShop opened(Path data) {
    return OpenShop.open(data, Asked.soon());
  }

  @Test
  void anEncoderThatWasBroughtFindsWordsThatNoItemHas() throws IOException {
    try (var shop = opened(data())) {
      fill(shop.open("products"), 40);
      shop.settle();
      assertThat(found(shop, "settee")).isEmpty();
      Brought brought = shop.bring("products", model(), EncoderTraining.Told.NOBODY);
      assertThat(brought.told()).contains("input_ids", "sentence_embedding", "5 numbers");
      assertThat(brought.alike().getFirst().cosine()).isGreaterThan(0.99);
      assertThat(found(shop, "settee")).containsExactly("chair");
    }
    try (var shop = opened(data())) {
      shop.open("products").write(puts("{'objectID':'late','title':'samovar','price':1}"));
      shop.settle();
      assertThat(found(shop, "kettle")).contains("kettle", "late");
    }
    try (var shop = OpenShop.rebuilt(data(), Asked.soon())) {
      assertThat(found(shop, "settee")).containsExactly("chair");
    }
  }

  @Test
  void trainingPutsItAwayAndItMayComeBack() throws IOException {
    try (var shop = opened(data())) {
      fill(shop.open("products"), 120);
      shop.settle();
      shop.bring("products", model(), EncoderTraining.Told.NOBODY);
      shop.learn("products", EncoderTraining.Told.NOBODY);
      assertThat(found(shop, "settee")).isEmpty();
      assertThat(homes()).isEmpty();
      shop.bring("products", model(), EncoderTraining.Told.NOBODY);
      assertThat(found(shop, "settee")).containsExactly("chair");
      assertThat(homes()).hasSize(2);
      shop.drop("products");
      assertThat(homes()).isEmpty();
    }
  }

  private List<String> homes() throws IOException {
    try (Stream<Path> files = Files.list(data().resolve("models"))) {
      return files.map(f -> f.getFileName().toString()).filter(f -> f.contains(".onnx")).toList();
    }
  }

  @Test
  void whatWasEncodedIsNotEncodedAgain() throws IOException {
    try (var shop = opened(data())) {
      fill(shop.open("products"), 40);
      shop.settle();
      shop.bring("products", model(), EncoderTraining.Told.NOBODY);
      shop.bring("products", model(), EncoderTraining.Told.NOBODY);
    }
    Path cache = data().resolve("models").resolve(home()).resolve("vectors.cache");
    assertThat(Files.size(cache)).isEqualTo(4 * (16 + 5 + 4));
  }

  private String home() throws IOException {
    return homes().stream().filter(name -> name.matches("[0-9]+\\.onnx\\..+")).findFirst().get();
  }

  @Test
  void anEncoderThatIsRefusedChangesNothing() throws IOException {
    try (var shop = opened(data())) {
      fill(shop.open("products"), 120);
      shop.settle();
      shop.learn("products", EncoderTraining.Told.NOBODY);
      Path broken = model();
      Files.writeString(broken.resolve("tokenizer.json"), "{");
      assertThatThrownBy(() -> shop.bring("products", broken, EncoderTraining.Told.NOBODY))
          .isInstanceOf(VitrineException.class)
          .hasMessageContaining("tokenizer.json");
      assertThat(shop.learnt("products")).isTrue();
      assertThat(homes()).isEmpty();
    }
  }

  @Test
  void aDamagedEncoderIsLeftAsideAndTheShopAnswersByWords() throws IOException {
    try (var shop = opened(data())) {
      fill(shop.open("products"), 40);
      shop.settle();
      shop.bring("products", model(), EncoderTraining.Told.NOBODY);
    }
    Path model = data().resolve("models").resolve(home()).resolve("model.onnx");
    byte[] bytes = Files.readAllBytes(model);
    bytes[bytes.length / 2] ^= 1;
    // A file of its own: the one that was opened may still be mapped.
    Files.write(model.resolveSibling("other"), bytes);
    Files.move(model.resolveSibling("other"), model, StandardCopyOption.REPLACE_EXISTING);
    try (var shop = opened(data())) {
      assertThat(shop.learnt("products")).isFalse();
      assertThat(found(shop, "kettle")).containsExactly("kettle");
      shop.bring("products", model(), EncoderTraining.Told.NOBODY);
      assertThat(shop.learnt("products")).isTrue();
    }
  }

  @Test
  void theTraceNamesWhatItFound() throws IOException {
    try (var shop = opened(data())) {
      fill(shop.open("products"), 40);
      shop.settle();
      shop.bring("products", model(), EncoderTraining.Told.NOBODY);
      assertThat(shop.open("products").answer(Query.of("settee", 5)).trace().lines())
          .anySatisfy(line -> {
            assertThat(line.step()).isEqualTo("vectors");
            assertThat(line.out()).isEqualTo(10);
          });
    }
  }
}
