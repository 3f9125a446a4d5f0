package dev.vitrine.kernel.item;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The part that every kind of item shares: words, categories, attributes, pictures and rating.
///
/// @param title the name shown on the card; never blank
/// @param description free text, empty when there is none
/// @param bullets selling points, each a sentence or two
/// @param language BCP 47 tag of the texts, empty when it is not stated
/// @param categories category paths from root to leaf
/// @param attributes name to values; names are as the shop writes them
/// @param images addresses of pictures, the first one is the card's
/// @param tags free labels
/// @param rating the mean rating and its count
/// @param released when the item first appeared, if known
public record Listing(
    String title,
    String description,
    List<String> bullets,
    String language,
    List<CategoryPath> categories,
    Map<String, List<Value>> attributes,
    List<String> images,
    List<String> tags,
    Rating rating,
    Optional<Instant> released) {
  public Listing {
    bullets = List.copyOf(bullets);
    categories = List.copyOf(categories);
    attributes = Map.copyOf(attributes);
    images = List.copyOf(images);
    tags = List.copyOf(tags);
  }
}
