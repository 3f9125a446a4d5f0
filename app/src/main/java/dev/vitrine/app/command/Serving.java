package dev.vitrine.app.command;

import dev.vitrine.app.backup.BackupShelf;
import dev.vitrine.app.load.Uploads;
import dev.vitrine.app.quality.Bench;
import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.app.shop.ShelfGoods;
import dev.vitrine.app.simulation.MarketRuns;
import dev.vitrine.app.web.ShopPages;
import dev.vitrine.app.web.WordSpans;
import dev.vitrine.index.text.Words;
import dev.vitrine.serve.BackOffice;
import dev.vitrine.serve.ServeConf;
import dev.vitrine.serve.Server;
import dev.vitrine.serve.keys.Keys;
import dev.vitrine.signals.order.OrderDesk;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/// A shop being served. Closing it lets running requests end and closes the shop.
public final class Serving implements AutoCloseable {
  private final OpenShop shop;
  private final Path keyFile;
  private final Keys keys;
  private final OrderDesk orders;
  private final BackupShelf backups;
  private final Uploads uploads;
  private final MarketRuns simulations;
  private final Bench bench;
  private final Server server;
  private final List<Closeable> beside = new ArrayList<>();

  private Serving(OpenShop shop, Path folder, ServeConf conf) {
    this.shop = shop;
    keyFile = folder.resolve("keys.properties");
    keys = Keys.open(keyFile, shop.record());
    orders =
        OrderDesk.open(
            folder.resolve("orders"),
            new ShelfGoods(shop),
            shop.signals().intake(),
            conf.orders(),
            InstantSource.system());
    backups = new BackupShelf(folder, conf.backups(), InstantSource.system());
    uploads = new Uploads(shop, folder);
    simulations = new MarketRuns(folder, conf.simulations(), InstantSource.system());
    bench = new Bench(shop, shop.record().judgements(), InstantSource.system());
    server =
        Server.start(
            conf,
            shop,
            shop.signals(),
            keys,
            new ShopPages(),
            new WordSpans(new Words()),
            Optional.of(orders),
            shop.worth()::gauges,
            new BackOffice(
                shop.worth().models(), backups, uploads, simulations, Optional.of(bench)));
  }

  /// Starts to listen; closes the shop when that fails.
  ///
  /// @param folder the shop's data folder
  public static Serving start(OpenShop shop, Path folder, ServeConf conf) {
    try {
      var serving = new Serving(shop, folder, conf);
      shop.keepRating();
      Thread.ofVirtual().name("warm-up").start(() -> WarmUp.of(shop));
      return serving;
    } catch (RuntimeException e) {
      shop.close();
      throw e;
    }
  }

  /// Lets something go on beside the serving, until that ends.
  synchronized void with(Closeable other) {
    beside.add(other);
  }

  /// The port it listens on.
  public int port() {
    return server.port();
  }

  /// The keys' texts, as far as they are known.
  public Optional<Keys.Texts> keys() {
    return keys.texts();
  }

  /// Says where the shop is and waits until the program is interrupted.
  void untilStopped(PrintWriter out, String headline) throws InterruptedException {
    var stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  close();
                  stopped.countDown();
                },
                "stop"));
    out.println(headline);
    out.println();
    out.println("  Storefront   http://localhost:" + port());
    out.println("  Console      http://localhost:" + port() + "/console/");
    out.println("  Search API   http://localhost:" + port() + "/1/indexes and /v1/search");
    out.println("  Keys         " + keyFile + (keys.made() ? " (new; only you can read it)" : ""));
    out.println();
    out.println("Stop with Ctrl-C.");
    out.flush();
    stopped.await();
  }

  @Override
  public synchronized void close() {
    beside.forEach(Serving::end);
    server.close();
    backups.close();
    uploads.close();
    simulations.close();
    bench.close();
    orders.close();
    shop.close();
  }

  private static void end(Closeable other) {
    try {
      other.close();
    } catch (IOException e) {
      System.getLogger(Serving.class.getName()).log(Level.WARNING, "did not end well", e);
    }
  }
}
