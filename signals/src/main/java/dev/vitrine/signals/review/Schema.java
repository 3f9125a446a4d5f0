package dev.vitrine.signals.review;

import java.util.List;

/// The tables of the file.
final class Schema {
  /// What is said first when the file is opened.
  static final List<String> WRITING =
      List.of(
          "PRAGMA journal_mode = WAL",
          "PRAGMA synchronous = FULL",
          "PRAGMA secure_delete = ON",
          "CREATE TABLE IF NOT EXISTS note (name TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID",
          "CREATE TABLE IF NOT EXISTS gone (catalogue TEXT PRIMARY KEY, place INTEGER NOT NULL)"
              + " WITHOUT ROWID",
          // A reason is there where a review is hidden.
          "CREATE TABLE IF NOT EXISTS review (key INTEGER PRIMARY KEY AUTOINCREMENT,"
              + " id TEXT NOT NULL UNIQUE, catalogue TEXT NOT NULL, item TEXT NOT NULL,"
              + " shopper TEXT NOT NULL, client TEXT NOT NULL, user TEXT NOT NULL,"
              + " stars INTEGER NOT NULL, words TEXT NOT NULL, folded TEXT NOT NULL,"
              + " at INTEGER NOT NULL, place INTEGER NOT NULL,"
              + " reason TEXT, hider TEXT, hidden INTEGER, UNIQUE (catalogue, item, shopper))",
          "CREATE INDEX IF NOT EXISTS review_item ON review (catalogue, item, at, key)",
          "CREATE INDEX IF NOT EXISTS review_time ON review (catalogue, at, key)",
          "CREATE INDEX IF NOT EXISTS review_client ON review (client)",
          "CREATE INDEX IF NOT EXISTS review_user ON review (user)",
          "CREATE TABLE IF NOT EXISTS total (catalogue TEXT NOT NULL, item TEXT NOT NULL,"
              + " n1 INTEGER NOT NULL, n2 INTEGER NOT NULL, n3 INTEGER NOT NULL,"
              + " n4 INTEGER NOT NULL, n5 INTEGER NOT NULL, worded INTEGER NOT NULL,"
              + " version INTEGER NOT NULL, done INTEGER NOT NULL,"
              + " PRIMARY KEY (catalogue, item)) WITHOUT ROWID",
          "CREATE INDEX IF NOT EXISTS total_owed ON total (catalogue, item) WHERE version <> done",
          "CREATE TABLE IF NOT EXISTS base (catalogue TEXT NOT NULL, item TEXT NOT NULL,"
              + " mean REAL, count REAL, PRIMARY KEY (catalogue, item)) WITHOUT ROWID",
          "CREATE TABLE IF NOT EXISTS written (key INTEGER PRIMARY KEY AUTOINCREMENT,"
              + " catalogue TEXT NOT NULL, item TEXT NOT NULL, mean REAL, count REAL,"
              + " at INTEGER NOT NULL)",
          "CREATE INDEX IF NOT EXISTS written_item ON written (catalogue, item)",
          "CREATE INDEX IF NOT EXISTS written_rating ON written (catalogue, item, mean, count)");

  /// What is said first where it is only read.
  static final List<String> READING = List.of("PRAGMA query_only = 1");

  private Schema() {}
}
