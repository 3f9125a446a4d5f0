package dev.vitrine.index.load;

/// Someone who is given the rows that were not loaded.
public interface Rejects {
  void reject(Reject reject);
}
