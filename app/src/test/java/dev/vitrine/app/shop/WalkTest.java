package dev.vitrine.app.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.kernel.shop.Walk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A walk through more items than can be paged to, while they are written.
class WalkTest {
  private static final int ITEMS = 12_000;

  @TempDir Path folder;

  private static Change lamp(int i, String word) {
    return Asked.put("{'objectID':'l" + i + "','title':'Lamp " + word + "','price':" + i + "}");
  }

  private static List<Change> lamps(int from, int to, String word) {
    var changes = new ArrayList<Change>();
    for (int i = from; i < to; i++) {
      changes.add(lamp(i, word));
    }
    return changes;
  }

  @Test
  void everyItemIsSeenOnceWhileAllOfThemAreWrittenAnew() throws InterruptedException {
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      Catalogue catalogue = shop.open("products");
      for (int from = 0; from < ITEMS; from += 1_000) {
        catalogue.write(lamps(from, from + 1_000, "old"));
      }
      shop.settle();
      Thread writer =
          Thread.ofPlatform()
              .start(() -> {
                for (int from = 0; from < ITEMS; from += 100) {
                  catalogue.write(lamps(from, from + 100, "new"));
                }
              });
      var seen = new ArrayList<String>();
      var query = Asked.query("", Filter.ALL, List.of(), List.of(), 500);
      var walk = new Walk(List.of(), "", 0);
      do {
        walk = catalogue.walk(query, walk.next());
        walk.items().stream().map(Document::id).forEach(seen::add);
        assertThat(walk.total()).isEqualTo(ITEMS);
      } while (!walk.next().isEmpty());
      writer.join();
      assertThat(seen).hasSize(ITEMS).doesNotHaveDuplicates();
    }
  }
}
