package dev.vitrine.onnx;

import dev.vitrine.kernel.item.CategoryPath;
import dev.vitrine.kernel.item.Item;
import dev.vitrine.kernel.item.Listing;
import dev.vitrine.kernel.item.Live;
import dev.vitrine.kernel.item.Product;
import dev.vitrine.kernel.item.Value;
import dev.vitrine.kernel.item.Video;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The text of an item that an encoder reads: what tells most comes first, since an encoder looks
/// at so many tokens and no further.
final class ItemText {
  private static final int LONGEST = 8_000;

  private ItemText() {}

  static String of(Item item) {
    Listing listing = item.listing();
    var parts = new ArrayList<String>();
    parts.add(listing.title());
    if (item instanceof Product product) {
      parts.add(product.brand());
      parts.add(product.model());
    }
    listing.categories().stream().map(CategoryPath::names).map(List::getLast).forEach(parts::add);
    parts.addAll(attributes(item));
    parts.addAll(listing.tags());
    parts.addAll(listing.bullets());
    parts.add(listing.description());
    switch (item) {
      case Product _, Live _ -> {}
      case Video video -> {
        parts.add(video.onScreen());
        parts.add(video.transcript());
      }
    }
    String text =
        parts.stream()
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(". "));
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  private static Set<String> attributes(Item item) {
    var values = new LinkedHashSet<String>();
    for (String name : item.listing().attributes().keySet().stream().sorted().toList()) {
      for (Value value : item.listing().attributes().getOrDefault(name, List.of())) {
        if (value instanceof Value.Text(String text)) {
          values.add(text);
        }
      }
    }
    return values;
  }
}
