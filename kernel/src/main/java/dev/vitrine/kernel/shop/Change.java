package dev.vitrine.kernel.shop;

/// One change to a catalogue.
public sealed interface Change {
  /// Writes an item whole, new or over an old one.
  record Put(Document document) implements Change {}

  /// Sets top-level fields of an item and leaves the rest. Price, stock, rating and counters change
  /// in place; other fields make the item be indexed anew.
  ///
  /// @param fields a JSON object of the fields to set; `null` removes a field
  /// @param create whether an item that does not exist is made
  record Patch(String id, String fields, boolean create) implements Change {}

  /// Changes one offer in place.
  ///
  /// @param id the product
  /// @param variant the variant's id, empty for all
  /// @param offer the offer's id, empty for all
  /// @param price new price in units of the offer's currency, decimal text; empty to leave it
  /// @param stock new stock, decimal text, `uncounted`, or empty to leave it
  record Reprice(String id, String variant, String offer, String price, String stock)
      implements Change {}

  /// Removes an item; no error when there is none.
  record Remove(String id) implements Change {}

  /// Removes every item.
  record Clear() implements Change {}
}
