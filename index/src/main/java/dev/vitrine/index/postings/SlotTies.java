package dev.vitrine.index.postings;

/// A number for each slot that breaks ties the same way in every build of the index; lower wins.
public interface SlotTies {
  long of(int slot);
}
