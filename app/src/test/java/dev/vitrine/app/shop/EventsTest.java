package dev.vitrine.app.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.config.Conf;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.signals.log.Doubt;
import dev.vitrine.signals.log.Logged;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventsTest {
  @TempDir Path folder;

  private OpenShop open() {
    return OpenShop.open(folder, ShopConf.of(Conf.defaults()));
  }

  private static Event view(String id, String catalogue, String item, long at) {
    var head = new Head(id, at, catalogue, new Who("c", "", ""), "", "");
    return new Event.View(head, List.of(item));
  }

  @Test
  void eventsOutliveTheProgramAndKnowTheCatalogue() {
    try (OpenShop shop = open()) {
      String lamp = "{\"id\":\"lamp\",\"kind\":\"product\",\"title\":\"lamp\"}";
      String seller = "{\"id\":\"sam\",\"kind\":\"seller\",\"name\":\"Sam\"}";
      shop.open("products")
          .write(
              List.of(
                  new Change.Put(new Document("lamp", lamp)),
                  new Change.Put(new Document("sam", seller))));
      shop.settle();
      shop.signals()
          .intake()
          .take(
              List.of(
                  view("1", "products", "lamp", 0),
                  view("2", "products", "sam", 0),
                  view("3", "products", "sofa", 0),
                  view("4", "videos", "lamp", 0)));
    }
    try (OpenShop shop = open()) {
      List<Logged> all = shop.signals().log().read(0, 10);
      assertThat(all)
          .extracting(l -> l.taken().event().head().id())
          .containsExactly("1", "2", "3", "4");
      assertThat(all)
          .extracting(l -> l.taken().doubts().contains(Doubt.UNKNOWN_ITEM))
          .containsExactly(false, false, true, true);
    }
  }

  @Test
  void aShopThatHearsOfNothingHasNoLog() {
    open().close();

    assertThat(folder.resolve("events")).doesNotExist();
    try (OpenShop shop = open()) {
      assertThat(shop.signals().log().end()).isZero();
    }
    assertThat(Files.exists(folder.resolve("events").resolve("events.db"))).isTrue();
  }
}
