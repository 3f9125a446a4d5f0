package dev.vitrine.bench.workload;

import dev.vitrine.bench.measure.Figure;
import java.util.List;

/// Something that is measured on a bed of products.
public interface Workload {
  /// The word after `--only`.
  String name();

  /// Measures.
  List<Figure> run(Bed bed);
}
