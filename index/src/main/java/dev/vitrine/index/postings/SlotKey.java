package dev.vitrine.index.postings;

/// A number for each slot, to rank by; higher is better, not-a-number sinks.
public interface SlotKey {
  double of(int slot);
}
