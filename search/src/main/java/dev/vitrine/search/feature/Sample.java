package dev.vitrine.search.feature;

import dev.vitrine.search.Chosen;
import dev.vitrine.search.View;
import java.util.List;
import java.util.stream.IntStream;

/// What a final stage would see of a query: items in the order of the first stage, and what is
/// known of each in numbers. For training and measuring.
///
/// @param ids items
/// @param features a row for each item
public record Sample(List<String> ids, FeatureMatrix features) {
  public Sample {
    ids = List.copyOf(ids);
  }

  /// Every feature of what was chosen.
  public static Sample of(Chosen chosen, View view) {
    var rows = new Rows(chosen.understood(), view, chosen.candidates(), chosen.ranked());
    List<String> ids =
        IntStream.range(0, chosen.ranked())
            .mapToObj(row -> view.items().id(chosen.candidates().slot(row)))
            .toList();
    return new Sample(ids, FeatureMatrix.of(Features.cheap(), rows));
  }
}
