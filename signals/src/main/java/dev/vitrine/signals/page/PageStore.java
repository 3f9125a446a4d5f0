package dev.vitrine.signals.page;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.event.Who;
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

/// Sampled pages in a file of SQLite until they are rolled. A crash may lose what was written in
/// the last second, never half a page. Safe for use by many threads.
public final class PageStore implements Closeable {
  private static final String FILE = "pages.db";

  private final Path file;
  private final Connection connection;

  private PageStore(Path file) throws SQLException {
    this.file = file;
    connection = Sql.open(file);
    Sql.run(
        connection,
        "PRAGMA journal_mode = WAL",
        "PRAGMA synchronous = NORMAL",
        "PRAGMA secure_delete = ON",
        "CREATE TABLE IF NOT EXISTS page (place INTEGER PRIMARY KEY AUTOINCREMENT,"
            + " taken INTEGER NOT NULL, client TEXT NOT NULL, user TEXT NOT NULL,"
            + " body BLOB NOT NULL)");
    Sql.mark(file, connection);
  }

  /// Opens the pages in a folder, or begins them.
  ///
  /// @throws VitrineException CORRUPT when the file is damaged
  public static PageStore open(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      Files.createDirectories(folder);
      return new PageStore(file);
    } catch (SQLException e) {
      throw Sql.failed(file, e);
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, file + ": " + e, e);
    }
  }

  /// Writes pages that have what they were chosen from, all or none.
  public synchronized void append(List<ServedPage> pages, long now) {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO page (taken, client, user, body) VALUES (?, ?, ?, ?)")) {
      Sql.run(connection, "BEGIN IMMEDIATE");
      for (ServedPage page : pages) {
        Who who = page.asked().head().who();
        insert.setLong(1, now);
        insert.setString(2, who.client());
        insert.setString(3, who.user());
        insert.setBytes(4, PageForm.write(page));
        insert.executeUpdate();
      }
      Sql.run(connection, "COMMIT");
    } catch (SQLException e) {
      throw undone(e);
    }
  }

  /// Pages behind a place, in order.
  ///
  /// @param after the place of the last one seen, 0 for none
  /// @param most how many at most
  public List<LoggedPage> read(long after, int most) {
    return select("WHERE place > ? ORDER BY place LIMIT ?", after, most);
  }

  /// The pages that were written last, the latest first.
  ///
  /// @param most how many at most
  public List<LoggedPage> latest(int most) {
    return select("WHERE place > ? ORDER BY place DESC LIMIT ?", 0, most);
  }

  private synchronized List<LoggedPage> select(String which, long after, int most) {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT place, taken, body FROM page " + which)) {
      select.setLong(1, after);
      select.setInt(2, most);
      var found = new ArrayList<LoggedPage>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          ServedPage page = PageForm.read(rows.getBytes(3));
          found.add(new LoggedPage(rows.getLong(1), rows.getLong(2), page));
        }
      }
      return found;
    } catch (SQLException e) {
      throw Sql.failed(file, e);
    }
  }

  /// Takes out the pages of shoppers, by the names of clients or users, and writes what is left
  /// anew, so that no byte of them is left behind.
  public synchronized long erase(List<String> who) {
    long gone = 0;
    for (String name : who) {
      gone += remove("client = ?1 OR user = ?1", name);
    }
    try {
      Sql.run(connection, "VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (SQLException e) {
      throw Sql.failed(file, e);
    }
    return gone;
  }

  /// Takes out what was written before a time.
  public long expire(long time) {
    return remove("taken < ?1", time);
  }

  /// Takes out what stands at places up to one, since it is kept elsewhere.
  public long rolled(long place) {
    return remove("place <= ?1", place);
  }

  private synchronized long remove(String where, Object value) {
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM page WHERE " + where)) {
      Sql.run(connection, "BEGIN IMMEDIATE");
      delete.setObject(1, value);
      long gone = delete.executeLargeUpdate();
      Sql.run(connection, "COMMIT", "PRAGMA wal_checkpoint(TRUNCATE)");
      return gone;
    } catch (SQLException e) {
      throw undone(e);
    }
  }

  private VitrineException undone(SQLException failure) {
    try {
      Sql.run(connection, "ROLLBACK");
    } catch (SQLException e) {
      // Some failures, such as a full disk, have undone the transaction already.
      failure.addSuppressed(e);
    }
    return Sql.failed(file, failure);
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
