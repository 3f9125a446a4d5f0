package dev.vitrine.signals.log;

import dev.vitrine.kernel.event.Head;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who was seen with which client, in a table beside the events, written in their transactions.
final class Aliases implements Identities {
  static final String TABLE =
      "CREATE TABLE IF NOT EXISTS alias (client TEXT NOT NULL, user TEXT NOT NULL,"
          + " since INTEGER NOT NULL, PRIMARY KEY (client, user)) WITHOUT ROWID";
  static final String INDEX = "CREATE INDEX IF NOT EXISTS alias_user ON alias (user)";

  private static final int REMEMBERED = 20_000;

  private final Path file;
  private final Connection reading;

  /// The earliest time of pairs that are written; for the one thread that writes.
  private final Map<String, Long> written =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
          return size() > REMEMBERED;
        }
      };

  /// @param reading a connection that is locked while it is used
  Aliases(Path file, Connection reading) {
    this.file = file;
    this.reading = reading;
  }

  /// Notes who is named with which client by events that were just written.
  void note(Connection writing, List<Logged> events) throws SQLException {
    try (PreparedStatement insert =
        writing.prepareStatement(
            "INSERT INTO alias (client, user, since) VALUES (?, ?, ?)"
                + " ON CONFLICT DO UPDATE SET since = min(since, excluded.since)")) {
      for (Logged logged : events) {
        Head head = logged.taken().event().head();
        String client = head.who().client();
        String user = head.who().user();
        String pair = client + '\n' + user;
        if (!client.isEmpty()
            && !user.isEmpty()
            && written.getOrDefault(pair, Long.MAX_VALUE) > head.at()) {
          insert.setString(1, client);
          insert.setString(2, user);
          insert.setLong(3, head.at());
          insert.executeUpdate();
          written.put(pair, head.at());
        }
      }
    }
  }

  /// Forgets what was noted by a transaction that was undone, or taken out since.
  void forget() {
    written.clear();
  }

  @Override
  public Optional<String> userOf(String client, long at) {
    synchronized (reading) {
      try (PreparedStatement select =
          reading.prepareStatement("SELECT user, since FROM alias WHERE client = ? LIMIT 2")) {
        select.setString(1, client);
        try (ResultSet rows = select.executeQuery()) {
          boolean some = rows.next();
          String user = some ? rows.getString(1) : "";
          boolean belongs = some && at >= rows.getLong(2) - BEFORE;
          return belongs && !rows.next() ? Optional.of(user) : Optional.empty();
        }
      } catch (SQLException e) {
        throw Sql.failed(file, e);
      }
    }
  }

  @Override
  public List<String> clientsOf(String user) {
    synchronized (reading) {
      try (PreparedStatement select =
          reading.prepareStatement(
              "SELECT client FROM alias WHERE user = ? AND NOT EXISTS (SELECT 1 FROM alias o"
                  + " WHERE o.client = alias.client AND o.user <> alias.user) ORDER BY client")) {
        select.setString(1, user);
        var clients = new ArrayList<String>();
        try (ResultSet rows = select.executeQuery()) {
          while (rows.next()) {
            clients.add(rows.getString(1));
          }
        }
        return clients;
      } catch (SQLException e) {
        throw Sql.failed(file, e);
      }
    }
  }
}
