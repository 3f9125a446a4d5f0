package dev.vitrine.kernel.shop;

/// How far it is that something is learnt of a catalogue, such as vectors, while the catalogue is
/// searched.
///
/// @param state whether it is under way
/// @param doing what is being done, or was done last; empty when nothing was
/// @param done steps of `all` of what is being done
/// @param note what there is to say of it, such as why it failed; may be empty
/// @param ended when it was over, in milliseconds since 1970; 0 until then
public record Lesson(State state, String doing, long done, long all, String note, long ended) {
  /// None since the shop was opened.
  public static final Lesson NONE = new Lesson(State.NONE, "", 0, 0, "", 0);

  /// One that is not over.
  public Lesson(State state, String doing, long done, long all, String note) {
    this(state, doing, done, all, note, 0);
  }

  /// Whether a lesson is under way.
  public enum State {
    NONE,
    RUNNING,
    DONE,
    FAILED
  }

  /// The same at another step.
  public Lesson at(String now, long step, long of) {
    return new Lesson(state, now, step, of, note, ended);
  }

  /// The same once it is over.
  ///
  /// @param at in milliseconds since 1970
  public Lesson over(State now, String why, long at) {
    return new Lesson(now, doing, done, all, why, at);
  }
}
