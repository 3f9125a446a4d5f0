package dev.vitrine.serve.quality;

import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.serve.http.Route;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/// All addresses of judged sets.
public final class QualityRoutes {
  private QualityRoutes() {}

  /// The addresses over a bench.
  ///
  /// @param catalogues those that the key of a request is for
  public static List<Route> of(Catalogues catalogues, Workbench bench) {
    var place = new Place(catalogues, bench);
    return Stream.of(
            new JudgedSetsV1(place).routes(),
            new JudgingV1(place, InstantSource.system()).routes(),
            new JudgementFilesV1(place).routes(),
            new RunsV1(place).routes())
        .flatMap(List::stream)
        .toList();
  }
}
