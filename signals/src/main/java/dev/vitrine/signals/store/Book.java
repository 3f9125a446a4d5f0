package dev.vitrine.signals.store;

import dev.vitrine.signals.count.Hash;
import dev.vitrine.signals.count.Layout;
import dev.vitrine.signals.count.Lists;
import dev.vitrine.signals.count.Moment;
import dev.vitrine.signals.count.Recent;
import dev.vitrine.signals.count.Table;
import dev.vitrine.signals.visit.Visits;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Everything that is remembered, in a fixed amount of memory: a table for each scope of which
/// something is to be counted, the profiles of shoppers, and what recent searches were for. One
/// thread writes, any number read.
public final class Book {
  private static final double PROFILES = 0.17;
  private static final double VISITS = 0.06;
  private static final double RECENT = 0.035;

  private final Map<Scope, List<Counter>> counters;
  private final Map<Scope, Table> tables = new EnumMap<>(Scope.class);
  private final Map<Counter, Integer> places = new HashMap<>();
  private final Map<Listing, Lists> lists = new EnumMap<>(Listing.class);
  private final long memory;
  private final boolean byPosition;
  private final Visits visits;
  final Profiles profiles;
  final Recent recent;

  private Book(Map<Scope, List<Counter>> counters, long memory, boolean byPosition) {
    this.counters = counters;
    this.memory = memory;
    this.byPosition = byPosition;
    counters.forEach((scope, each) -> {
      each.forEach(counter -> places.put(counter, each.indexOf(counter)));
      Layout layout = Layout.of(each.stream().map(Counter::cell).toList());
      tables.put(scope, Table.of(layout, (long) (memory * scope.share())));
    });
    profiles = new Profiles((long) (memory * PROFILES));
    recent = Recent.of((long) (memory * RECENT));
    visits = Visits.of((long) (memory * VISITS));
    for (Listing listing : Listing.values()) {
      lists.put(listing, listing.lists(memory));
    }
  }

  /// An empty book.
  ///
  /// @param wanted what is to be counted, each as often as it is asked for
  /// @param memory bytes that it may take
  public static Book of(List<Counter> wanted, long memory) {
    var all = new LinkedHashSet<>(wanted);
    all.addAll(ClickCurve.COUNTERS);
    Map<Scope, List<Counter>> byScope =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    Counter::scope, () -> new EnumMap<>(Scope.class), Collectors.toList()));
    return new Book(byScope, memory, true);
  }

  /// An empty one of the same kind that counts the clicks to be expected of a place without looking
  /// at its position.
  public Book positionless() {
    return new Book(counters, memory, false);
  }

  /// Whether the clicks to be expected of a place go by its position.
  boolean byPosition() {
    return byPosition;
  }

  /// Another one of the same kind, empty.
  public Book another() {
    return new Book(counters, memory, byPosition);
  }

  /// Adds to what is counted for a key; nothing for the key 0.
  void add(Scope scope, long key, double[] amounts, long touched, Moment moment) {
    Table table = tables.get(scope);
    if (table != null && key != 0) {
      table.add(key, amounts, touched, moment);
    }
  }

  /// Counts an item among those that are listed for a key.
  void list(Listing listing, long key, long item, double amount, Moment moment) {
    lists(listing).add(key, item, amount, moment);
  }

  /// The lists of a kind.
  public Lists lists(Listing listing) {
    return Objects.requireNonNull(lists.get(listing));
  }

  /// The last visits.
  public Visits visits() {
    return visits;
  }

  /// The counters of a scope, in the order in which they are read.
  public List<Counter> counters(Scope scope) {
    return counters.getOrDefault(scope, List.of());
  }

  /// The place of a counter among those of its scope, -1 for one that is not kept.
  public int place(Counter counter) {
    return places.getOrDefault(counter, -1);
  }

  /// Reads the counters of several keys as they are worth at a moment; zeros for what is not there
  /// and for the key 0.
  ///
  /// @return for each counter an array with a number for each key
  public double[][] read(Scope scope, long[] keys, Moment moment) {
    double[][] columns = new double[counters(scope).size()][keys.length];
    read(scope, keys, moment, columns);
    return columns;
  }

  /// The same into arrays of zeros.
  void read(Scope scope, long[] keys, Moment moment, double[][] columns) {
    Table table = tables.get(scope);
    if (table != null) {
      table.read(keys, moment, columns);
    }
  }

  /// A copy of what is remembered of a shopper.
  public Profile profile(long shopper) {
    return profiles.find(shopper);
  }

  /// Takes out what is remembered of a shopper in any catalogue, by the name of a client or a user.
  void erase(String name) {
    profiles.erase(Hash.of(name));
    Stitching.erase(this, Hash.of(name));
    visits.erase(name);
  }

  /// How often what was done on a device became a shopper's own, since the start.
  public long stitched() {
    return profiles.stitched();
  }

  /// What is remembered of each kind.
  public List<Usage> usage() {
    var all = new ArrayList<Usage>();
    tables.forEach((scope, table) ->
        all.add(new Usage(scope.name(), table.rows(), table.bytes(), table.evicted())));
    lists.forEach((listing, each) ->
        all.add(new Usage(listing.name(), each.size(), each.bytes(), each.evicted())));
    all.add(new Usage("VISIT", visits.size(), visits.bytes(), visits.evicted()));
    all.add(new Usage("SHOPPER", profiles.size(), profiles.bytes(), profiles.evicted()));
    return all;
  }

  /// How much is remembered of a kind of things.
  ///
  /// @param rows how many things
  /// @param bytes memory taken
  /// @param evicted how many had to go
  public record Usage(String kind, long rows, long bytes, long evicted) {}

  /// Tells books apart that cannot read one another's files.
  String form() {
    return memory + (byPosition ? " " : " positionless ") + counters;
  }

  void save(DataOutput out) throws IOException {
    for (Table table : tables.values()) {
      table.save(out);
    }
    profiles.save(out);
    recent.save(out);
    visits.save(out);
    for (Lists each : lists.values()) {
      each.save(out);
    }
  }

  void load(DataInput in) throws IOException {
    for (Table table : tables.values()) {
      table.load(in);
    }
    profiles.load(in);
    recent.load(in);
    visits.load(in);
    for (Lists each : lists.values()) {
      each.load(in);
    }
  }
}
