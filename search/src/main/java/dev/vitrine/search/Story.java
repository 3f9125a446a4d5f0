package dev.vitrine.search;

import dev.vitrine.kernel.answer.Trace;
import java.util.ArrayList;
import java.util.List;
import jdk.jfr.FlightRecorder;

/// The trace of one run while it is told.
final class Story {
  private final List<Trace.Line> lines = new ArrayList<>();

  /// Tells of a step that ends now.
  ///
  /// @param start when it began, in `System.nanoTime`
  void line(String stage, String step, int in, int out, long start, String note) {
    long nanos = System.nanoTime() - start;
    // The first use of an event starts half the recorder, which the first query would feel.
    if (FlightRecorder.isInitialized()) {
      new StepEvent(stage, step, in, out, nanos, note).commit();
    }
    lines.add(new Trace.Line(stage, step, in, out, nanos, note));
  }

  /// Gives the last line another note.
  void note(String told) {
    lines.add(lines.removeLast().noting(told));
  }

  Trace trace() {
    return new Trace(lines);
  }
}
