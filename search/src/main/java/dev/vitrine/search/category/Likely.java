package dev.vitrine.search.category;

import dev.vitrine.kernel.item.CategoryPath;
import java.util.List;
import java.util.Locale;

/// A category with how likely it is that what a query means stands in it or below it.
///
/// @param path names from the root down
/// @param probability 0 to 1
public record Likely(List<String> path, double probability) {
  public Likely {
    path = List.copyOf(path);
  }

  /// The path as a facet value.
  public String value() {
    return String.join(CategoryPath.SEPARATOR, path);
  }

  /// The category as the trace shows it.
  public String shown() {
    return String.format(Locale.ROOT, "%s (%.2f)", value(), probability);
  }
}
