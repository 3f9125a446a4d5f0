package dev.vitrine.index.load;

import java.nio.file.Path;
import java.util.List;

/// What became of the files.
///
/// @param unknown top-level fields without a meaning of their own, most frequent first
public record Outcome(List<OfFile> files, List<Unknown> unknown) {
  public Outcome {
    files = List.copyOf(files);
    unknown = List.copyOf(unknown);
  }

  /// What became of one file.
  ///
  /// @param form what it holds
  /// @param state how it ended
  /// @param rows rows read in this run
  /// @param skipped rows that an earlier run had loaded
  /// @param changed rows that changed something
  /// @param rejected rows that were not loaded
  public record OfFile(
      Path file, String form, State state, long rows, long skipped, long changed, long rejected) {
    /// Rows that the catalogue already held as they are.
    public long unchanged() {
      return rows - changed - rejected;
    }
  }

  /// How a file ended.
  public enum State {
    /// Every row was read.
    LOADED,
    /// An earlier run had loaded it whole, and it has not changed since; nothing was done.
    UNCHANGED,
    /// Judgments were written to a judged folder; it holds no documents.
    JUDGED
  }

  /// A field that became an attribute.
  ///
  /// @param nearest the known field it was probably meant to be, empty when none is near
  public record Unknown(String field, long rows, String nearest) {}
}
