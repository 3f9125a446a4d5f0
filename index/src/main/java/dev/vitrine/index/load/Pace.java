package dev.vitrine.index.load;

import java.nio.file.Path;
import java.time.Duration;

/// The reckoning of rate and time left over all files of a run.
final class Pace {
  private final Progress progress;
  private final long total;
  private final long start = System.nanoTime();
  private Path file = Path.of("");
  private long before;
  private long worked;
  private long rows;
  private long rejected;

  Pace(Progress progress, long total) {
    this.progress = progress;
    this.total = total;
  }

  void begin(Path next) {
    file = next;
  }

  /// A file is done; when nothing of it was read, it says nothing about the pace.
  void end(long size) {
    before += size;
  }

  /// More was done.
  ///
  /// @param at bytes of this file read so far
  /// @param fresh bytes read since the last call
  void at(long at, long fresh, long moreRows, long moreRejected) {
    rows += moreRows;
    rejected += moreRejected;
    worked += fresh;
    double seconds = Math.max(1e-9, (System.nanoTime() - start) / 1e9);
    long left = Math.max(0, total - before - at);
    double need = worked == 0 ? 0 : left * seconds / worked;
    progress.at(
        new Progress.Standing(
            file,
            before + at,
            total,
            rows,
            rejected,
            rows / seconds,
            Duration.ofMillis((long) (need * 1_000))));
  }
}
