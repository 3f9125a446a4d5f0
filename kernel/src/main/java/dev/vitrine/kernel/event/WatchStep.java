package dev.vitrine.kernel.event;

/// What happens while a video or a live is watched.
public enum WatchStep {
  PLAY,
  /// Three seconds were watched.
  HOOKED,
  /// A report on the way or at the end.
  WATCHED,
  COMPLETE,
  /// A live was entered.
  ENTER,
  /// A live was left.
  LEAVE
}
