package dev.vitrine.learn.registry;

import java.util.SortedMap;
import java.util.TreeMap;

/// A model that was learnt and kept.
///
/// @param number counted from 1 in the order of learning
/// @param facts what it was learnt from and how good it is, by name: `trained`, `parent`, `pages`,
///   `features`, `sum`, and figures of its report
public record Version(int number, SortedMap<String, String> facts) {
  public Version {
    facts = new TreeMap<>(facts);
  }

  /// A fact, empty when it is not known.
  public String fact(String name) {
    return facts.getOrDefault(name, "");
  }
}
