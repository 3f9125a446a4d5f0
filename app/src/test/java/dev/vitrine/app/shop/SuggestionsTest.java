package dev.vitrine.app.shop;

import static dev.vitrine.app.shop.Asked.puts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Settings;
import dev.vitrine.kernel.suggest.Suggested;
import dev.vitrine.kernel.suggest.Suggestion;
import dev.vitrine.kernel.suggest.Typed;
import dev.vitrine.search.suggest.QueryLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestionsTest {
  private static final String[] LAMPS = {
    "{'objectID':'a','title':'Brass desk lamp','brand':'Lux','price':30}",
    "{'objectID':'b','title':'Steel desk lamp','brand':'Nox','price':40}",
    "{'objectID':'c','title':'Oak floor lamp','brand':'Lux','price':50}"
  };

  @TempDir Path folder;

  @Test
  void aNewShopSuggestsWithItsFirstItems() {
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      Catalogue catalogue = shop.open("lamps");
      catalogue.write(puts(LAMPS));
      shop.settle();
      assertThat(texts(catalogue.suggest(Typed.queries("de", 5)))).contains("desk lamp");
      assertThat(texts(catalogue.related(Typed.queries("brass lamp", 5)))).contains("desk lamp");
    }
  }

  @Test
  void whatIsAskedIsSuggestedAndOutlivesTheProcess() {
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      Catalogue catalogue = shop.open("lamps");
      catalogue.write(puts(LAMPS));
      for (int i = 0; i < 40; i++) {
        catalogue.heard("lamp of oak", "caller " + i);
        catalogue.heard("card 4111111111111111", "caller " + i);
      }
    }
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      Catalogue catalogue = shop.open("lamps");
      QueryLog log = shop.queries("lamps").orElseThrow();
      assertThat(log.rows()).extracting(QueryLog.Row::query).containsExactly("lamp of oak");
      assertThat(log.rows().getFirst().ever()).isEqualTo(40);
      assertThat(texts(catalogue.suggest(Typed.queries("lam", 5)))).startsWith("lamp of oak");
      shop.drop("lamps");
    }
    assertThat(folder.resolve("queries")).isEmptyDirectory();
  }

  @Test
  void wordsThatTheShopDoesNotWantAreGoneAtOnce() {
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      Catalogue catalogue = shop.open("lamps");
      catalogue.write(puts(LAMPS));
      shop.settle();
      catalogue.settings(
          new Settings(
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              Map.of(),
              Map.of("neverSuggest", "[\"desk\"]")));
      assertThat(texts(catalogue.suggest(Typed.queries("lam", 9))))
          .isNotEmpty()
          .noneMatch(text -> text.contains("desk"));
    }
  }

  @Test
  void aDamagedLogIsPutAside() throws IOException {
    long origin;
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      shop.open("lamps").heard("lamp", "anna");
      origin = shop.record().origin("lamps");
    }
    Path file = folder.resolve("queries").resolve(origin + ".tsv");
    Files.writeString(file, "broken");
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      assertThat(shop.queries("lamps").orElseThrow().size()).isZero();
      assertThat(file.resolveSibling(origin + ".tsv.damaged")).hasContent("broken");
    }
  }

  private static List<String> texts(Suggested suggested) {
    return suggested.suggestions().stream().map(Suggestion::text).toList();
  }
}
