package dev.vitrine.signals.store;

/// Knows items.
public interface ItemFacts {
  /// What is known of an item now; of one that is not there only the number that stands for it.
  Facts of(String catalogue, String item);
}
