package dev.vitrine.index.load;

import dev.vitrine.kernel.shop.Ledger;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// The last loads of a shop with the rows that were not loaded and why, kept in its record. Safe
/// for use by many threads.
public final class LoadBook {
  /// Loads that are kept; the oldest go.
  public static final int MOST = 200;

  /// Rows that are kept of one load, of all that were not loaded.
  public static final int MOST_REJECTS = 1_000;

  private static final String HEADS = "loads/";
  private static final String REJECTS = "rejects/";

  private final Ledger ledger;
  private final InstantSource clock;
  private final Map<Long, Load> running = new ConcurrentHashMap<>();

  /// @param ledger where they are kept, which nobody else writes loads to
  public LoadBook(Ledger ledger, InstantSource clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /// Begins a load; the oldest ones go where there are too many.
  ///
  /// @param by the name of the key that sent the files, empty for the command line
  /// @param names what a file is called to others
  public synchronized LoadNotes begin(String catalogue, String by, Names names) {
    NavigableMap<Long, Load> all = all();
    long number = all.isEmpty() ? 1 : all.lastKey() + 1;
    while (all.size() >= MOST) {
      forget(all.pollFirstEntry().getKey());
    }
    var load =
        new Load(
            number,
            catalogue,
            by,
            clock.millis(),
            0,
            Load.State.RUNNING,
            "",
            0,
            0,
            0,
            0,
            0,
            List.of(),
            List.of());
    keep(load);
    return new LoadNotes(this, load, names, clock);
  }

  /// What files are called.
  public interface Names {
    /// By their paths as they were given; where these tell of the whole machine, by their names.
    Names PATHS = path -> path.isAbsolute() ? String.valueOf(path.getFileName()) : path.toString();

    String of(Path file);
  }

  /// The loads, the latest first.
  public List<Load> loads() {
    return new ArrayList<>(all().descendingMap().values());
  }

  /// One of them.
  public Optional<Load> load(long number) {
    Load now = running.get(number);
    return now != null
        ? Optional.of(now)
        : ledger.read(head(number)).map(text -> told(Load.parse(number, text)));
  }

  /// The rows of a load that were not loaded, each a line of JSON, in the order of its files.
  public List<String> rejects(long number) {
    var lines = new ArrayList<String>();
    ledger.readAll(rejectsOf(number)).values().forEach(text -> text.lines().forEach(lines::add));
    return lines;
  }

  private NavigableMap<Long, Load> all() {
    var all = new TreeMap<Long, Load>();
    ledger
        .readAll(HEADS)
        .forEach((name, text) -> {
          long number = Long.parseLong(name.substring(HEADS.length()));
          all.put(number, told(Load.parse(number, text)));
        });
    all.putAll(running);
    return all;
  }

  /// A load as it was written down before, or has broken off where nobody is at it any more. One
  /// that ends is written down before nobody is at it, so what is read after that is the end of it.
  private Load told(Load kept) {
    if (kept.state() != Load.State.RUNNING || running.containsKey(kept.number())) {
      return kept;
    }
    Load last =
        ledger.read(head(kept.number())).map(text -> Load.parse(kept.number(), text)).orElse(kept);
    return last.state() == Load.State.RUNNING
        ? last.ended(Load.State.BROKEN_OFF, "", 0, List.of(), List.of())
        : last;
  }

  private synchronized void forget(long number) {
    ledger.readAll(rejectsOf(number)).keySet().forEach(ledger::erase);
    ledger.erase(head(number));
  }

  /// Shows how far a load is, without writing it down.
  void show(Load load) {
    running.put(load.number(), load);
  }

  /// Writes down how far a load is.
  void keep(Load load) {
    if (load.state() == Load.State.RUNNING) {
      running.put(load.number(), load);
    }
    ledger.write(head(load.number()), load.text());
    if (load.state() != Load.State.RUNNING) {
      running.remove(load.number());
    }
  }

  /// Writes down rows that were not loaded.
  ///
  /// @param from how many were written down before
  /// @param lines of JSON
  void keep(long number, long from, List<String> lines) {
    ledger.write(
        String.format(Locale.ROOT, "%s%06d", rejectsOf(number), from), String.join("\n", lines));
  }

  private static String head(long number) {
    return String.format(Locale.ROOT, "%s%012d", HEADS, number);
  }

  private static String rejectsOf(long number) {
    return String.format(Locale.ROOT, "%s%012d/", REJECTS, number);
  }
}
