package dev.vitrine.kernel.answer;

import java.util.List;

/// The story of an answer, a line for each step.
public record Trace(List<Line> lines) {
  /// No story.
  public static final Trace NONE = new Trace(List.of());

  public Trace {
    lines = List.copyOf(lines);
  }

  /// One step's line.
  ///
  /// @param stage understand, recall, first stage, final stage or mix
  /// @param step the step's own name
  /// @param in rows that came in
  /// @param out rows that went on
  /// @param nanos time taken
  /// @param note why it was skipped or what it decided; empty when there is nothing to say
  public record Line(String stage, String step, int in, int out, long nanos, String note) {
    /// The same with another note.
    public Line noting(String other) {
      return new Line(stage, step, in, out, nanos, other);
    }
  }
}
