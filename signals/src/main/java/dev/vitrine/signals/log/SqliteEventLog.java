package dev.vitrine.signals.log;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.signals.form.EventForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;

/// The log in a file of SQLite beside the record. What many threads append meanwhile goes to disk
/// together. An id is there once as long as its event is.
public final class SqliteEventLog implements EventLog {
  private static final System.Logger LOG = System.getLogger(SqliteEventLog.class.getName());
  private static final String FILE = "events.db";
  private static final String BEGIN = "BEGIN IMMEDIATE";
  private static final String COMMIT = "COMMIT";
  private static final String TRUNCATE = "PRAGMA wal_checkpoint(TRUNCATE)";
  private static final String ROLLBACK = "ROLLBACK";

  private final Path file;
  private final Connection writing;
  private final Connection reading;
  private final Together together;
  private final Follower follower;
  private final Aliases aliases;
  private final IntSupplier mostPages;

  /// Places of events that could not be read.
  private final Set<Long> unreadable = new HashSet<>();

  /// The place of the next event; for the one thread that writes.
  private long next;

  private SqliteEventLog(Path file, Follower follower, IntSupplier mostPages) throws SQLException {
    this.file = file;
    this.follower = follower;
    this.mostPages = mostPages;
    writing = Sql.writing(file);
    reading = Sql.reading(file);
    aliases = new Aliases(file, reading);
    next = Sql.lastPlace(writing) + 1;
    together = new Together(file.toString(), this::write);
  }

  /// Opens the log in a folder, or begins one.
  ///
  /// @throws VitrineException CORRUPT when the file is damaged
  public static SqliteEventLog open(Path folder, Follower follower) {
    return open(folder, follower, () -> Integer.MAX_VALUE - 1);
  }

  /// The same where the file may not grow beyond a number of pages of 4 kB.
  static SqliteEventLog open(Path folder, Follower follower, IntSupplier mostPages) {
    Path file = folder.resolve(FILE);
    try {
      Files.createDirectories(folder);
      return new SqliteEventLog(file, follower, mostPages);
    } catch (SQLException e) {
      throw Sql.failed(file, e);
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, file + ": " + e, e);
    }
  }

  @Override
  public Appended append(List<Taken> events) {
    var inked = new ArrayList<Inked>();
    for (int i = 0; i < events.size(); i++) {
      inked.add(inked(events.get(i), i));
    }
    return inked.isEmpty() ? new Appended(0, 0) : together.write(inked);
  }

  private static Inked inked(Taken taken, int number) {
    try {
      return Inked.of(taken);
    } catch (VitrineException e) {
      throw new VitrineException(e.kind(), "events[" + number + "]: " + e.getMessage(), e);
    }
  }

  /// Writes what came together in one transaction; on the one thread that writes.
  private List<Appended> write(List<List<Inked>> group) {
    var outcomes = new ArrayList<Appended>();
    var logged = new ArrayList<Logged>();
    limit();
    long place = next;
    try (PreparedStatement insert =
        writing.prepareStatement(
            "INSERT INTO event (place, id, taken, doubts, client, user, body)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING")) {
      Sql.run(writing, BEGIN);
      for (List<Inked> events : group) {
        int before = logged.size();
        for (Inked event : events) {
          if (event.insert(insert, place)) {
            logged.add(new Logged(place++, event.taken()));
          }
        }
        int written = logged.size() - before;
        outcomes.add(new Appended(written, events.size() - written));
      }
      aliases.note(writing, logged);
      Sql.run(writing, COMMIT);
    } catch (SQLException e) {
      throw undone(e);
    }
    next = place;
    follower.written(logged);
    return outcomes;
  }

  private void limit() {
    try {
      Sql.run(writing, "PRAGMA max_page_count = " + mostPages.getAsInt());
    } catch (SQLException e) {
      throw Sql.failed(file, e);
    }
  }

  private VitrineException undone(SQLException failure) {
    aliases.forget();
    try {
      Sql.run(writing, ROLLBACK);
    } catch (SQLException e) {
      // Some failures, such as a full disk, have undone the transaction already.
      failure.addSuppressed(e);
    }
    return Sql.failed(file, failure);
  }

  @Override
  public List<Logged> read(long after, int most) {
    synchronized (reading) {
      try {
        var found = new ArrayList<Logged>();
        long before = -1;
        for (long at = after; found.isEmpty() && at > before; ) {
          before = at;
          at = read(at, most, found);
        }
        return found;
      } catch (SQLException e) {
        throw Sql.failed(file, e);
      }
    }
  }

  /// Adds what can be read of the next rows; the place of the last of them, or else the same.
  private long read(long after, int most, List<Logged> found) throws SQLException {
    try (PreparedStatement select =
        reading.prepareStatement(
            "SELECT place, taken, doubts, body FROM event WHERE place > ? ORDER BY place"
                + " LIMIT ?")) {
      select.setLong(1, after);
      select.setInt(2, most);
      long last = after;
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          last = rows.getLong(1);
          Optional<Event> event = readable(last, rows.getBytes(4));
          if (event.isPresent()) {
            var taken = new Taken(event.get(), rows.getLong(2), Doubt.of(rows.getInt(3)));
            found.add(new Logged(last, taken));
          }
        }
      }
      return last;
    }
  }

  /// The event of a row; nothing for one that no version writes, which is told once.
  private Optional<Event> readable(long place, byte[] body) {
    try {
      return Optional.of(EventForm.read(body));
    } catch (VitrineException e) {
      if (unreadable.add(place)) {
        LOG.log(
            System.Logger.Level.WARNING,
            "event " + place + " cannot be read and is passed over: " + e.getMessage());
      }
      return Optional.empty();
    }
  }

  @Override
  public long end() {
    synchronized (reading) {
      try (PreparedStatement select =
              reading.prepareStatement("SELECT coalesce(max(place), 0) FROM event");
          ResultSet rows = select.executeQuery()) {
        return rows.next() ? rows.getLong(1) : 0;
      } catch (SQLException e) {
        throw Sql.failed(file, e);
      }
    }
  }

  @Override
  public long given() {
    synchronized (reading) {
      try {
        return Sql.lastPlace(reading);
      } catch (SQLException e) {
        throw Sql.failed(file, e);
      }
    }
  }

  @Override
  public long erase(List<String> who) {
    return together.alone(() -> {
      aliases.forget();
      long gone = 0;
      for (String name : who) {
        remove("alias", "client = ?1 OR user = ?1", name);
        gone += remove("event", "client = ?1 OR user = ?1", name);
      }
      compact();
      return gone;
    });
  }

  /// Writes the file anew: where rows were moved from one page to another, old copies may be left.
  private void compact() {
    try {
      Sql.run(writing, "VACUUM", TRUNCATE);
    } catch (SQLException e) {
      throw Sql.failed(file, e);
    }
  }

  @Override
  public Identities identities() {
    return aliases;
  }

  @Override
  public long expire(long time) {
    return together.alone(() -> remove("event", "taken < ?1", time));
  }

  private long remove(String table, String where, Object value) {
    try (PreparedStatement delete =
        writing.prepareStatement("DELETE FROM " + table + " WHERE " + where)) {
      Sql.run(writing, BEGIN);
      delete.setObject(1, value);
      long gone = delete.executeLargeUpdate();
      // What was in the log of the file is no longer there either.
      Sql.run(writing, COMMIT, TRUNCATE);
      return gone;
    } catch (SQLException e) {
      throw undone(e);
    }
  }

  @Override
  public void close() {
    together.close();
    try {
      reading.close();
      writing.close();
    } catch (SQLException e) {
      throw Sql.failed(file, e);
    }
  }
}
