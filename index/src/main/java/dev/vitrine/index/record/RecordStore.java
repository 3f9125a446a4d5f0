package dev.vitrine.index.record;

import dev.vitrine.index.form.ItemForm;
import dev.vitrine.index.form.Reading;
import dev.vitrine.index.form.SettingsForm;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.judge.Judgements;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.kernel.shop.Ledger;
import dev.vitrine.kernel.shop.PriceHistory;
import dev.vitrine.kernel.shop.Settings;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The record of a shop: every catalogue's documents and settings, and the ledger, in the file
/// `record.db` of a data folder that one process at a time may open. What a method has returned
/// from survives a crash. Safe for use by many threads.
public final class RecordStore implements Ledger, Closeable {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,256}");

  private final FolderLock lock;
  private final Pen pen;
  private final Checkpoints checkpoints;
  private final Readers readers;
  private final Committer committer;
  private final ItemForm form = new ItemForm(Reading.OPEN);
  private volatile InstantSource clock;

  private RecordStore(
      Path file,
      FolderLock lock,
      Pen pen,
      Checkpoints checkpoints,
      Follower follower,
      InstantSource clock) {
    this.lock = lock;
    this.pen = pen;
    this.checkpoints = checkpoints;
    this.clock = clock;
    readers = new Readers(file);
    committer = new Committer(file.toString(), pen, checkpoints, follower);
  }

  /// Opens the record of a folder, or begins one.
  ///
  /// @throws VitrineException BAD_REQUEST when another process has it open or the file is newer or
  ///   not ours, CORRUPT when it is damaged
  public static RecordStore open(Path folder, Follower follower) {
    return open(folder, follower, InstantSource.system());
  }

  /// The same by a clock, which says on which day a price was written.
  static RecordStore open(Path folder, Follower follower, InstantSource clock) {
    Path file = folder.resolve("record.db");
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new VitrineException(Kind.BAD_REQUEST, folder + ": cannot be made: " + e, e);
    }
    FolderLock lock = FolderLock.take(folder);
    try {
      return new RecordStore(
          file, lock, pen(file), new Checkpoints(file, Checkpoints.MUCH), follower, clock);
    } catch (IOException | SQLException | RuntimeException e) {
      try {
        lock.close();
      } catch (IOException suppressed) {
        e.addSuppressed(suppressed);
      }
      throw switch (e) {
        case SQLException sql -> Sql.failed(file.toString(), sql);
        case IOException io ->
            new VitrineException(Kind.CORRUPT, file + ": cannot be read: " + io.getMessage(), io);
        case RuntimeException other -> other;
        default -> new VitrineException(Kind.BUG, file + ": " + e, e);
      };
    }
  }

  /// Opens the record of a folder that nobody follows.
  public static RecordStore open(Path folder) {
    return open(folder, Follower.NONE);
  }

  private static Pen pen(Path file) throws IOException, SQLException {
    if (!Files.exists(file)) {
      Schema.make(file);
    }
    Schema.inspect(file);
    Connection connection = Connections.writing(file);
    try {
      Schema.upgrade(file, connection);
      return new Pen(file, connection);
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  /// Records changes, all or none, in order; the catalogue is made when there is none.
  ///
  /// @throws VitrineException BAD_REQUEST that begins with the change's place, such as
  ///   `changes[2]`, and its field; OVERLOADED when too much is waiting
  public Written write(String catalogue, List<Change> changes) {
    return write(catalogue, changes, Map.of());
  }

  /// Records changes and ledger entries together.
  public Written write(String catalogue, List<Change> changes, Map<String, String> notes) {
    return record(catalogue, Prepared.all(changes, form), notes);
  }

  /// Records changes of items that are there and still as they are expected to be, in order; leaves
  /// out the others, and makes no catalogue.
  ///
  /// @param still whether an item is, asked with nothing written in between
  public Written writeWhere(String catalogue, List<Change> changes, Predicate<Document> still) {
    return record(catalogue, Prepared.all(changes, form), Map.of(), Optional.of(still));
  }

  /// Records documents that a loader has checked already, and ledger entries about them.
  public Written load(String catalogue, List<Checked> documents, Map<String, String> notes) {
    return record(catalogue, Prepared.checked(documents), notes);
  }

  private Written record(String catalogue, List<Prepared> prepared, Map<String, String> notes) {
    return record(catalogue, prepared, notes, Optional.empty());
  }

  private Written record(
      String catalogue,
      List<Prepared> prepared,
      Map<String, String> notes,
      Optional<Predicate<Document>> still) {
    named(catalogue);
    long size = 1;
    for (Prepared change : prepared) {
      size += change.size();
    }
    return committer.write(
        tables -> {
          Shelf shelf = tables.shelf(catalogue).orElse(new Shelf(0, catalogue, "{}", 0));
          if (still.isPresent() && shelf.key() == 0) {
            return new Written(catalogue, tables.write(), List.of());
          }
          var plan = new Plan(tables, shelf, form);
          for (Prepared change : prepared) {
            if (still.isEmpty() || plan.holds(change, still.get())) {
              plan.add(change);
            }
          }
          shelf = tables.made(catalogue);
          boolean changed = plan.carriesOut();
          long number = changed ? tables.nextWrite() : tables.write();
          plan.carryOut(tables, shelf, number, today());
          tables.note(notes);
          return new Written(catalogue, number, plan.effects());
        },
        prepared.size(),
        size);
  }

  private long today() {
    return Math.floorDiv(clock.millis(), Duration.ofDays(1).toMillis());
  }

  /// Prices that are written from now on are those of another clock's day, for whoever writes down
  /// what was before; they never go behind what an offer has already.
  public void pricedBy(InstantSource other) {
    clock = other;
  }

  /// What the offers of an item have cost, those that are no more included; nothing where no price
  /// was written since histories are kept.
  public List<PriceHistory> prices(String catalogue, String id) {
    return readers.read(tables -> {
      Optional<Shelf> shelf = tables.shelf(catalogue);
      return shelf.isEmpty() ? List.of() : tables.prices(tables.head(shelf.get(), id));
    });
  }

  /// Records what the offers of items cost before their histories begin, all or none.
  ///
  /// @param histories by the ids of items; steps that are not older than what is known are left out
  /// @throws VitrineException NOT_FOUND naming an item that is not there, BAD_REQUEST naming an
  ///   offer that has another currency
  public void past(String catalogue, Map<String, List<PriceHistory>> histories) {
    long steps =
        histories.values().stream().flatMap(List::stream).mapToLong(h -> h.steps().size()).sum();
    committer.write(
        tables -> {
          Shelf shelf =
              tables
                  .shelf(catalogue)
                  .orElseThrow(
                      () -> VitrineException.notFound("there is no catalogue " + catalogue));
          Map<Row, List<PriceHistory>> whole = new LinkedHashMap<>();
          for (var entry : new TreeMap<>(histories).entrySet()) {
            Row row = tables.head(shelf, entry.getKey());
            whole.put(row, behind(tables, row, entry.getValue()));
          }
          for (var entry : whole.entrySet()) {
            tables.prices(entry.getKey().key(), entry.getKey().id(), entry.getValue());
          }
          return new Written(catalogue, tables.write(), List.of());
        },
        histories.size(),
        1 + 24 * steps);
  }

  private List<PriceHistory> behind(Tables tables, Row row, List<PriceHistory> past)
      throws SQLException {
    if (row.gone()) {
      throw VitrineException.notFound("there is no item " + row.id());
    }
    return PriceLog.behind(tables.prices(row), past, today());
  }

  /// An item with the values changed in place merged in.
  public Optional<Document> find(String catalogue, String id) {
    return readers.read(tables -> {
      Optional<Shelf> shelf = tables.shelf(catalogue);
      if (shelf.isEmpty()) {
        return Optional.empty();
      }
      Row row = tables.row(shelf.get(), id);
      return row.gone() ? Optional.empty() : Optional.of(row.merged());
    });
  }

  /// Reads everything changed after a write, as {@link Replay} tells; after 0, everything, values
  /// in place merged in.
  public void scan(String catalogue, long after, Replay replay) {
    readers.read(tables -> {
      Optional<Shelf> shelf = tables.shelf(catalogue);
      if (shelf.isPresent()) {
        tables.rows(shelf.get(), after, replay);
      }
      return true;
    });
  }

  /// The number of the last write.
  public long number() {
    return readers.read(Tables::latest);
  }

  /// A number that tells a catalogue from an earlier one of the same name; 0 when there is none.
  public long origin(String catalogue) {
    return readers.read(tables -> tables.shelf(catalogue).map(Shelf::key).orElse(0L));
  }

  /// Makes an empty catalogue, unless there is one of that name.
  public void make(String catalogue) {
    write(catalogue, List.of());
  }

  /// The names of the catalogues, sorted.
  public List<String> names() {
    return readers.read(Tables::names);
  }

  /// Removes a catalogue and all that belongs to it.
  public void drop(String catalogue) {
    named(catalogue);
    committer.write(
        tables -> {
          Optional<Shelf> shelf = tables.shelf(catalogue);
          if (shelf.isPresent()) {
            tables.drop(shelf.get());
          }
          return new Written(catalogue, tables.nextWrite(), List.of());
        },
        1,
        1);
  }

  /// What the shop decided about a catalogue; the defaults when it decided nothing.
  public Settings settings(String catalogue) {
    return readers.read(tables ->
        tables
            .shelf(catalogue)
            .map(shelf -> SettingsForm.read(shelf.settings()))
            .orElse(Settings.DEFAULT));
  }

  /// Records new settings; the catalogue is made when there is none.
  ///
  /// @return the number of the write
  public long settings(String catalogue, Settings settings) {
    return settings(catalogue, settings, Map.of());
  }

  /// Records new settings and ledger entries about them together.
  ///
  /// @return the number of the write
  public long settings(String catalogue, Settings settings, Map<String, String> notes) {
    named(catalogue);
    String json = SettingsForm.write(settings);
    return committer
        .write(
            tables -> {
              Shelf old = tables.made(catalogue);
              tables.write(new Shelf(old.key(), catalogue, json, old.cleared()));
              tables.note(notes);
              return new Written(catalogue, tables.nextWrite(), List.of());
            },
            1,
            json.length())
        .number();
  }

  /// The judged sets of its catalogues.
  public Judgements judgements() {
    return judgements(Judgements.MOST_JUDGEMENTS);
  }

  /// The same with another limit on the judgements of a set.
  Judgements judgements(int most) {
    return new JudgementStore(readers, committer, InstantSource.system(), most);
  }

  /// The prefix of ledger entries about files loaded into a catalogue. They go when everything in
  /// the catalogue goes.
  public static String loadNotes(String catalogue) {
    return "load/" + catalogue + "/";
  }

  @Override
  public Optional<String> read(String name) {
    return readers.read(tables -> tables.note(name));
  }

  @Override
  public Map<String, String> readAll(String prefix) {
    return readers.read(tables -> tables.notes(prefix));
  }

  @Override
  public void write(String name, String value) {
    committer.write(
        tables -> {
          tables.note(Map.of(name, value));
          return new Written("", tables.write(), List.of());
        },
        1,
        value.length());
  }

  @Override
  public void erase(String name) {
    committer.write(
        tables -> {
          tables.erase(name);
          return new Written("", tables.write(), List.of());
        },
        1,
        1);
  }

  /// Writes what is waiting and takes nothing more; what is recorded can still be read.
  public void stop() {
    committer.close();
  }

  /// Writes what is waiting, then gives the folder back.
  @Override
  public void close() throws IOException {
    stop();
    checkpoints.close();
    readers.close();
    pen.close();
    lock.close();
  }

  private static void named(String catalogue) {
    if (!NAME.matcher(catalogue).matches()) {
      throw VitrineException.badRequest(
          "catalogue: a name is 1 to 256 letters, digits, '-', '_' and '.', found \""
              + catalogue
              + "\"");
    }
  }
}
