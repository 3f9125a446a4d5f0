package dev.vitrine.app.shop;

import static dev.vitrine.app.shop.Asked.puts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  private static final List<String> COLOURS = List.of("title", "colour");

  @TempDir Path folder;

  @BeforeEach
  void fill() {
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      shop.open("products")
          .write(
              puts(
                  "{'objectID':'a','title':'Lamp','colour':'crimson','price':1}",
                  "{'objectID':'b','title':'Lamp','description':'crimson lamp','price':2}"));
    }
  }

  @Test
  void otherSearchableAttributesMakeTheIndexAnewWhileItAnswers() {
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      Catalogue catalogue = shop.open("products");
      assertThat(Asked.words(catalogue, "crimson")).containsExactlyInAnyOrder("a", "b");
      long write = catalogue.settings(searching(COLOURS));
      for (int i = 0; i < 200; i++) {
        catalogue.write(puts("{'objectID':'n" + i + "','title':'Desk','price':" + i + "}"));
        assertThat(Asked.words(catalogue, "lamp")).contains("a", "b");
      }
      shop.settle();
      assertThat(catalogue.searchable(write)).isTrue();
      assertThat(Asked.words(catalogue, "crimson")).containsExactly("a");
      assertThat(Asked.words(catalogue, "desk")).hasSize(100);
      assertThat(catalogue.size()).isEqualTo(202);
    }
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      assertThat(Asked.words(shop.open("products"), "crimson")).containsExactly("a");
      assertThat(shop.open("products").size()).isEqualTo(202);
    }
  }

  @Test
  void settingsThatWereRecordedButNotCarriedOutAreAtTheNextOpening() {
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      shop.record().settings("products", searching(COLOURS));
    }
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      assertThat(Asked.words(shop.open("products"), "crimson")).containsExactly("a");
    }
  }

  @Test
  void settingsChangedManyTimesEndAsTheLast() {
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      Catalogue catalogue = shop.open("products");
      for (int i = 0; i < 9; i++) {
        catalogue.settings(searching(i % 2 == 0 ? COLOURS : List.of()));
      }
      shop.settle();
      assertThat(Asked.words(catalogue, "crimson")).containsExactly("a");
    }
  }

  @Test
  void twoWhoChangeSettingsAtOnceLoseNothing() throws InterruptedException {
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      Catalogue catalogue = shop.open("products");
      var threads = new ArrayList<Thread>();
      for (int t = 0; t < 4; t++) {
        String name = "t" + t;
        threads.add(Thread.ofPlatform().start(() -> addExtras(catalogue, name)));
      }
      for (Thread thread : threads) {
        thread.join();
      }
      assertThat(catalogue.settings().extra()).hasSize(40);
      assertThat(shop.record().settings("products").extra()).hasSize(40);
    }
  }

  private static void addExtras(Catalogue catalogue, String name) {
    for (int i = 0; i < 10; i++) {
      String key = name + "-" + i;
      catalogue.change(old -> {
        Map<String, String> extra = new HashMap<>(old.extra());
        extra.put(key, "true");
        return new Settings(
            old.searchable(), old.facets(), old.ranking(), old.synonyms(), old.replicas(), extra);
      });
    }
  }

  private static Settings searching(List<String> attributes) {
    return new Settings(attributes, List.of(), List.of(), List.of(), Map.of(), Map.of());
  }
}
