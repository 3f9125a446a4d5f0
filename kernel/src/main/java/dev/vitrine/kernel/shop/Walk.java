package dev.vitrine.kernel.shop;

import java.util.List;

/// Some steps of a walk through everything that a query finds.
///
/// @param items the next items
/// @param next the id to go on from, empty when there is nothing more
/// @param total how many items the query finds now
public record Walk(List<Document> items, String next, long total) {
  public Walk {
    items = List.copyOf(items);
  }
}
