package dev.vitrine.index.record;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.judge.JudgedSetState;
import dev.vitrine.kernel.judge.Judgement;
import dev.vitrine.kernel.judge.JudgementList;
import dev.vitrine.kernel.judge.Judgements;
import dev.vitrine.kernel.judge.KeptRun;
import dev.vitrine.kernel.judge.Topic;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The judged sets in the record. They belong to their catalogue and go with it; the removal of all
/// its items leaves them.
final class JudgementStore implements Judgements {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private static final String PUT_TOPIC =
      "INSERT INTO topic VALUES (?,?,?,?,?,?,?,?) ON CONFLICT DO UPDATE SET"
          + " text = excluded.text, filter = excluded.filter, language = excluded.language,"
          + " market = excluded.market, crc = excluded.crc";

  private final Readers readers;
  private final Committer committer;
  private final InstantSource clock;
  private final int most;

  /// @param most judgements of a set
  JudgementStore(Readers readers, Committer committer, InstantSource clock, int most) {
    this.readers = readers;
    this.committer = committer;
    this.clock = clock;
    this.most = most;
  }

  /// Something that is done with a set.
  private interface Deed<T> {
    T to(JudgementTables tables, long set) throws SQLException;
  }

  @Override
  public List<JudgedSetState> sets(String catalogue) {
    return readers.read(tables -> new JudgementTables(tables).sets(shelf(tables, catalogue)));
  }

  @Override
  public void make(String catalogue, String set) {
    if (!NAME.matcher(set).matches()) {
      throw VitrineException.badRequest(
          "the name of a judged set is 1 to 64 letters, digits, '-', '_' and '.'");
    }
    committer.write(
        pen -> {
          Shelf shelf = shelf(pen, catalogue);
          var tables = new JudgementTables(pen);
          List<String> names = tables.sets(shelf).stream().map(JudgedSetState::name).toList();
          if (names.contains(set)) {
            throw VitrineException.badRequest("there is a judged set '" + set + "' already");
          }
          within(names.size() + 1, MOST_SETS, "judged sets in a catalogue");
          tables.put(
              "INSERT INTO judged_set (catalogue, name, made) VALUES (?,?,?)",
              shelf.key(),
              set,
              clock.millis());
          return written(pen);
        },
        1,
        set.length());
  }

  @Override
  public void drop(String catalogue, String set) {
    write(catalogue, set, 1, (tables, key) -> dropped(tables, key));
  }

  private static int dropped(JudgementTables tables, long set) throws SQLException {
    for (String table : List.of("topic", "judgement", "judged_run")) {
      tables.put("DELETE FROM " + table + " WHERE judged_set = ?", set);
    }
    return tables.put("DELETE FROM judged_set WHERE key = ?", set);
  }

  /// Removes all sets of a catalogue that is removed.
  static void dropAll(Pen pen, Shelf shelf) throws SQLException {
    var tables = new JudgementTables(pen);
    for (JudgedSetState state : tables.sets(shelf)) {
      dropped(tables, tables.key(shelf, state.name()).orElseThrow());
    }
  }

  @Override
  public JudgementList read(String catalogue, String set) {
    return read(
        catalogue,
        set,
        (tables, key) -> new JudgementList(set, tables.topics(key), tables.judgements(key)));
  }

  @Override
  public List<Judgement> said(String catalogue, String set, String topic) {
    return read(catalogue, set, (tables, key) -> tables.judgements(key, topic));
  }

  @Override
  public void write(String catalogue, String set, List<Topic> topics, List<Judgement> judgements) {
    long size = 64L * topics.size() + 64L * judgements.size();
    write(
        catalogue,
        set,
        size,
        (tables, key) -> {
          check(tables, key, topics, judgements);
          put(tables, key, topics, judgements);
          return true;
        });
  }

  private void check(
      JudgementTables tables, long set, List<Topic> topics, List<Judgement> judgements)
      throws SQLException {
    Set<String> ids = tables.topics(set).stream().map(Topic::id).collect(Collectors.toSet());
    topics.forEach(topic -> ids.add(topic.id()));
    within(ids.size(), MOST_TOPICS, "queries in a judged set");
    for (Judgement one : judgements) {
      if (!ids.contains(one.topic())) {
        throw VitrineException.notFound("there is no query '" + one.topic() + "' in the set");
      }
    }
    long there = tables.number("SELECT count(*) FROM judgement WHERE judged_set = ?", set);
    if (there + judgements.size() > most) {
      var pairs = new HashSet<List<String>>();
      tables.judgements(set).forEach(one -> pairs.add(said(one)));
      judgements.forEach(one -> pairs.add(said(one)));
      within(pairs.size(), most, "judgements in a judged set");
    }
  }

