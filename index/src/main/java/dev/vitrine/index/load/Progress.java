package dev.vitrine.index.load;

import java.nio.file.Path;
import java.time.Duration;

/// Someone who is told how far loading is, after every batch.
public interface Progress {
  /// Nobody.
  Progress NONE = standing -> {};

  void at(Standing standing);

  /// How far loading is.
  ///
  /// @param file the file being read
  /// @param bytes read, over all files
  /// @param total bytes of all files
  /// @param rows read in this run
  /// @param rejected rows that were not loaded
  /// @param rate rows a second
  /// @param left how long it will still take, at the rate of bytes so far
  record Standing(
      Path file, long bytes, long total, long rows, long rejected, double rate, Duration left) {}
}
