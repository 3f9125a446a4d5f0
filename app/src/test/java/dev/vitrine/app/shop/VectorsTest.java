package dev.vitrine.app.shop;

import static dev.vitrine.app.shop.Asked.puts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.answer.Fate;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.learn.vector.EncoderTraining;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorsTest {
  private static final List<String> SEATS = List.of("cushion", "seat", "armrest", "upholstery");
  private static final List<String> DRINKS = List.of("water", "boil", "spout", "tea");

  @TempDir Path folder;

  /// Things to sit on, some of them called sofas, and things to boil water in.
  private static void fill(Catalogue catalogue, int items) {
    var lines = new ArrayList<String>();
    for (int i = 0; i < items; i++) {
      List<String> about = i % 2 == 0 ? SEATS : DRINKS;
      String name = i % 2 == 0 ? (i % 4 == 0 ? "Acme sofa" : "Acme") : "Acme kettle";
      String body = about.get(i / 2 % 4) + " " + about.get(i / 3 % 4) + " " + about.get(i % 3);
      lines.add(
          "{'objectID':'i%d','title':'%s %d','description':'%s','price':%d}"
              .formatted(i, name, i, body, i));
    }
    catalogue.write(puts(lines.toArray(String[]::new)));
  }

  private static List<String> sofas(OpenShop shop) {
    return Asked.words(shop.open("products"), "sofa");
  }

  /// Whether the item that came later is found, on whichever page.
  private static boolean foundNew(OpenShop shop) {
    Fate fate = shop.open("products").why(Query.of("sofa", 20), "new");
    return fate.outcome() == Fate.Outcome.ON_PAGE || fate.outcome() == Fate.Outcome.RANKED_BELOW;
  }

  @Test
  void whatIsLearntIsThereAtTheNextStartAndForItemsThatComeLater() {
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      fill(shop.open("products"), 160);
      shop.settle();
      int without = sofas(shop).size();
      shop.learn("products", EncoderTraining.Told.NOBODY);
      assertThat(shop.learnt("products")).isTrue();
      assertThat(sofas(shop).size()).isGreaterThan(without);
    }
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      assertThat(shop.learnt("products")).isTrue();
      shop.open("products")
          .write(puts("{'objectID':'new','title':'Acme','description':'cushion seat','price':1}"));
      shop.settle();
      assertThat(foundNew(shop)).isTrue();
    }
    try (var shop = OpenShop.rebuilt(folder, Asked.soon())) {
      assertThat(foundNew(shop)).isTrue();
    }
  }

  @Test
  void aDamagedModelIsLeftAsideAndTheShopAnswersByWords() throws IOException {
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      fill(shop.open("products"), 120);
      shop.settle();
      shop.learn("products", EncoderTraining.Told.NOBODY);
    }
    Path model;
    try (Stream<Path> files = Files.list(folder.resolve("models"))) {
      model = files.findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(model);
    bytes[bytes.length / 2] ^= 1;
    Files.write(model, bytes);
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      assertThat(shop.learnt("products")).isFalse();
      assertThat(Asked.words(shop.open("products"), "kettle")).isNotEmpty();
      shop.learn("products", EncoderTraining.Told.NOBODY);
      assertThat(shop.learnt("products")).isTrue();
    }
  }

  @Test
  void aCatalogueThatIsDroppedTakesItsModelAlong() throws IOException {
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      fill(shop.open("products"), 120);
      shop.settle();
      shop.learn("products", EncoderTraining.Told.NOBODY);
      shop.drop("products");
      try (Stream<Path> files = Files.list(folder.resolve("models"))) {
        assertThat(files).isEmpty();
      }
    }
  }

  @Test
  void tooFewItemsAreRefusedByNumber() {
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      fill(shop.open("products"), 20);
      shop.settle();
      assertThatThrownBy(() -> shop.learn("products", EncoderTraining.Told.NOBODY))
          .isInstanceOfSatisfying(
              VitrineException.class, e -> assertThat(e.kind()).isEqualTo(Kind.BAD_REQUEST))
          .hasMessageContaining("20 items");
      assertThatThrownBy(() -> shop.learn("none", EncoderTraining.Told.NOBODY))
          .isInstanceOfSatisfying(
              VitrineException.class, e -> assertThat(e.kind()).isEqualTo(Kind.NOT_FOUND));
    }
  }
}
