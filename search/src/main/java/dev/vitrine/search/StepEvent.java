package dev.vitrine.search;

import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;

/// A flight-recorder event for each step of a cascade, with the fields of a trace line.
@Name("dev.vitrine.Step")
@Label("Cascade step")
@Category("Vitrine")
@StackTrace(false)
final class StepEvent extends Event {
  @Label("Stage")
  final String stage;

  @Label("Step")
  final String step;

  @Label("Rows in")
  final int in;

  @Label("Rows out")
  final int out;

  @Label("Time taken")
  @Timespan
  final long nanos;

  @Label("Note")
  final String note;

  StepEvent(String stage, String step, int in, int out, long nanos, String note) {
    this.stage = stage;
    this.step = step;
    this.in = in;
    this.out = out;
    this.nanos = nanos;
    this.note = note;
  }
}
