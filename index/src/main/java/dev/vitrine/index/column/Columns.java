package dev.vitrine.index.column;

import dev.vitrine.kernel.item.Item;
import dev.vitrine.kernel.item.Stock;
import dev.vitrine.kernel.query.FacetWanted;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Order;
import dev.vitrine.kernel.query.Tally;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/// The columns of one catalogue, in memory.
///
/// Writers take turns; readers never wait. A {@link Pass} sees every item appended before it was
/// made, and numbers changed in place as they are when it comes to them.
public final class Columns {
  private final Dictionary dictionary;
  private final Slots slots;
  private final Rows rows;
  private final Flattening flattening;
  private volatile Published published;
  private volatile Tail tail = new Tail(0, Block.NONE);

  /// Columns without items.
  public Columns() {
    this(new Dictionary(), new Slots(), new Rows(), Published.NOTHING);
  }

  Columns(Dictionary dictionary, Slots slots, Rows rows, Published published) {
    this.dictionary = dictionary;
    this.slots = slots;
    this.rows = rows;
    this.published = published;
    this.flattening = new Flattening(dictionary, rows);
  }

  private record Tail(int slots, Block block) {}

  /// Adds a version of an item.
  ///
  /// @return its slot: 0, 1, 2 …
  public synchronized int append(Item item) {
    Published now = published;
    Flattening.Added added = flattening.add(item, now.rows, now.tailItems, now.tailRows);
    int rowEnd = now.tailRow + added.rows().count;
    slots.append(now.slots, item, rowEnd);
    slots.deals.take(now.slots, rows, slots.firstRow.get(now.slots), rowEnd);
    published = now.with(added.items(), added.rows(), dictionary);
    return now.slots;
  }

  /// Notes that a slot's item was replaced or removed; whether it was live.
  public synchronized boolean retire(int slot) {
    return slots.retire(slot);
  }

  /// Changes offers in place.
  ///
  /// @param variant the variant's id, empty for all
  /// @param offer the offer's id, empty for all
  /// @param price the new price in units of the offer's currency, if it changes
  /// @param stock the new stock, if it changes
  /// @return whether there was such an offer and it could take the change; a price cannot be given
  ///   to an offer that had none and so has no currency
  public synchronized boolean reprice(
      int slot, String variant, String offer, Optional<BigDecimal> price, Optional<Stock> stock) {
    int from = slots.firstRow.get(slot);
    int to = slots.firstRow.get(slot + 1);
    try {
      return rows.reprice(from, to, variant, offer, price, stock);
    } finally {
      slots.deals.take(slot, rows, from, to);
    }
  }

  /// Sets `rating`, `rating_count` or a counter of an item in place; not-a-number takes it away.
  ///
  /// @return whether the attribute can be set in place
  public synchronized boolean set(int slot, String attribute, double value) {
    if (!Builtin.settable(attribute)) {
      return false;
    }
    slots.numbers(attribute).orElseGet(() -> slots.counter(attribute)).set(slot, Slots.bits(value));
    return true;
  }

  /// Begins a request's walk over the items.
  ///
  /// @param main the filter of the page and what is counted under it
  /// @param others further counts
  public Pass pass(Tally main, List<Tally> others) {
    Cursor cursor = cursor();
    var all = new ArrayList<Tally>();
    all.add(main);
    all.addAll(others);
    Counted[] counted = all.stream().map(t -> counted(t, cursor)).toArray(Counted[]::new);
    return new Pass(cursor, gates(all, cursor), counted);
  }

  private Gate[] gates(List<Tally> tallies, Cursor cursor) {
    var compiler = new Compiler(this, cursor);
    List<Filter> filters = tallies.stream().map(Tally::filter).toList();
    var gates = new Gate[(filters.size() + Gate.MOST - 1) / Gate.MOST];
    for (int g = 0; g < gates.length; g++) {
      int from = g * Gate.MOST;
      int to = Math.min(filters.size(), from + Gate.MOST);
      gates[g] = Gate.of(filters.subList(from, to), compiler, cursor);
    }
    return gates;
  }

  private Counted counted(Tally tally, Cursor cursor) {
    var names = new HashSet<String>();
    tally.facets().forEach(f -> names.add(f.attribute()));
    var counters = new ArrayList<Counter>();
    for (FacetWanted facet : tally.facets()) {
      counters.add(Counters.of(facet.attribute(), names, this, cursor));
    }
    return new Counted(tally.facets(), counters);
  }

