package dev.vitrine.app.shop;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What the model that ranks says of what a query finds.
///
/// @param cards by item, in the order in which words alone would rank them
public record Appraisal(Map<String, Card> cards) {
  /// Nothing is found.
  public static final Appraisal NONE = new Appraisal(Map.of());

  public Appraisal {
    cards = Collections.unmodifiableMap(new LinkedHashMap<>(cards));
  }

  /// What it says of an item that is looked at.
  ///
  /// @param click how likely it is clicked
  /// @param order how likely it is clicked and bought
  /// @param worth units of the currency that it brings and that are not paid back
  public record Card(double click, double order, double worth) {}
}
