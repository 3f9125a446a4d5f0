package dev.vitrine.signals.rolled;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;

/// Entries of a log copied to Parquet. Each roll is a folder named by its places, with a folder for
/// each day on which something of it happened: `places=…-…/day=…/NAME_0.parquet`. A folder is whole
/// or not there, and so is a file that takes the place of another. Safe for use by many threads.
///
/// @param <T> an entry of the log
public final class Rolls<T> {
  /// How Parquet is written.
  static final String FORM = "FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 100000";

  private static final String NEW = ".new";
  private static final int BATCH = 2_000;
  private static final long AT_ONCE = 300_000;

  private final Path folder;
  private final Table<T> table;
  private final Source<T> source;

  /// Where entries are read.
  ///
  /// @param <T> an entry of the log
  public interface Source<T> {
    /// Entries behind a place, in order, at most so many.
    List<T> read(long after, int most);
  }

  /// Opens the rolls in a folder, and takes out what a crash left unfinished.
  public Rolls(Path folder, Table<T> table, Source<T> source) {
    this.folder = folder;
    this.table = table;
    this.source = source;
    Trees.all(folder).stream().filter(p -> p.toString().endsWith(NEW)).forEach(Trees::erase);
  }

  /// The last place that is rolled, 0 for none.
  public synchronized long last() {
    return Trees.inside(folder).stream()
        .map(Span::of)
        .flatMap(Optional::stream)
        .mapToLong(Span::last)
        .max()
        .orElse(0);
  }

  /// Every file of Parquet.
  public synchronized List<Path> files() {
    return Trees.all(folder).stream().filter(p -> p.toString().endsWith(".parquet")).toList();
  }

  /// Rolls what was taken in before a time and is not rolled yet.
  ///
  /// @param time in milliseconds since 1970
  /// @param going asked now and then whether to go on
  /// @return how many entries it was
  public synchronized long roll(long time, BooleanSupplier going) {
    long rolled = 0;
    while (going.getAsBoolean() && due(time)) {
      try (Duck duck = Duck.open()) {
        var staged = new Staged<>(duck, table);
        gather(staged, last(), time, going);
        if (going.getAsBoolean()) {
          commit(staged);
          rolled += staged.entries();
        }
      }
    }
    return rolled;
  }

  private boolean due(long time) {
    List<T> next = source.read(last(), 1);
    return !next.isEmpty() && table.taken(next.getFirst()) < time;
  }

  private void gather(Staged<T> staged, long from, long time, BooleanSupplier going) {
    long after = from;
    for (boolean more = true; more && staged.rows() < AT_ONCE && going.getAsBoolean(); ) {
      List<T> batch = source.read(after, BATCH);
      List<T> due = batch.stream().takeWhile(entry -> table.taken(entry) < time).toList();
      staged.add(due);
      more = due.size() == BATCH;
      after = staged.last();
    }
  }

  private void commit(Staged<T> staged) {
    var span = new Span(staged.first(), staged.last());
    Path made = folder.resolve(span.name() + NEW);
    Trees.make(made);
    staged.write(made);
    Trees.settle(made, folder.resolve(span.name()));
  }

  /// Goes through all of it, rolled or not, in parts that fit into memory.
  ///
  /// @param part is told where a part is to be read, in the words of a `FROM`, and the number of
  ///   the part
  public synchronized void each(Duck duck, ObjIntConsumer<String> part) {
    List<Path> files = files();
    int number = 0;
    if (!files.isEmpty()) {
      // Files of earlier versions lack columns that later ones have.
      part.accept(read(files, "hive_partitioning = true, union_by_name = true"), number++);
    }
    long after = last();
    for (long some = 1; some > 0; ) {
      var staged = new Staged<>(duck, table);
      gather(staged, after, Long.MAX_VALUE, () -> true);
      some = staged.entries();
      if (some > 0) {
        part.accept("(SELECT " + table.written() + " FROM " + table.name() + ")", number++);
        after = staged.last();
      }
    }
  }

  /// Goes through the latest of it in the order of its log: rolls, then what is not rolled yet.
  ///
  /// @param rows how many rows of rolls are enough; whole rolls are read
  /// @param roll is told where a roll is to be read, in the words of a `FROM`
  /// @param rest takes entries that are not rolled
  synchronized void latest(Duck duck, long rows, Consumer<String> roll, Consumer<List<T>> rest) {
    latest(duck, rows).forEach(roll);
    long after = last();
    for (List<T> some = source.read(after, BATCH);
        !some.isEmpty();
        some = source.read(after, BATCH)) {
      rest.accept(some);
      after = table.place(some.getLast());
    }
  }