  /// What items that satisfy a filter are sorted by.
  public SortKey key(Order order, Filter filter) {
    Cursor cursor = cursor();
    Check check = new Compiler(this, cursor).compile(filter);
    Optional<Source> source = source(order.attribute(), cursor);
    if (source.isPresent()) {
      return new SortKey.BySource(cursor, check, order.descending(), source.get());
    }
    Optional<Attribute> attribute = dictionary.find(order.attribute());
    int id = attribute.map(a -> a.id).orElse(-1);
    double[] ranks = attribute.map(a -> Ranks.of(a.values())).orElseGet(() -> new double[0]);
    return cursor.follow(new SortKey.ByValue(cursor, check, order.descending(), id, ranks));
  }

  /// Which items satisfy a filter, for looking at a few of them.
  public Passing passing(Filter filter) {
    Cursor cursor = cursor();
    return new Passing(cursor, new Compiler(this, cursor).compile(filter));
  }

  /// Whether some item had this value of an attribute, as shown, ignoring case.
  public boolean knows(String attribute, String value) {
    return dictionary.find(attribute).map(a -> a.equalTo(value).length > 0).orElse(false);
  }

  /// Names of the attributes that are kept by value and that some item had.
  public List<String> attributes() {
    return Arrays.stream(dictionary.attributes()).map(attribute -> attribute.name).toList();
  }

  /// Items one by one, for ranking and for explaining.
  public Features features() {
    return new Features(this);
  }

  /// Why an item does not satisfy a filter: a sentence for each condition that fails, none when the
  /// filter holds.
  public List<String> explain(Filter filter, int slot) {
    return new Explanation(this, cursor()).of(filter, slot);
  }

  /// Writes everything to a folder, in one step that a crash cannot halve. Others may go on writing
  /// and reading; what is set in place meanwhile may or may not be in the file.
  public void save(Path folder) {
    ColumnFile.save(folder, published, dictionary, slots, rows);
  }

  /// Columns as they were saved.
  ///
  /// @throws dev.vitrine.kernel.error.VitrineException NOT_FOUND when nothing was saved there,
  ///   CORRUPT naming the file when it is damaged
  public static Columns load(Path folder) {
    return ColumnFile.load(folder);
  }

  /// How many slots there are, live or not.
  public int size() {
    return published.slots;
  }

  /// How many slots are live.
  public int live() {
    return slots.living();
  }

  /// Whether a slot was not retired.
  public boolean isLive(int slot) {
    return slots.isLive(slot);
  }

  /// Memory taken, estimated, in bytes.
  public long bytes() {
    long sum = dictionary.bytes() + slots.bytes() + rows.bytes();
    Published now = published;
    for (Block block : now.sealed) {
      sum += block.bytes();
    }
    return sum + now.tailItems.bytes() + now.tailRows.bytes() + tail.block().bytes();
  }

  Cursor cursor() {
    Published now = published;
    int sealed = now.sealed.length * Block.SIZE;
    Tail last = tail;
    if (now.slots > sealed && last.slots() != now.slots) {
      Block block =
          new Block(
              sealed, now.tailRow, now.tailItems.trimmed(), now.tailRows.trimmed(), dictionary);
      last = new Tail(now.slots, block);
      tail = last;
    }
    return new Cursor(now.blocks(last.block()), now.slots, slots.firstRow.view());
  }

  Optional<Source> source(String attribute, Cursor cursor) {
    return Builtin.source(attribute, slots, rows, cursor.limit());
  }

  Dictionary dictionary() {
    return dictionary;
  }

  Slots slots() {
    return slots;
  }

  Rows rows() {
    return rows;
  }

  Published published() {
    return published;
  }

  /// A number that breaks ties between items the same way in every build: a hash of the item's id.
  public long tie(int slot) {
    return slots.ids.hashes().get(slot);
  }

  /// The same of several items; rising slots are fastest.
  ///
  /// @param slot of each of them
  public long[] ties(IntUnaryOperator slot, int many) {
    Longs hashes = slots.ids.hashes();
    long[] ties = new long[many];
    for (int i = 0; i < many; i++) {
      ties[i] = hashes.get(slot.applyAsInt(i));
    }
    return ties;
  }

  /// The number that breaks ties for an item with an id, there or not.
  public static long tie(String id) {
    return Ids.hash(id);
  }

  /// The item's own id.
  public String id(int slot) {
    return slots.ids.get(slot);
  }
}
