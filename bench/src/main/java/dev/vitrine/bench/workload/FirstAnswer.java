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

  /// @param arguments products, folder of the bed, number of queries
  public static void main(String[] arguments) {
    var bed = new Bed(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
    try (OpenShop shop = OpenShop.open(bed.place(), Bed.conf())) {
      Catalogue catalogue = shop.find(Bed.CATALOGUE).orElseThrow();
      long found = catalogue.answer(Query.of("dress", PAGE)).found().total();
      tell("answered %d%n", found);
      for (String text : bed.queries(Integer.parseInt(arguments[2]))) {
        found += catalogue.answer(Query.of(text, PAGE)).found().total();
      }
      double heap = Machine.heapAfterCollection();
      tell("memory %.1f %.1f %d%n", Machine.resident("VmRSS"), heap, found);
    }
  }

  private static void tell(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
    System.out.flush();
  }
}