  private List<String> latest(Duck duck, long rows) {
    var found = new ArrayDeque<String>();
    long counted = 0;
    for (String part : newest(Integer.MAX_VALUE)) {
      if (counted < rows) {
        counted += Long.parseLong(duck.rows("SELECT count(*) FROM " + part).getFirst().getFirst());
        found.addFirst(part);
      }
    }
    return List.copyOf(found);
  }

  /// Reads the newest rolls without keeping anybody from writing them. Where that fails, as a file
  /// may have been taken out in between, they are read once more while nobody writes.
  ///
  /// @param most rolls
  /// @param reader is told where they are to be read, in the words of a `FROM`, the newest first
  <R> R read(int most, Function<List<String>, R> reader) {
    try {
      return reader.apply(newest(most));
    } catch (VitrineException e) {
      if (e.kind() != Kind.BUG) {
        throw e;
      }
      synchronized (this) {
        return reader.apply(newest(most));
      }
    }
  }

  /// Where rolls are to be read, in the words of a `FROM`, the newest first.
  ///
  /// @param most rolls
  synchronized List<String> newest(int most) {
    return spans().reversed().stream()
        .limit(most)
        .map(Trees::all)
        .map(all -> all.stream().filter(p -> p.toString().endsWith(".parquet")).toList())
        .filter(files -> !files.isEmpty())
        .map(files -> read(files, "hive_partitioning = true"))
        .toList();
  }

  /// The folders of whole rolls, the oldest first.
  private List<Path> spans() {
    return Trees.inside(folder).stream()
        .filter(path -> Span.of(path).isPresent())
        .sorted(Comparator.comparingLong(path -> Span.of(path).orElseThrow().first()))
        .toList();
  }

  private static String read(List<Path> files, String more) {
    return files.stream()
        .map(Duck::quoted)
        .collect(Collectors.joining(", ", "read_parquet([", "], " + more + ")"));
  }

  /// Takes out everything of shoppers, by the names of clients or users.
  ///
  /// @return how many entries it was
  public synchronized long erase(List<String> who) {
    try (Duck duck = Duck.open()) {
      duck.names("gone", who);
      return remove(
          duck,
          "coalesce(client_id IN (SELECT name FROM gone), false)"
              + " OR coalesce(user_id IN (SELECT name FROM gone), false)");
    }
  }

  /// Takes out what was taken in before a time.
  ///
  /// @return how many entries it was
  public synchronized long expire(long time) {
    if (files().isEmpty()) {
      return 0;
    }
    try (Duck duck = Duck.open()) {
      return remove(duck, "taken_at < make_timestamp(" + time + " * 1000)");
    }
  }

  /// Writes anew each file that has rows of some kind, without them.
  private long remove(Duck duck, String which) {
    List<Path> files = files();
    if (files.isEmpty()) {
      return 0;
    }
    String all = read(files, "hive_partitioning = false, filename = true, union_by_name = true");
    long gone = 0;
    for (List<String> row :
        duck.rows(
            "SELECT filename, count(DISTINCT place) FROM "
                + all
                + " WHERE "
                + which
                + " GROUP BY filename")) {
      gone += Long.parseLong(row.get(1));
      rewrite(duck, Path.of(row.getFirst()), which);
    }
    return gone;
  }

  private static void rewrite(Duck duck, Path file, String without) {
    String one = read(List.of(file), "hive_partitioning = false");
    String left = " FROM " + one + " WHERE NOT (" + without + ")";
    if (duck.rows("SELECT 1" + left + " LIMIT 1").isEmpty()) {
      Trees.erase(file);
      return;
    }
    Path made = file.resolveSibling(file.getFileName() + NEW);
    duck.run("COPY (SELECT *" + left + ") TO " + Duck.quoted(made) + " (" + FORM + ")");
    Trees.settle(made, file);
  }

  /// Writes all of it, rolled or not, into a folder, by day; days that are there are replaced.
  ///
  /// @param days which, in the words of a `WHERE` over `day`
  public synchronized void export(Path to, String days) {
    Path made = to.resolve(table.name() + NEW);
    Trees.erase(made);
    Trees.make(made);
    try (Duck duck = Duck.open()) {
      each(duck, (part, number) -> duck.run(copy(part, days, made, table.name() + "_" + number)));
    }
    for (Path day : Trees.inside(made)) {
      Path place = to.resolve(table.name()).resolve(day.getFileName());
      Trees.erase(place);
      Trees.make(to.resolve(table.name()));
      Trees.settle(day, place);
    }
    Trees.erase(made);
  }

  static String copy(String part, String days, Path to, String name) {
    String rows = "(SELECT * FROM " + part + " WHERE " + days + " ORDER BY day, place)";
    String form = FORM + ", PARTITION_BY (day), OVERWRITE_OR_IGNORE";
    return "COPY "
        + rows
        + " TO "
        + Duck.quoted(to)
        + " ("
        + form
        + ", FILENAME_PATTERN '"
        + name
        + "_{i}')";
  }
}
