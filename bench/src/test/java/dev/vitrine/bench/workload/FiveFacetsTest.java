package dev.vitrine.bench.workload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Query;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiveFacetsTest {
  @TempDir Path folder;

  /// A facet that the generated products do not have would be a choice of everything, and the
  /// figure one of fewer facets.
  @Test
  void eachOfTheFiveNarrowsThePage() {
    var bed = new Bed(400, folder);
    try (OpenShop shop = OpenShop.open(bed.shop(), Bed.conf())) {
      Query query = FiveFacets.of("", 10, shop.open(Bed.CATALOGUE));
      assertThat(query.filter())
          .isInstanceOfSatisfying(
              Filter.And.class,
              and -> assertThat(and.parts()).hasSize(5).doesNotContain(Filter.ALL));
      assertThat(query.tallies()).hasSize(5);
    }
  }
}
