package dev.vitrine.kernel.shop;

import java.util.List;
import java.util.Map;

/// What is derived of one item: what the index has of it, and what is remembered of shoppers'
/// doings with it.
///
/// @param indexed whether filters and facets see it
/// @param worded whether words find it; a new item is filtered first, and found a moment later
/// @param language the one that its texts were taken apart in, empty when words do not find it
/// @param attributes every attribute that can be filtered, counted or sorted by, with its values as
///   shown
/// @param doings what is remembered
public record ItemState(
    boolean indexed,
    boolean worded,
    String language,
    Map<String, List<String>> attributes,
    List<Doing> doings) {
  /// Nothing is derived of it.
  public static final ItemState NONE = new ItemState(false, false, "", Map.of(), List.of());

  public ItemState {
    attributes = Map.copyOf(attributes);
    doings = List.copyOf(doings);
  }

  /// How often shoppers did something lately.
  ///
  /// @param did what, in a word, such as `clicked`
  /// @param span how far back, such as `month`
  /// @param amount how often, older times counting less
  public record Doing(String did, String span, double amount) {}
}
