package dev.vitrine.bench.workload;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.app.shop.ShelfGoods;
import dev.vitrine.serve.ServeConf;
import dev.vitrine.signals.order.OrderDesk;
import java.nio.file.Path;
import java.time.InstantSource;

/// The order book of a server that is measured.
final class Desk {
  private Desk() {}

  /// One in a folder of its own.
  static OrderDesk of(Path folder, OpenShop shop, ServeConf conf) {
    return OrderDesk.open(
        folder.resolve("orders"),
        new ShelfGoods(shop),
        shop.signals().intake(),
        conf.orders(),
        InstantSource.system());
  }
}
