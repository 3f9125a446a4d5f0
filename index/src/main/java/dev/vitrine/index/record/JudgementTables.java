package dev.vitrine.index.record;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.judge.JudgedSetState;
import dev.vitrine.kernel.judge.Judgement;
import dev.vitrine.kernel.judge.KeptRun;
import dev.vitrine.kernel.judge.Topic;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reading of the tables of judged sets over one connection; every row's checksum is looked at.
final class JudgementTables {
  /// The tables, from version 3 on.
  static final String[] MADE = {
    "CREATE TABLE judged_set (key INTEGER PRIMARY KEY AUTOINCREMENT, catalogue INTEGER NOT NULL,"
        + " name TEXT NOT NULL, made INTEGER NOT NULL, UNIQUE (catalogue, name))",
    "CREATE TABLE topic (judged_set INTEGER NOT NULL, place INTEGER NOT NULL, id TEXT NOT NULL,"
        + " text TEXT NOT NULL, filter TEXT NOT NULL, language TEXT NOT NULL, market TEXT NOT NULL,"
        + " crc INTEGER NOT NULL, PRIMARY KEY (judged_set, id)) WITHOUT ROWID",
    "CREATE TABLE judgement (judged_set INTEGER NOT NULL, topic TEXT NOT NULL, item TEXT NOT NULL,"
        + " judge TEXT NOT NULL, grade INTEGER NOT NULL, at INTEGER NOT NULL, crc INTEGER NOT NULL,"
        + " PRIMARY KEY (judged_set, topic, item, judge)) WITHOUT ROWID",
    "CREATE TABLE judged_run (judged_set INTEGER NOT NULL, number INTEGER NOT NULL,"
        + " head BLOB NOT NULL, body BLOB NOT NULL, crc INTEGER NOT NULL,"
        + " PRIMARY KEY (judged_set, number))"
  };

  private static final String SETS =
      "SELECT s.name, s.made, (SELECT count(*) FROM topic t WHERE t.judged_set = s.key),"
          + " (SELECT count(*) FROM (SELECT 1 FROM judgement j WHERE j.judged_set = s.key"
          + " GROUP BY j.topic, j.item)),"
          + " (SELECT count(*) FROM judgement j WHERE j.judged_set = s.key),"
          + " (SELECT count(*) FROM judged_run r WHERE r.judged_set = s.key),"
          + " (SELECT coalesce(max(at), 0) FROM judgement j WHERE j.judged_set = s.key)"
          + " FROM judged_set s WHERE s.catalogue = ? ORDER BY s.name";

  private final Path file;
  private final Connection connection;

  JudgementTables(Tables tables) {
    this.file = tables.file;
    this.connection = tables.connection;
  }

  /// Reads one row.
  private interface Reading<T> {
    T read(ResultSet row) throws SQLException;
  }

  Optional<Long> key(Shelf shelf, String name) throws SQLException {
    return all(
            "SELECT key FROM judged_set WHERE catalogue = ? AND name = ?",
            row -> row.getLong(1),
            shelf.key(),
            name)
        .stream()
        .findFirst();
  }

  List<JudgedSetState> sets(Shelf shelf) throws SQLException {
    return all(SETS, JudgementTables::state, shelf.key());
  }

  private static JudgedSetState state(ResultSet row) throws SQLException {
    return new JudgedSetState(
        row.getString(1),
        row.getLong(2),
        row.getInt(3),
        row.getInt(4),
        row.getInt(5),
        row.getInt(6),
        row.getLong(7));
  }

  List<Topic> topics(long set) throws SQLException {
    return all(
        "SELECT id, text, filter, language, market, crc FROM topic WHERE judged_set = ?"
            + " ORDER BY place, id",
        row -> topic(set, row),
        set);
  }

  private Topic topic(long set, ResultSet row) throws SQLException {
    var topic =
        new Topic(
            row.getString(1),
            row.getString(2),
            row.getString(3),
            row.getString(4),
            row.getString(5));
    check(row.getInt(6) == crc(set, topic), "query " + topic.id());
    return topic;
  }

  List<Judgement> judgements(long set) throws SQLException {
    return all(
        "SELECT topic, item, grade, judge, at, crc FROM judgement WHERE judged_set = ?"
            + " ORDER BY topic, item, judge",
        row -> judgement(set, row),
        set);
  }

  List<Judgement> judgements(long set, String topic) throws SQLException {
    return all(
        "SELECT topic, item, grade, judge, at, crc FROM judgement WHERE judged_set = ?"
            + " AND topic = ? ORDER BY item, judge",
        row -> judgement(set, row),
        set,
        topic);
  }

  private Judgement judgement(long set, ResultSet row) throws SQLException {
    String topic = row.getString(1);
    int grade = row.getInt(3);
    check(grade >= 0 && grade <= Judgement.BEST, "a judgement of query " + topic);
    var judgement = new Judgement(topic, row.getString(2), grade, row.getString(4), row.getLong(5));
    check(row.getInt(6) == crc(set, judgement), "a judgement of query " + topic);
    return judgement;
  }

  /// The runs without their bodies.
  List<KeptRun> heads(long set) throws SQLException {
    return all(
        "SELECT number, head FROM judged_run WHERE judged_set = ? ORDER BY number",
        row -> new KeptRun(row.getLong(1), text(row.getBytes(2)), ""),
        set);
  }

  Optional<KeptRun> run(long set, long number) throws SQLException {
    return all(
            "SELECT number, head, body, crc FROM judged_run WHERE judged_set = ? AND number = ?",
            row -> run(set, row),
            set,
            number)
        .stream()
        .findFirst();
  }

  private KeptRun run(long set, ResultSet row) throws SQLException {
    long number = row.getLong(1);
    String head = text(row.getBytes(2));
    byte[] body = row.getBytes(3);
    check(row.getInt(4) == runCrc(set, number, head, body), "run " + number + " of a judged set");
    return new KeptRun(number, head, text(Packed.unpack(body)));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  long number(String sql, Object... values) throws SQLException {
    return all(sql, row -> row.getLong(1), values).stream().findFirst().orElse(0L);
  }

  int put(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(sql, values)) {
      return statement.executeUpdate();
    }
  }

  /// Runs a statement once for each row of values.
  void putAll(String sql, List<Object[]> rows) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (Object[] values : rows) {
        fill(statement, values);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private <T> List<T> all(String sql, Reading<T> reading, Object... values) throws SQLException {
    var all = new ArrayList<T>();
    try (PreparedStatement statement = prepared(sql, values);
        ResultSet found = statement.executeQuery()) {
      while (found.next()) {
        all.add(reading.read(found));
      }
    }
    return all;
  }

  private PreparedStatement prepared(String sql, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    fill(statement, values);
    return statement;
  }

  private static void fill(PreparedStatement statement, Object[] values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  static int crc(long set, Topic topic) {
    String all = String.join("\0", topic.text(), topic.filter(), topic.language(), topic.market());
    return Checksum.of(set, topic.id(), all.getBytes(StandardCharsets.UTF_8));
  }

  static int crc(long set, Judgement one) {
    String pair = String.join("\0", one.topic(), one.item(), one.judge());
    byte[] said = (one.grade() + "/" + one.at()).getBytes(StandardCharsets.UTF_8);
    return Checksum.of(set, pair, said);
  }

  static int runCrc(long set, long number, String head, byte[] body) {
    return Checksum.of(set, number + "\0" + head, body);
  }

  private void check(boolean right, String what) {
    if (!right) {
      throw new VitrineException(Kind.CORRUPT, file + ": damaged: " + what);
    }
  }
}
