package dev.vitrine.index.record;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.Closeable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Reading of the tables over one connection; every row's checksum is looked at. For one thread at
/// a time.
class Tables implements Closeable {
  private static final String ITEM =
      "SELECT i.key, i.id, i.gone, i.sets, i.crc, b.json, b.crc, i.write FROM item i"
          + " LEFT JOIN body b ON b.key = i.key WHERE i.catalogue = ?";

  protected final Path file;
  protected final Connection connection;
  private final PreparedStatement item;
  private final PreparedStatement items;
  private final PreparedStatement catalogue;
  private final PreparedStatement note;

  Tables(Path file, Connection connection) throws SQLException {
    this.file = file;
    this.connection = connection;
    item = connection.prepareStatement(ITEM + " AND i.id = ?");
    items = connection.prepareStatement(ITEM + " AND i.write > ? ORDER BY i.write, i.key");
    catalogue =
        connection.prepareStatement(
            "SELECT key, settings, cleared, crc FROM catalogue WHERE name = ?");
    note = connection.prepareStatement("SELECT value, crc FROM ledger WHERE name = ?");
  }

  /// The catalogue with a name.
  Optional<Shelf> shelf(String name) throws SQLException {
    catalogue.setString(1, name);
    try (ResultSet found = catalogue.executeQuery()) {
      if (!found.next()) {
        return Optional.empty();
      }
      byte[] settings = found.getBytes(2);
      long cleared = found.getLong(3);
      check(found.getInt(4) == Checksum.of(cleared, name, settings), "catalogue " + name);
      return Optional.of(
          new Shelf(found.getLong(1), name, new String(settings, StandardCharsets.UTF_8), cleared));
    }
  }

  /// An item, present, gone or never written.
  Row row(Shelf shelf, String id) throws SQLException {
    item.setLong(1, shelf.key());
    item.setString(2, id);
    try (ResultSet found = item.executeQuery()) {
      return found.next() ? row(shelf, found) : Row.absent(id);
    }
  }

  /// Every item changed after a write, in the order of writes.
  void rows(Shelf shelf, long after, Replay replay) throws SQLException {
    items.setLong(1, shelf.key());
    items.setLong(2, after);
    if (shelf.cleared() > after) {
      replay.take(shelf.cleared(), new Effect.Cleared());
    }
    try (ResultSet found = items.executeQuery()) {
      while (found.next()) {
        Row row = row(shelf, found);
        if (!row.gone()) {
          replay.take(found.getLong(8), new Effect.Indexed(row.merged()));
        } else if (after > 0) {
          replay.take(found.getLong(8), new Effect.Removed(row.id()));
        }
      }
    }
  }

  /// The names of the catalogues, sorted.
  List<String> names() throws SQLException {
    var names = new ArrayList<String>();
    try (PreparedStatement all =
            connection.prepareStatement("SELECT name FROM catalogue ORDER BY name");
        ResultSet found = all.executeQuery()) {
      while (found.next()) {
        names.add(found.getString(1));
      }
    }
    return names;
  }

  /// The number of the last write.
  long latest() throws SQLException {
    return Sql.number(connection, "SELECT write FROM latest");
  }

  Optional<String> note(String name) throws SQLException {
    note.setString(1, name);
    try (ResultSet found = note.executeQuery()) {
      if (!found.next()) {
        return Optional.empty();
      }
      byte[] value = found.getBytes(1);
      check(found.getInt(2) == Checksum.of(0, name, value), "ledger entry " + name);
      return Optional.of(new String(value, StandardCharsets.UTF_8));
    }
  }

  /// Ledger entries by a prefix of their names.
  Map<String, String> notes(String prefix) throws SQLException {
    var notes = new TreeMap<String, String>();
    try (PreparedStatement names =
        connection.prepareStatement(
            "SELECT name, value, crc FROM ledger WHERE name >= ? AND substr(name, 1, ?) = ?")) {
      names.setString(1, prefix);
      names.setInt(2, prefix.codePointCount(0, prefix.length()));
      names.setString(3, prefix);
      try (ResultSet found = names.executeQuery()) {
        while (found.next()) {
          String name = found.getString(1);
          byte[] value = found.getBytes(2);
          check(found.getInt(3) == Checksum.of(0, name, value), "ledger entry " + name);
          notes.put(name, new String(value, StandardCharsets.UTF_8));
        }
      }
    }
    return notes;
  }

  private Row row(Shelf shelf, ResultSet found) throws SQLException {
    long key = found.getLong(1);
    String id = found.getString(2);
    boolean gone = found.getInt(3) != 0;
    byte[] sets = found.getBytes(4);
    String what = "catalogue " + shelf.name() + ", item " + id;
    check(found.getInt(5) == itemCrc(shelf, id, found.getLong(8), gone, sets), what);
    if (gone) {
      return Row.of(key, id, true, Sets.read(sets), new byte[0]);
    }
    byte[] body = found.getBytes(6);
    check(body != null && found.getInt(7) == Checksum.of(key, id, body), what);
    return Row.of(key, id, false, Sets.read(sets), body);
  }

  static int itemCrc(Shelf shelf, String id, long write, boolean gone, byte[] sets) {
    return Checksum.of((write << 1) | (gone ? 1 : 0), shelf.key() + "/" + id, sets);
  }

  private void check(boolean right, String what) {
    if (!right) {
      throw new VitrineException(Kind.CORRUPT, file + ": damaged: " + what);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw Sql.failed(file.toString(), e);
    }
  }
}
