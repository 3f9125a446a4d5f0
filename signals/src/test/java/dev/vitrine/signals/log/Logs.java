package dev.vitrine.signals.log;

import java.nio.file.Path;

/// The logs that there are: what any of them promises is tried with each.
public enum Logs implements EventLog.Opener {
  SQLITE,
  SEGMENTS;

  @Override
  public EventLog open(Path folder, EventLog.Follower follower) {
    return switch (this) {
      case SQLITE -> SqliteEventLog.open(folder, follower);
      case SEGMENTS -> SegmentLog.open(folder, follower);
    };
  }
}
