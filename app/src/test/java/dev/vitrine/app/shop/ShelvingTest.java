package dev.vitrine.app.shop;

import static dev.vitrine.app.shop.Asked.puts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.answer.About;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.learn.category.CategoryTraining;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelvingTest {
  @TempDir Path folder;

  private static void fill(Catalogue catalogue, int items) {
    List<String> names = List.of("kettle", "pan", "boot", "sandal");
    List<String> places = List.of("Home > Kettles", "Home > Pans", "Shoes > Boots", "Shoes > Open");
    var lines = new ArrayList<String>();
    for (int i = 0; i < items; i++) {
      lines.add(
          "{'objectID':'i%d','title':'Acme %s %d','categories':['%s'],'price':%d}"
              .formatted(i, names.get(i % 4), i, places.get(i % 4), i));
    }
    catalogue.write(puts(lines.toArray(String[]::new)));
  }

  private static List<String> categories(OpenShop shop, String text) {
    return shop.open("products").answer(Query.of(text, 5)).about().categories().stream()
        .map(About.InCategory::path)
        .map(path -> String.join(" > ", path))
        .toList();
  }

  @Test
  void whatIsLearntIsUsedAtOnceAndAtTheNextStart() {
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      fill(shop.open("products"), 200);
      shop.settle();
      assertThat(categories(shop, "kettle")).isEmpty();
      shop.shelve("products", CategoryTraining.Told.NOBODY);
      assertThat(shop.shelved("products")).isTrue();
      assertThat(categories(shop, "kettle")).containsExactly("Home > Kettles");
    }
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      assertThat(categories(shop, "kettle")).containsExactly("Home > Kettles");
      assertThat(categories(shop, "where is my order")).isEmpty();
    }
  }

  @Test
  void aDamagedModelIsLeftAsideAndADroppedCatalogueTakesItsOwnAlong() throws IOException {
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      fill(shop.open("products"), 200);
      shop.settle();
      shop.shelve("products", CategoryTraining.Told.NOBODY);
    }
    Path model;
    try (Stream<Path> files = Files.list(folder.resolve("models"))) {
      model = files.findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(model);
    bytes[bytes.length / 2] ^= 1;
    Files.write(model, bytes);
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      assertThat(shop.shelved("products")).isFalse();
      assertThat(Asked.words(shop.open("products"), "kettle")).isNotEmpty();
      shop.drop("products");
    }
    assertThat(model).doesNotExist();
  }

  @Test
  void tooLittleIsRefused() {
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      fill(shop.open("products"), 20);
      shop.settle();
      assertThatThrownBy(() -> shop.shelve("products", CategoryTraining.Told.NOBODY))
          .isInstanceOfSatisfying(
              VitrineException.class, e -> assertThat(e.kind()).isEqualTo(Kind.BAD_REQUEST))
          .hasMessageContaining("20 items");
      assertThatThrownBy(() -> shop.shelve("none", CategoryTraining.Told.NOBODY))
          .isInstanceOfSatisfying(
              VitrineException.class, e -> assertThat(e.kind()).isEqualTo(Kind.NOT_FOUND));
    }
  }
}
