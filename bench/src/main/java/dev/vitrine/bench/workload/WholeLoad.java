package dev.vitrine.bench.workload;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.bench.measure.Machine;
import dev.vitrine.kernel.shop.Catalogue;
import java.nio.file.Path;
import java.util.Locale;

/// A program of its own that writes products into an empty shop, as a loader does, and tells what
/// that took once all of them can be found and are durable. {@link Load} starts it.
public final class WholeLoad {
  private static final int TOGETHER = 1_000;

  private WholeLoad() {}

  /// Writes and tells.
  ///
  /// @param arguments number of products, data folder
  public static void main(String[] arguments) {
    long start = System.nanoTime();
    int products = Integer.parseInt(arguments[0]);
    try (OpenShop shop = OpenShop.open(Path.of(arguments[1]), Bed.conf())) {
      Catalogue catalogue = shop.open(Bed.CATALOGUE);
      for (int from = 0; from < products; from += TOGETHER) {
        catalogue.write(Bed.batch(from, Math.min(products, from + TOGETHER)));
      }
      shop.settle();
      shop.merge();
    }
    double wall = (System.nanoTime() - start) / 1e9;
    double resident = Machine.resident("VmHWM");
    System.out.println(
        String.format(Locale.ROOT, "loaded %.1f %.1f %.1f", resident, Machine.cpuSeconds(), wall));
  }
}
