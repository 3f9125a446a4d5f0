package dev.vitrine.bench.workload;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.bench.measure.Machine;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import java.nio.file.Path;
import java.util.Locale;

/// A program of its own that opens a shop, answers one query and says so, answers more and tells
/// what memory it holds. {@link Start} starts it and holds the clock.
public final class FirstAnswer {
  private static final int PAGE = 10;

  private FirstAnswer() {}

  /// Opens, answers and tells.
  ///
  /// @param arguments products, folder of the bed, number of queries
  public static void main(String[] arguments) {
    var bed = new Bed(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
    try (OpenShop shop = OpenShop.open(bed.place(), Bed.conf())) {
      Catalogue catalogue = shop.find(Bed.CATALOGUE).orElseThrow();
      long found = catalogue.answer(Query.of("dress", PAGE)).found().total();
      tell(String.format(Locale.ROOT, "answered %d %.3f", found, Machine.cpuSeconds()));
      for (String text : bed.queries(Integer.parseInt(arguments[2]))) {
        found += catalogue.answer(Query.of(text, PAGE)).found().total();
      }
      double heap = Machine.heapAfterCollection();
      double resident = Machine.resident("VmRSS");
      tell(String.format(Locale.ROOT, "memory %.1f %.1f %d", resident, heap, found));
    }
  }

  private static void tell(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
