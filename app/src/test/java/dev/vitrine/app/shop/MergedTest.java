package dev.vitrine.app.shop;

import static dev.vitrine.app.shop.Asked.puts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.shop.Catalogue;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Merging what many writes left.
class MergedTest {
  private static final int WRITES = 40;

  @TempDir Path folder;

  @Test
  void aMergedShopAnswersAsBeforeNowAndAfterTheNextStart() {
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      Catalogue catalogue = shop.open("products");
      for (int i = 0; i < WRITES; i++) {
        catalogue.write(puts("{'objectID':'i" + i + "','title':'Lamp number " + i + "'}"));
        shop.settle();
      }
      shop.merge();
      assertThat(Asked.words(catalogue, "lamp")).hasSize(WRITES);
      assertThat(Asked.words(catalogue, "lamp 7")).startsWith("i7");
    }
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      assertThat(Asked.words(shop.open("products"), "lamp")).hasSize(WRITES);
      assertThat(Asked.words(shop.open("products"), "lamp 7")).startsWith("i7");
    }
  }

  @Test
  void whatWasMergedIsYetToBeMadeDurable() {
    var reached = new Reached(5, 5);
    assertThat(reached.needsCommit()).isFalse();
    reached.merged();
    assertThat(reached.needsCommit()).isTrue();
    reached.committed(reached.applied());
    assertThat(reached.needsCommit()).isFalse();
  }
}
