package dev.vitrine.signals.order;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.signals.log.Sql;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Orders in a file of SQLite. What was written when a call returns survives a crash. Safe for use
/// by many threads.
final class OrderBook implements Closeable {
  private static final String FILE = "orders.db";
  private static final String COLUMNS = "SELECT body FROM orders WHERE ";

  private final Path file;
  private final Connection connection;

  private OrderBook(Path file) throws SQLException {
    this.file = file;
    connection = Sql.open(file);
    Sql.run(
        connection,
        "PRAGMA journal_mode = WAL",
        "PRAGMA synchronous = FULL",
        "PRAGMA secure_delete = ON",
        "CREATE TABLE IF NOT EXISTS orders (place INTEGER PRIMARY KEY AUTOINCREMENT,"
            + " id TEXT NOT NULL UNIQUE, shopper TEXT NOT NULL, key TEXT NOT NULL,"
            + " body BLOB NOT NULL, UNIQUE (shopper, key))");
    Sql.mark(file, connection);
  }

  /// Opens the book in a folder, or begins one.
  ///
  /// @throws VitrineException CORRUPT when the file is damaged
  static OrderBook open(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      Files.createDirectories(folder);
      return new OrderBook(file);
    } catch (SQLException e) {
      throw Sql.failed(file, e);
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, file + ": " + e, e);
    }
  }

  /// Writes a new order down, unless its shopper has sent it before.
  ///
  /// @return the order that is there now
  synchronized Order add(Order order) {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO orders (id, shopper, key, body) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT (shopper, key) DO NOTHING")) {
      insert.setString(1, order.id());
      insert.setString(2, order.shopper());
      insert.setString(3, order.key());
      insert.setBytes(4, OrderForm.write(order));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw Sql.failed(file, e);
    }
    return one("shopper = ? AND key = ?", order.shopper(), order.key()).orElseThrow();
  }

  /// An order of a shopper; nothing where it is somebody else's.
  synchronized Optional<Order> find(String shopper, String id) {
    return one("shopper = ? AND id = ?", shopper, id);
  }

  /// The order that a shopper sent with a key.
  synchronized Optional<Order> sent(String shopper, String key) {
    return one("shopper = ? AND key = ?", shopper, key);
  }

  /// The orders of a shopper, latest first.
  synchronized List<Order> of(String shopper, int most) {
    return read("shopper = ? ORDER BY place DESC LIMIT ?", shopper, most);
  }

  /// How many orders a shopper has.
  synchronized long count(String shopper) {
    return number("SELECT count(*) FROM orders WHERE shopper = ?", shopper);
  }

  /// How many orders there are.
  synchronized long count() {
    return number("SELECT count(*) FROM orders");
  }

  /// Changes an order of a shopper.
  ///
  /// @param change may refuse by an error; then nothing is written
  synchronized Optional<Order> change(String shopper, String id, UnaryOperator<Order> change) {
    Optional<Order> before = find(shopper, id);
    if (before.isEmpty()) {
      return before;
    }
    Order after = change.apply(before.get());
    if (!after.equals(before.get())) {
      try (PreparedStatement update =
          connection.prepareStatement("UPDATE orders SET body = ? WHERE id = ?")) {
        update.setBytes(1, OrderForm.write(after));
        update.setString(2, id);
        update.executeUpdate();
      } catch (SQLException e) {
        throw Sql.failed(file, e);
      }
    }
    return Optional.of(after);
  }

  private Optional<Order> one(String where, Object... values) {
    return read(where, values).stream().findFirst();
  }

  private List<Order> read(String where, Object... values) {
    try (PreparedStatement select = connection.prepareStatement(COLUMNS + where)) {
      fill(select, values);
      var found = new ArrayList<Order>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(OrderForm.read(rows.getBytes(1)));
        }
      }
      return found;
    } catch (SQLException e) {
      throw Sql.failed(file, e);
    }
  }

  private long number(String query, Object... values) {
    try (PreparedStatement select = connection.prepareStatement(query)) {
      fill(select, values);
      try (ResultSet rows = select.executeQuery()) {
        return rows.next() ? rows.getLong(1) : 0;
      }
    } catch (SQLException e) {
      throw Sql.failed(file, e);
    }
  }

  private static void fill(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw Sql.failed(file, e);
    }
  }
}
