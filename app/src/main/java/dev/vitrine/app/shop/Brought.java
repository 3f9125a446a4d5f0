package dev.vitrine.app.shop;

import java.util.List;

/// What was found out about an encoder that was brought.
///
/// @param told what it takes and gives
/// @param alike how like some texts and items are by it
/// @param strangers the cosine of a query and an item that have nothing to do with each other
public record Brought(String told, List<Alike> alike, double strangers) {
  public Brought {
    alike = List.copyOf(alike);
  }

  /// How like a text and an item are.
  ///
  /// @param query the text
  /// @param title of the item
  public record Alike(String query, String title, double cosine) {}
}
