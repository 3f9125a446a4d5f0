package dev.vitrine.serve.backups;

import dev.vitrine.kernel.config.Conf;

/// Where copies of the shop go, and how many are kept there.
///
/// @param folder empty for `backups` in the data folder
/// @param keep the oldest beyond so many are removed once another one is made
public record BackupConf(String folder, int keep) {
  /// Reads the `backup.` keys.
  public static BackupConf of(Conf conf) {
    return new BackupConf(conf.text("backup.folder", ""), conf.number("backup.keep", 7, 1, 1_000));
  }
}
