package dev.vitrine.index.record;

import dev.vitrine.kernel.shop.PriceHistory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/// Writing of the tables over the one connection that may, within a transaction that someone else
/// begins and ends.
final class Pen extends Tables {
  private final PreparedStatement putItem;
  private final PreparedStatement putShape;
  private final PreparedStatement putBody;
  private final PreparedStatement dropBody;
  private final PreparedStatement putSets;
  private final PreparedStatement dropSets;
  private final PreparedStatement putPrices;
  private final PreparedStatement putNote;
  private final PreparedStatement dropNote;
  private final PreparedStatement latest;
  private long nextKey;
  private long write;

  Pen(Path file, Connection connection) throws SQLException {
    super(file, connection);
    putItem = connection.prepareStatement("INSERT OR REPLACE INTO item VALUES (?,?,?,?,?,?,?)");
    putShape = connection.prepareStatement("UPDATE item SET shape = ?, crc = ? WHERE key = ?");
    putBody = connection.prepareStatement("INSERT OR REPLACE INTO body VALUES (?,?,?)");
    dropBody = connection.prepareStatement("DELETE FROM body WHERE key = ?");
    putSets = connection.prepareStatement("INSERT OR REPLACE INTO in_place VALUES (?,?,?,?)");
    dropSets = connection.prepareStatement("DELETE FROM in_place WHERE key = ?");
    putPrices = connection.prepareStatement("INSERT OR REPLACE INTO prices VALUES (?,?,?)");
    putNote = connection.prepareStatement("INSERT OR REPLACE INTO ledger VALUES (?,?,?)");
    dropNote = connection.prepareStatement("DELETE FROM ledger WHERE name = ?");
    latest = connection.prepareStatement("UPDATE latest SET write = ?");
    restore();
  }

  /// Reads again what is kept in memory, after a transaction that came to nothing.
  void restore() throws SQLException {
    nextKey = Sql.number(connection, "SELECT max(key) FROM item") + 1;
    write = Sql.number(connection, "SELECT write FROM latest");
  }

  void begin() throws SQLException {
    Sql.run(connection, "BEGIN IMMEDIATE");
  }

  void commit() throws SQLException {
    latest.setLong(1, write);
    latest.executeUpdate();
    Sql.run(connection, "COMMIT");
  }

  void rollback() throws SQLException {
    Sql.run(connection, "ROLLBACK");
    restore();
  }

  /// The number of the last write.
  long write() {
    return write;
  }

  long nextWrite() {
    return ++write;
  }

  /// The catalogue with a name, made when there is none.
  Shelf made(String name) throws SQLException {
    var found = shelf(name);
    if (found.isPresent()) {
      return found.get();
    }
    byte[] settings = "{}".getBytes(StandardCharsets.UTF_8);
    try (PreparedStatement make =
        connection.prepareStatement(
            "INSERT INTO catalogue (name, settings, cleared, crc) VALUES (?,?,0,?)")) {
      make.setString(1, name);
      make.setBytes(2, settings);
      make.setInt(3, Checksum.of(0, name, settings));
      make.executeUpdate();
    }
    return shelf(name).orElseThrow();
  }

  void write(Shelf shelf) throws SQLException {
    byte[] settings = shelf.settings().getBytes(StandardCharsets.UTF_8);
    try (PreparedStatement set =
        connection.prepareStatement(
            "UPDATE catalogue SET settings = ?, cleared = ?, crc = ? WHERE key = ?")) {
      set.setBytes(1, settings);
      set.setLong(2, shelf.cleared());
      set.setInt(3, Checksum.of(shelf.cleared(), shelf.name(), settings));
      set.setLong(4, shelf.key());
      set.executeUpdate();
    }
  }

  /// Writes what has changed of an item, and nothing else: a value in place is one small row.
  ///
  /// @return the key of the item
  long write(Shelf shelf, Row before, Row after, long number) throws SQLException {
    long key = before.key() == 0 ? nextKey++ : before.key();
    if (before.gone() != after.gone() || !before.body().same(after.body())) {
      item(shelf, key, after, number);
      body(key, after);
    } else if (!before.shape().equals(after.shape())) {
      shape(shelf, after);
    }
    if (!before.sets().equals(after.sets())) {
      sets(shelf, key, after, number);
    }
    return key;
  }

