package dev.vitrine.simulate.market;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/// A shop for tests that holds documents and does as it is told, and can say whether what it holds
/// is what is true on a day.
final class Stand {
  private final TreeMap<String, ObjectNode> held = new TreeMap<>();

  void put(Document document) {
    assertThat(held.put(document.id(), (ObjectNode) Markets.tree(document.json())))
        .as("there once: " + document.id())
        .isNull();
  }

  void apply(Change change) {
    switch (change) {
      case Change.Put put -> put(put.document());
      case Change.Patch patch -> {
        assertThat(held).containsKey(patch.id());
        held.get(patch.id()).setAll((ObjectNode) Markets.tree(patch.fields()));
      }
      case Change.Remove remove -> assertThat(held.remove(remove.id())).isNotNull();
      case Change.Reprice reprice -> throw new AssertionError(reprice);
      case Change.Clear clear -> throw new AssertionError(clear);
    }
  }

  void holds(Market market, int day) {
    Goods goods = market.goods();
    int there = 0;
    for (int i = 0; i < goods.size(); i++) {
      ObjectNode product = held.get(Goods.id(i));
      assertThat(product != null).as("p" + i).isEqualTo(goods.forSale(i, day));
      if (product != null) {
        there++;
        assertThat(product.path("price").decimalValue().movePointRight(2).longValueExact())
            .isEqualTo(goods.shown(i, day));
        assertThat(product.path("stock").asInt()).isEqualTo(goods.stock(i, day));
        assertThat(goods.stock(i, day) > 0).isEqualTo(goods.inStock(i, day));
      }
    }
    Merchants sellers = market.sellers();
    for (int n = 0; n < sellers.size(); n++) {
      assertThat(held.containsKey(Merchants.id(n))).isEqualTo(sellers.there(n, day));
    }
    for (int v = 0; v < market.reels().size(); v++) {
      assertThat(held.containsKey(Reels.id(v))).isEqualTo(market.reels().there(v, day));
    }
    assertThat(there).isPositive();
    livesHold(market, day, 0);
  }

  void livesHold(Market market, int day, int second) {
    Rooms rooms = market.rooms();
    for (int live = 0; live < rooms.size(); live++) {
      ObjectNode held = this.held.get(Rooms.id(live));
      boolean kept = rooms.startDay(live) >= day - 2 && rooms.startDay(live) <= day + 1;
      assertThat(held != null).as("l" + live).isEqualTo(kept);
      if (held != null && second >= 0) {
        boolean air = rooms.onAir(live, day, second);
        assertThat(held.path("state").asString().equals("on_air")).isEqualTo(air);
        int showing = rooms.showing(live, day, second);
        assertThat(held.path("showing").asString("")).isEqualTo(showing < 0 ? "" : "p" + showing);
      }
    }
  }
}
