package dev.vitrine.learn.registry;

import java.util.Arrays;
import java.util.Optional;

/// A lesson that was begun, and what came of it.
///
/// @param number counted from 1 in the order of beginning
/// @param begun when, in milliseconds since 1970
/// @param ended when, 0 while it goes on or where nobody saw its end
/// @param what it learnt, as names of heads with commas; empty where nothing was learnt
/// @param events that it learnt from, 0 where that was not reached
/// @param version that it made, 0 for none
/// @param by the name of the key of who began it, [Registry#SHOP] where the shop did so by itself,
///   empty for the command line
/// @param note why nothing was learnt; may be empty
public record PastLesson(
    int number,
    long begun,
    long ended,
    Outcome outcome,
    String what,
    long events,
    int version,
    String by,
    String note) {
  /// How a lesson ended.
  public enum Outcome {
    RUNNING("running"),
    DONE("done"),
    FAILED("failed"),
    /// The program ended before it.
    BROKEN_OFF("broken off");

    private final String key;

    Outcome(String key) {
      this.key = key;
    }

    /// Its name in files and for people.
    public String key() {
      return key;
    }

    static Optional<Outcome> of(String key) {
      return Arrays.stream(values()).filter(outcome -> outcome.key.equals(key)).findFirst();
    }
  }

  /// The same once it made a version.
  ///
  /// @param heads what was learnt
  public PastLesson done(long at, String heads, long from, int made) {
    return new PastLesson(number, begun, at, Outcome.DONE, heads, from, made, by, "");
  }

  /// The same once it is known that it makes none.
  public PastLesson failed(long at, String why) {
    return new PastLesson(number, begun, at, Outcome.FAILED, what, events, 0, by, why);
  }

  /// The same where nobody is at it any more.
  public PastLesson orBrokenOff() {
    return outcome == Outcome.RUNNING
        ? new PastLesson(number, begun, 0, Outcome.BROKEN_OFF, what, events, version, by, note)
        : this;
  }
}
