package dev.vitrine.app.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunningShopTest {
  @TempDir Path folder;

  private Path keys(String lines) throws IOException {
    return Files.writeString(folder.resolve("keys.properties"), lines);
  }

  @Test
  void itHasTheKeyThatMayWriteAndNeverShowsIt() throws IOException {
    var shop = RunningShop.of("http://localhost:80", keys("admin = secret\nsearch = other\n"));
    assertThat(shop.key()).isEqualTo("secret");
    assertThat(shop).hasToString("http://localhost:80/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost:80", "file:///etc", "http:", "http://a b", ""})
  void whatIsNoAddressIsRefused(String url) throws IOException {
    Path keys = keys("admin = secret\n");
    assertThatThrownBy(() -> RunningShop.of(url, keys))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("--url");
  }

  @Test
  void aFileWithoutAKeyIsRefused() throws IOException {
    Path none = keys("search = other\n");
    assertThatThrownBy(() -> RunningShop.of("http://localhost", none))
        .hasMessageContaining("--key")
        .hasMessageNotContaining("other");
    Path missing = folder.resolve("missing");
    assertThatThrownBy(() -> RunningShop.of("http://localhost", missing))
        .hasMessageContaining("--key");
  }

  @Test
  void eachMarketHasACatalogueOfItsOwnInARunningShop() {
    assertThat(MarketPolicies.catalogue("http", "my world", 3)).isEqualTo("market-my-world-3");
    assertThat(MarketPolicies.catalogue("lexical", "trust", 3)).isEqualTo("products");
    assertThatThrownBy(() -> MarketPolicies.check("http", false)).hasMessageContaining("--url");
    MarketPolicies.check("http", true);
    assertThatThrownBy(() -> MarketPolicies.check("best", true)).hasMessageContaining("known are");
  }
}
