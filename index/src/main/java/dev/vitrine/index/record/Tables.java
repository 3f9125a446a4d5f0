package dev.vitrine.index.record;

import dev.vitrine.index.form.InPlaceValue;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.PriceHistory;
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
  private static final String HEAD =
      "i.key, i.id, i.write, i.gone, i.shape, i.crc, p.write, p.sets, p.crc";
  private static final String ITEM =
      " FROM item i LEFT JOIN in_place p ON p.key = i.key WHERE i.catalogue = ?";
  private static final String WHOLE =
      "SELECT "
          + HEAD
          + ", b.json, b.crc"
          + ITEM.replace(" WHERE", " LEFT JOIN body b ON b.key = i.key WHERE");

  /// Looks at every value in place rather than at every item.
  private static final String SET =
      "SELECT i.id, p.write, p.sets, p.crc FROM in_place p CROSS JOIN item i ON i.key = p.key"
          + " WHERE p.write > ? AND i.catalogue = ? AND i.write <= ? ORDER BY p.write";

  protected final Path file;
  protected final Connection connection;
  private final PreparedStatement head;
  private final PreparedStatement body;
  private final PreparedStatement item;
  private final PreparedStatement items;
  private final PreparedStatement set;
  private final PreparedStatement catalogue;
  private final PreparedStatement note;
  private final PreparedStatement prices;

  Tables(Path file, Connection connection) throws SQLException {
    this.file = file;
    this.connection = connection;
    head = connection.prepareStatement("SELECT " + HEAD + ITEM + " AND i.id = ?");
    body = connection.prepareStatement("SELECT json, crc FROM body WHERE key = ?");
    item = connection.prepareStatement(WHOLE + " AND i.id = ?");
    items = connection.prepareStatement(WHOLE + " AND i.write > ? ORDER BY i.write, i.key");
    set = connection.prepareStatement(SET);
    catalogue =
        connection.prepareStatement(
            "SELECT key, settings, cleared, crc FROM catalogue WHERE name = ?");
    prices = connection.prepareStatement("SELECT steps, crc FROM prices WHERE key = ?");
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
      return found.next() ? whole(shelf, found) : Row.absent(id);
    }
  }

  /// An item whose body is read when it is asked for, which must be before anything is written.
  Row head(Shelf shelf, String id) throws SQLException {
    head.setLong(1, shelf.key());
    head.setString(2, id);
    try (ResultSet found = head.executeQuery()) {
      if (!found.next()) {
        return Row.absent(id);
      }
      long key = found.getLong(1);
      return row(shelf, found, Body.later(() -> body(shelf, key, id)));
    }
  }

  /// Every item changed after a write, in the order of writes, and then every other one with values
  /// set in place after it. All as of one moment.
  void rows(Shelf shelf, long after, Replay replay) throws SQLException {
    Sql.run(connection, "BEGIN");
    try {
      if (latest() <= after) {
        return;
      }
      if (shelf.cleared() > after) {
        replay.take(shelf.cleared(), new Effect.Cleared());
      }
      items(shelf, after, replay);
      if (after > 0) {
        sets(shelf, after, replay);
      }
    } finally {
      Sql.run(connection, "ROLLBACK");
    }
  }

  private void items(Shelf shelf, long after, Replay replay) throws SQLException {
    items.setLong(1, shelf.key());
    items.setLong(2, after);
    try (ResultSet found = items.executeQuery()) {
      while (found.next()) {
        Row row = whole(shelf, found);
        if (!row.gone()) {
          replay.take(row.write(), new Effect.Indexed(row.merged()));
        } else if (after > 0) {
          replay.take(row.write(), new Effect.Removed(row.id()));
        }
      }
    }
  }

  private void sets(Shelf shelf, long after, Replay replay) throws SQLException {
    set.setLong(1, after);
    set.setLong(2, shelf.key());
    set.setLong(3, after);
    try (ResultSet found = set.executeQuery()) {
      while (found.next()) {
        String id = found.getString(1);
        List<InPlaceValue> values = values(shelf, id, found, 2);
        replay.take(found.getLong(2), new Effect.InPlace(id, values));
      }
    }
  }

  /// What the offers of an item have cost until now.
  List<PriceHistory> prices(Row row) throws SQLException {
    return row.key() == 0 ? List.of() : PriceLog.upToDate(prices(row.key(), row.id()), row.sets());
  }

  /// What they have cost as it was written down.
  List<PriceHistory> prices(long key, String id) throws SQLException {
    prices.setLong(1, key);
    try (ResultSet found = prices.executeQuery()) {
      if (!found.next()) {
        return List.of();
      }
      byte[] steps = found.getBytes(1);
      check(found.getInt(2) == Checksum.of(key, id, steps), "prices of item " + id);
      return PriceLog.read(steps);
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

  private Row whole(Shelf shelf, ResultSet found) throws SQLException {
    String id = found.getString(2);
    boolean gone = found.getInt(4) != 0;
    Body read = gone ? Body.none() : body(shelf, found.getLong(1), id, found, 10);
    return row(shelf, found, read);
  }

  private Row row(Shelf shelf, ResultSet found, Body text) throws SQLException {
    long key = found.getLong(1);
    String id = found.getString(2);
    long write = found.getLong(3);
    boolean gone = found.getInt(4) != 0;
    byte[] shape = found.getBytes(5);
    check(found.getInt(6) == itemCrc(shelf, id, write, gone, shape), what(shelf, id));
    if (gone) {
      return Row.gone(key, id, write);
    }
    return Row.of(key, id, write, Shape.read(shape), values(shelf, id, found, 7), text);
  }

  /// The values in place of an item, from three columns: their write, they themselves, their sum.
  private List<InPlaceValue> values(Shelf shelf, String id, ResultSet found, int from)
      throws SQLException {
    byte[] sets = found.getBytes(from + 1);
    if (sets == null) {
      return List.of();
    }
    int crc = setsCrc(shelf, id, found.getLong(from), sets);
    check(found.getInt(from + 2) == crc, what(shelf, id));
    return Sets.read(sets);
  }

  private byte[] body(Shelf shelf, long key, String id) {
    try {
      body.setLong(1, key);
      try (ResultSet found = body.executeQuery()) {
        check(found.next(), what(shelf, id));
        return body(shelf, key, id, found, 1).bytes();
      }
    } catch (SQLException e) {
      throw Sql.failed(file.toString(), e);
    }
  }

  private Body body(Shelf shelf, long key, String id, ResultSet found, int from)
      throws SQLException {
    byte[] json = found.getBytes(from);
    check(json != null, what(shelf, id));
    check(found.getInt(from + 1) == Checksum.of(key, id, json), what(shelf, id));
    return Body.of(json);
  }

  static int itemCrc(Shelf shelf, String id, long write, boolean gone, byte[] shape) {
    return Checksum.of((write << 1) | (gone ? 1 : 0), shelf.key() + "/" + id, shape);
  }

  static int setsCrc(Shelf shelf, String id, long write, byte[] sets) {
    return Checksum.of(write, shelf.key() + "/" + id, sets);
  }

  private static String what(Shelf shelf, String id) {
    return "catalogue " + shelf.name() + ", item " + id;
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