  /// Adds what is asked for an item to the history of its prices, where it is news.
  ///
  /// @param before the item until now
  void price(long key, Row before, Asking asking, long day) throws SQLException {
    if (asking.equals(Asking.NO_WORD)) {
      return;
    }
    List<PriceHistory> old = before.key() == 0 ? List.of() : prices(key, before.id());
    if (PriceLog.news(old, asking, day)) {
      var now = PriceLog.with(PriceLog.upToDate(old, before.sets()), asking, day);
      if (!now.equals(old)) {
        prices(key, before.id(), now);
      }
    }
  }

  /// Writes what an item has cost.
  void prices(long key, String id, List<PriceHistory> history) throws SQLException {
    byte[] bytes = PriceLog.bytes(history);
    putPrices.setLong(1, key);
    putPrices.setBytes(2, bytes);
    putPrices.setInt(3, Checksum.of(key, id, bytes));
    putPrices.executeUpdate();
  }

  private void item(Shelf shelf, long key, Row row, long number) throws SQLException {
    byte[] shape = Shape.bytes(row.shape());
    putItem.setLong(1, key);
    putItem.setLong(2, shelf.key());
    putItem.setString(3, row.id());
    putItem.setLong(4, number);
    putItem.setInt(5, row.gone() ? 1 : 0);
    putItem.setBytes(6, shape);
    putItem.setInt(7, itemCrc(shelf, row.id(), number, row.gone(), shape));
    putItem.executeUpdate();
  }

  /// Notes the shape of an item that was recorded without it.
  private void shape(Shelf shelf, Row row) throws SQLException {
    byte[] shape = Shape.bytes(row.shape());
    putShape.setBytes(1, shape);
    putShape.setInt(2, itemCrc(shelf, row.id(), row.write(), row.gone(), shape));
    putShape.setLong(3, row.key());
    putShape.executeUpdate();
  }

  private void body(long key, Row row) throws SQLException {
    if (row.gone()) {
      dropBody.setLong(1, key);
      dropBody.executeUpdate();
    } else {
      byte[] body = row.body().bytes();
      putBody.setLong(1, key);
      putBody.setBytes(2, body);
      putBody.setInt(3, Checksum.of(key, row.id(), body));
      putBody.executeUpdate();
    }
  }

  private void sets(Shelf shelf, long key, Row row, long number) throws SQLException {
    if (row.sets().isEmpty()) {
      dropSets.setLong(1, key);
      dropSets.executeUpdate();
    } else {
      byte[] sets = Sets.bytes(row.sets());
      putSets.setLong(1, key);
      putSets.setLong(2, number);
      putSets.setBytes(3, sets);
      putSets.setInt(4, setsCrc(shelf, row.id(), number, sets));
      putSets.executeUpdate();
    }
  }

  /// Takes every item out, and what was noted about files loaded into the catalogue.
  void clear(Shelf shelf) throws SQLException {
    for (String table : List.of("body", "in_place", "prices")) {
      String all = "(SELECT key FROM item WHERE catalogue = " + shelf.key() + ")";
      Sql.run(connection, "DELETE FROM " + table + " WHERE key IN " + all);
    }
    Sql.run(connection, "DELETE FROM item WHERE catalogue = " + shelf.key());
    eraseAll(RecordStore.loadNotes(shelf.name()));
  }

  void drop(Shelf shelf) throws SQLException {
    clear(shelf);
    JudgementStore.dropAll(this, shelf);
    Sql.run(connection, "DELETE FROM catalogue WHERE key = " + shelf.key());
  }

  void note(Map<String, String> notes) throws SQLException {
    for (var entry : notes.entrySet()) {
      byte[] value = entry.getValue().getBytes(StandardCharsets.UTF_8);
      putNote.setString(1, entry.getKey());
      putNote.setBytes(2, value);
      putNote.setInt(3, Checksum.of(0, entry.getKey(), value));
      putNote.executeUpdate();
    }
  }

  void erase(String name) throws SQLException {
    dropNote.setString(1, name);
    dropNote.executeUpdate();
  }

  private void eraseAll(String prefix) throws SQLException {
    for (String name : notes(prefix).keySet()) {
      erase(name);
    }
  }
}
