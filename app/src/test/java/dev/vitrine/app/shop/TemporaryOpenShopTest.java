package dev.vitrine.app.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryOpenShopTest {
  @TempDir Path folder;

  private List<String> found(Map<String, String> settings) throws IOException {
    Path catalog = folder.resolve("catalog.ndjson");
    Files.writeString(
        catalog, "{\"id\":\"a\",\"title\":\"Red lamp\"}\n{\"id\":\"b\",\"title\":\"Lamp\"}\n");
    try (var shop = new TemporaryOpenShop()) {
      shop.configure(settings);
      Path place = Files.createTempDirectory(folder, "shop");
      return shop.index(catalog, place).answer(Query.of("red lamp", 10)).hits().stream()
          .map(hit -> hit.document().id())
          .toList();
    }
  }

  @Test
  void itWorksWithTheNumbersThatItIsGiven() throws IOException {
    assertThat(found(Map.of())).containsExactly("a", "b");
    assertThat(found(Map.of("recall.relax-below", "0"))).containsExactly("a");
  }

  @Test
  void aNumberThatThereIsNotIsRefused() {
    try (var shop = new TemporaryOpenShop()) {
      assertThatThrownBy(() -> shop.configure(Map.of("recall.relax-belo", "0")))
          .isInstanceOf(VitrineException.class)
          .hasMessage("unknown key 'recall.relax-belo'; nearest is 'recall.relax-below'");
    }
  }
}
