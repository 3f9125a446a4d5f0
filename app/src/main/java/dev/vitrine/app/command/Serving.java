package dev.vitrine.app.command;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.app.web.ShopPages;
import dev.vitrine.app.web.WordSpans;
import dev.vitrine.index.text.Words;
import dev.vitrine.serve.ServeConf;
import dev.vitrine.serve.Server;
import dev.vitrine.serve.keys.Keys;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/// A shop being served until the program is asked to stop.
final class Serving {
  private final OpenShop shop;
  private final Path folder;
  private final ServeConf conf;

  /// @param port instead of the configured one
  Serving(OpenShop shop, Path folder, ServeConf conf, Optional<Integer> port) {
    this.shop = shop;
    this.folder = folder;
    this.conf = port.map(conf::on).orElse(conf);
  }

  /// Serves until the program is interrupted; then lets running requests end and closes the shop.
  void run(PrintWriter out, String headline) throws InterruptedException {
    Path keyFile = folder.resolve("keys.properties");
    Keys keys = Keys.open(keyFile, shop.record());
    Server server = Server.start(conf, shop, keys, new ShopPages(), new WordSpans(new Words()));
    var stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, stopped), "stop"));
    out.println(headline);
    out.println("Storefront: http://localhost:" + server.port());
    if (keys.made()) {
      out.println("Keys were made, for you alone to read: " + keyFile);
    }
    out.println("Stop with Ctrl-C.");
    out.flush();
    stopped.await();
  }

  private void stop(Server server, CountDownLatch stopped) {
    server.close();
    shop.close();
    stopped.countDown();
  }
}
