package dev.vitrine.search;

import dev.vitrine.kernel.answer.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import jdk.jfr.FlightRecorder;

/// The trace of a run as it grows: a line for each step, and an event for whoever records them.
final class Story {
  private static final System.Logger LOG = System.getLogger(Story.class.getName());

  private final List<Trace.Line> lines = new ArrayList<>();

  void line(String stage, Step step, int in, int out, long start, String note) {
    line(stage, step.name(), in, out, start, note);
  }

  void line(String stage, String step, int in, int out, long start, String note) {
    long nanos = System.nanoTime() - start;
    // The first use of an event starts half the recorder, which the first query would feel.
    if (FlightRecorder.isInitialized()) {
      new StepEvent(stage, step, in, out, nanos, note).commit();
    }
    lines.add(new Trace.Line(stage, step, in, out, nanos, note));
  }

  /// Adds to what the last line notes.
  void told(String more) {
    if (!more.isEmpty()) {
      lines.add(lines.removeLast().noting(more));
    }
  }

  /// Logs that a step failed; what its line notes.
  static String failed(Step step, RuntimeException e) {
    Supplier<String> message = () -> "step " + step.name() + " failed: " + e;
    LOG.log(System.Logger.Level.ERROR, message, e);
    return "skipped: failed with " + e.getClass().getSimpleName();
  }

  Trace trace() {
    return new Trace(lines);
  }
}
