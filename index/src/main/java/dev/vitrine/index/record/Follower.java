package dev.vitrine.index.record;

/// Someone told of every write that changed something, in the order of their numbers, after it is
/// durable and before it is acknowledged. Called by one thread; what it takes, every writer waits
/// for, so it should only hand on.
public interface Follower {
  /// Nobody.
  Follower NONE = written -> {};

  void recorded(Written written);
}
