package dev.vitrine.kernel.shop;

/// How far it is that something is learnt of a catalogue, such as vectors, while the catalogue is
/// searched.
///
/// @param state whether it is under way
/// @param doing what is being done, or was done last; empty when nothing was
/// @param done steps of `all` of what is being done
/// @param note what there is to say of it, such as why it failed; may be empty
public record Lesson(State state, String doing, long done, long all, String note) {
  /// None since the shop was opened.
  public static final Lesson NONE = new Lesson(State.NONE, "", 0, 0, "");

  /// Whether a lesson is under way.
  public enum State {
    NONE,
    RUNNING,
    DONE,
    FAILED
  }

  /// The same at another step.
  public Lesson at(String now, long step, long of) {
    return new Lesson(state, now, step, of, note);
  }

  /// The same in another state.
  public Lesson ended(State now, String why) {
    return new Lesson(now, doing, done, all, why);
  }
}
