package dev.vitrine.app;

import dev.vitrine.app.market.DemoMarket;
import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.app.shop.ShopConf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Data folders of demo shops as they are after they were filled, one of each size. They are made
/// when they are first asked for and copied for each test class, since filling one takes seconds.
final class MadeDemos {
  private static final MadeDemos ALL = new MadeDemos();

  private final Map<Integer, Path> made = new TreeMap<>();

  private MadeDemos() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::erase));
  }

  /// Puts a filled shop into a folder that is not there yet.
  ///
  /// @param products for sale in it
  static void copy(int products, Path to) {
    Path from = ALL.of(products);
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Files.copy(path, to.resolve(from.relativize(path)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized Path of(int products) {
    return made.computeIfAbsent(products, MadeDemos::filled);
  }

  private static Path filled(int products) {
    try {
      Path folder = Files.createTempDirectory("demo-" + products + "-");
      try (var shop = OpenShop.open(folder, ShopConf.of(Unhurried.conf(Map.of())))) {
        DemoMarket.of(shop, products, InstantSource.system(), _ -> {});
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized void erase() {
    made.values().forEach(MadeDemos::erase);
  }

  private static void erase(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
