package dev.vitrine.kernel.answer;

import java.util.List;

/// A score told in its parts.
///
/// @param parts each part's name, value and weight; their products sum to the score
public record Reasons(List<Part> parts) {
  /// Nothing was asked.
  public static final Reasons NONE = new Reasons(List.of());

  public Reasons {
    parts = List.copyOf(parts);
  }

  /// One feature's share of a score.
  public record Part(String feature, double value, double weight) {}
}
