package dev.vitrine.kernel.item;

import java.util.List;

/// A category from the root to a leaf, such as Home › Kitchen › Kettles.
///
/// @param names one name a level, root first; at least one
public record CategoryPath(List<String> names) {
  /// What stands between two levels in facet values.
  public static final String SEPARATOR = " > ";

  public CategoryPath {
    names = List.copyOf(names);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a category path needs at least one name");
    }
  }

  /// The path down to a level as a facet value; level 0 is the root alone.
  public String upTo(int level) {
    return String.join(SEPARATOR, names.subList(0, Math.min(level + 1, names.size())));
  }

  /// The last name.
  public String leaf() {
    return names.getLast();
  }
}
