package dev.vitrine.search.beside;

import dev.vitrine.index.column.Features;
import dev.vitrine.index.form.Json;
import dev.vitrine.kernel.item.CategoryPath;
import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.search.View;
import dev.vitrine.search.behaviour.Faces;
import dev.vitrine.signals.count.Hash;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An item that something is looked for beside.
///
/// @param slot its place in the columns
/// @param id its id
/// @param title its title, empty when it has none
/// @param place names of the deepest category it stands in, from the top; empty when it has none
/// @param price not-a-number when it has none
record Anchor(int slot, String id, String title, List<String> place, double price) {
  /// The item of an id, or in place of a video the product that it sells and of a live the one that
  /// it shows now; empty when that is not there.
  static Optional<Anchor> of(String id, View view) {
    int slot = slot(id, view);
    if (slot < 0) {
      return Optional.empty();
    }
    Map<String, List<String>> attributes = view.items().attributes(slot);
    List<String> shown = attributes.getOrDefault(Attributes.SHOWS_FIRST, List.of());
    if (shown.isEmpty()) {
      return Optional.of(of(slot, view, attributes));
    }
    Faces faces = Faces.of(view, new int[] {slot});
    int product = faces.kind(0) == ItemKind.VIDEO ? faces.sells(0) : slot(shown.getFirst(), view);
    return product < 0
        ? Optional.empty()
        : Optional.of(of(product, view, view.items().attributes(product)));
  }

  /// The slot of an item, -1 when it is not there.
  static int slot(String id, View view) {
    int doc = view.postings().doc(id);
    int slot = doc < 0 ? -1 : view.postings().slot(doc);
    return slot < view.items().size() ? slot : -1;
  }

  private static Anchor of(int slot, View view, Map<String, List<String>> attributes) {
    Features items = view.items();
    String id = items.id(slot);
    String title =
        view.documents()
            .apply(id)
            .map(d -> Json.object(d.json()).path("title").asString(""))
            .orElse("");
    return new Anchor(slot, id, title, place(attributes), items.price(slot));
  }

  /// The number that stands for the deepest of an item's categories, as {@link
  /// dev.vitrine.search.behaviour.ItemKeys#leaf} has it; 0 for none.
  static long leaf(Map<String, List<String>> attributes) {
    return Hash.of(String.join(CategoryPath.SEPARATOR, place(attributes)));
  }

  private static List<String> place(Map<String, List<String>> attributes) {
    List<String> deepest = List.of();
    for (int level = 0; ; level++) {
      List<String> paths = attributes.getOrDefault(Attributes.CATEGORY_LEVEL + level, List.of());
      if (paths.isEmpty()) {
        return deepest;
      }
      deepest = List.of(paths.getFirst().split(CategoryPath.SEPARATOR, -1));
    }
  }

  /// What is in its deepest category; nothing known of it where it has none.
  Optional<Filter> ofItsKind() {
    return within(place.size());
  }

  /// What is in the category above; empty where there is none.
  Optional<Filter> near() {
    return within(place.size() - 1);
  }

  private Optional<Filter> within(int levels) {
    return levels < 1
        ? Optional.empty()
        : Optional.of(
            new Filter.Is(
                Attributes.CATEGORY_LEVEL + (levels - 1),
                String.join(CategoryPath.SEPARATOR, place.subList(0, levels))));
  }
}
