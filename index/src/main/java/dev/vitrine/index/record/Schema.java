package dev.vitrine.index.record;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// The tables of the record and how older ones become them. Migration *n* leads from version *n* to
/// *n* + 1; old ones are never edited.
final class Schema {
  /// Marks the file as a record of Vitrine: `VTRN`.
  static final int APPLICATION = 0x5654524E;

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.ISO_8859_1);

  private static final List<Migration> MIGRATIONS =
      List.of(
          Migration.of(
              "CREATE TABLE latest (one INTEGER PRIMARY KEY CHECK (one = 1), write INTEGER NOT NULL)",
              "INSERT INTO latest VALUES (1, 0)",
              "CREATE TABLE catalogue (key INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE,"
                  + " settings BLOB NOT NULL, cleared INTEGER NOT NULL, crc INTEGER NOT NULL)",
              "CREATE TABLE item (key INTEGER PRIMARY KEY, catalogue INTEGER NOT NULL, id TEXT NOT NULL,"
                  + " write INTEGER NOT NULL, gone INTEGER NOT NULL, sets BLOB NOT NULL,"
                  + " crc INTEGER NOT NULL)",
              "CREATE UNIQUE INDEX item_id ON item (catalogue, id)",
              "CREATE INDEX item_write ON item (catalogue, write)",
              "CREATE TABLE body (key INTEGER PRIMARY KEY, json BLOB NOT NULL, crc INTEGER NOT NULL)",
              "CREATE TABLE ledger (name TEXT PRIMARY KEY, value BLOB NOT NULL, crc INTEGER NOT NULL)"
                  + " WITHOUT ROWID"),
          ValuesApart::make,
          Migration.of(JudgementTables.MADE),
          Migration.of(
              "CREATE TABLE prices (key INTEGER PRIMARY KEY, steps BLOB NOT NULL,"
                  + " crc INTEGER NOT NULL)"));

  private Schema() {}

  /// A step from one version to the next, within a transaction.
  interface Migration {
    void make(Path file, Connection connection) throws SQLException;

    static Migration of(String... statements) {
      return (_, connection) -> {
        for (String statement : statements) {
          Sql.run(connection, statement);
        }
      };
    }
  }

  /// The version this program writes.
  static int version() {
    return MIGRATIONS.size();
  }

  /// Makes the file when there is none, whole or not at all.
  static void make(Path file) throws IOException, SQLException {
    Path unfinished = file.resolveSibling("record.db.new");
    Files.deleteIfExists(unfinished);
    try (Connection connection = Connections.plain(unfinished)) {
      Sql.run(connection, "PRAGMA application_id = " + APPLICATION);
      migrate(file, connection, version());
    }
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /// Refuses a file that is not a record, before it is opened.
  static void inspect(Path file) throws IOException {
    var header = ByteBuffer.allocate(100);
    long size;
    try (FileChannel channel = FileChannel.open(file)) {
      size = channel.size();
      int read;
      do {
        read = channel.read(header);
      } while (read >= 0 && header.hasRemaining());
    }
    if (header.hasRemaining() || !header.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC))) {
      throw new VitrineException(
          Kind.CORRUPT, file + ": damaged: it does not begin as a record does");
    }
    if (header.getInt(68) != APPLICATION) {
      throw VitrineException.badRequest(file + ": belongs to another application");
    }
    Path log = file.resolveSibling(file.getFileName() + "-wal");
    int pageSize = header.getShort(16) & 0xffff;
    long whole = (header.getInt(28) & 0xffffffffL) * (pageSize == 1 ? 65_536 : pageSize);
    boolean clean = !Files.exists(log) || Files.size(log) == 0;
    if (clean && size < whole) {
      throw new VitrineException(
          Kind.CORRUPT, file + ": damaged: cut off after " + size + " of " + whole + " bytes");
    }
  }

  /// Brings an open record to this program's version.
  static void upgrade(Path file, Connection connection) throws SQLException {
    refuseNewer(file, connection);
    migrate(file, connection, version());
  }

  /// Refuses an open record that a newer program wrote.
  static void refuseNewer(Path file, Connection connection) throws SQLException {
    long found = Sql.number(connection, "PRAGMA user_version");
    if (found > version()) {
      throw VitrineException.badRequest(
          file
              + ": written by a newer Vitrine (schema "
              + found
              + ", this one knows up to "
              + version()
              + ")");
    }
  }

  /// Brings a record up to a version.
  static void migrate(Path file, Connection connection, int to) throws SQLException {
    int from = (int) Sql.number(connection, "PRAGMA user_version");
    for (int version = from; version < to; version++) {
      Sql.run(connection, "BEGIN IMMEDIATE");
      MIGRATIONS.get(version).make(file, connection);
      Sql.run(connection, "PRAGMA user_version = " + (version + 1));
      Sql.run(connection, "COMMIT");
    }
  }
}
