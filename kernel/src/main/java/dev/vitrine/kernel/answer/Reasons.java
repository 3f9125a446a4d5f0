package dev.vitrine.kernel.answer;

import java.util.List;
import java.util.stream.Stream;

/// A score told in its parts.
///
/// @param parts each part's name, value and weight; their products sum to the score
public record Reasons(List<Part> parts) {
  /// Nothing was asked.
  public static final Reasons NONE = new Reasons(List.of());

  public Reasons {
    parts = List.copyOf(parts);
  }

  /// These parts and further ones.
  public Reasons and(Reasons more) {
    return new Reasons(Stream.concat(parts.stream(), more.parts.stream()).toList());
  }

  /// One feature's share of a score.
  public record Part(String feature, double value, double weight) {}
}