  private static List<String> said(Judgement one) {
    return List.of(one.topic(), one.item(), one.judge());
  }

  private static void put(
      JudgementTables tables, long set, List<Topic> topics, List<Judgement> judgements)
      throws SQLException {
    long place = tables.number("SELECT max(place) FROM topic WHERE judged_set = ?", set);
    var rows = new ArrayList<Object[]>();
    for (Topic topic : topics) {
      place++;
      rows.add(
          new Object[] {
            set,
            place,
            topic.id(),
            topic.text(),
            topic.filter(),
            topic.language(),
            topic.market(),
            JudgementTables.crc(set, topic)
          });
    }
    tables.putAll(PUT_TOPIC, rows);
    rows.clear();
    for (Judgement one : judgements) {
      rows.add(
          new Object[] {
            set,
            one.topic(),
            one.item(),
            one.judge(),
            one.grade(),
            one.at(),
            JudgementTables.crc(set, one)
          });
    }
    tables.putAll("INSERT OR REPLACE INTO judgement VALUES (?,?,?,?,?,?,?)", rows);
  }

  @Override
  public void remove(String catalogue, String set, String topic) {
    write(
        catalogue,
        set,
        1,
        (tables, key) -> {
          if (tables.put("DELETE FROM topic WHERE judged_set = ? AND id = ?", key, topic) == 0) {
            throw VitrineException.notFound("there is no query '" + topic + "' in the set");
          }
          return tables.put("DELETE FROM judgement WHERE judged_set = ? AND topic = ?", key, topic);
        });
  }

  @Override
  public void takeBack(String catalogue, String set, String topic, String item, String judge) {
    write(
        catalogue,
        set,
        1,
        (tables, key) ->
            tables.put(
                "DELETE FROM judgement WHERE judged_set = ? AND topic = ? AND item = ?"
                    + " AND judge = ?",
                key,
                topic,
                item,
                judge));
  }

  @Override
  public long keep(String catalogue, String set, String head, String body) {
    byte[] packed = Packed.pack(body.getBytes(StandardCharsets.UTF_8));
    return write(
        catalogue,
        set,
        packed.length,
        (tables, key) -> {
          long last = tables.number("SELECT max(number) FROM judged_run WHERE judged_set = ?", key);
          tables.put(
              "INSERT INTO judged_run VALUES (?,?,?,?,?)",
              key,
              last + 1,
              head.getBytes(StandardCharsets.UTF_8),
              packed,
              JudgementTables.runCrc(key, last + 1, head, packed));
          tables.put(
              "DELETE FROM judged_run WHERE judged_set = ? AND number NOT IN (SELECT number FROM"
                  + " judged_run WHERE judged_set = ? ORDER BY number DESC LIMIT ?)",
              key,
              key,
              MOST_RUNS);
          return last + 1;
        });
  }

  @Override
  public List<KeptRun> runs(String catalogue, String set) {
    return read(catalogue, set, JudgementTables::heads);
  }

  @Override
  public KeptRun run(String catalogue, String set, long number) {
    return read(catalogue, set, (tables, key) -> tables.run(key, number))
        .orElseThrow(() -> VitrineException.notFound("there is no run " + number));
  }

  @Override
  public void dropRun(String catalogue, String set, long number) {
    String sql = "DELETE FROM judged_run WHERE judged_set = ? AND number = ?";
    write(catalogue, set, 1, (tables, key) -> tables.put(sql, key, number));
  }

  private <T> T read(String catalogue, String set, Deed<T> deed) {
    return readers.read(tables -> {
      var judged = new JudgementTables(tables);
      return deed.to(judged, key(judged, shelf(tables, catalogue), set));
    });
  }

  private <T> T write(String catalogue, String set, long size, Deed<T> deed) {
    var done = new ArrayList<T>();
    committer.write(
        pen -> {
          var judged = new JudgementTables(pen);
          done.add(deed.to(judged, key(judged, shelf(pen, catalogue), set)));
          return written(pen);
        },
        1,
        size);
    return done.getFirst();
  }

  private static Written written(Pen pen) {
    return new Written("", pen.write(), List.of());
  }

  private static Shelf shelf(Tables tables, String catalogue) throws SQLException {
    return tables
        .shelf(catalogue)
        .orElseThrow(() -> VitrineException.notFound("no catalogue '" + catalogue + "'"));
  }

  private static long key(JudgementTables tables, Shelf shelf, String set) throws SQLException {
    return tables
        .key(shelf, set)
        .orElseThrow(() -> VitrineException.notFound("there is no judged set '" + set + "'"));
  }

  private static void within(long many, long most, String what) {
    if (many > most) {
      throw VitrineException.badRequest("there may be " + most + " " + what + " at most");
    }
  }
}
