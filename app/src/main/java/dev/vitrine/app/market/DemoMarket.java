package dev.vitrine.app.market;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.index.record.RecordStore;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.simulate.run.Simulation;
import dev.vitrine.simulate.run.Simulation.Size;
import dev.vitrine.simulate.world.World;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

/// The market that the demo shop stands in. It opened eleven days before the shop was made, so that
/// some of what was ordered came back and was paid for, and goes on with the calendar; what it is
/// and how far it came is recorded with each batch, so that the shop carries on there.
public final class DemoMarket {
  /// The catalogue of its goods.
  public static final String CATALOGUE = MarketPolicies.CATALOGUE;

  /// Days of the market before the shop is made.
  static final int PAST = 11;

  private static final int AHEAD = 60;
  private static final int SHOPPERS = 600;
  private static final int BATCH = 1_000;
  private static final long SEED = 1;
  private static final String PRODUCTS = "demo/products";
  private static final String OPENING = "demo/opening";
  private static final String ITEMS = "demo/items";
  private static final String DAY = "demo/day";
  private static final String PART = "demo/part";
  private static final String SAID = "demo/said";

  private final RecordStore record;
  private final Simulation market;

  private DemoMarket(RecordStore record, Simulation market) {
    this.record = record;
    this.market = market;
  }

  /// The market of a shop: the one it has, or a new one where it has none of this size.
  ///
  /// @param products for sale at the opening
  /// @param progress hears after each batch how many items there are
  public static DemoMarket of(
      OpenShop shop, int products, InstantSource clock, LongConsumer progress) {
    shop.open(CATALOGUE);
    RecordStore record = shop.record();
    boolean there =
        record.read(PRODUCTS).equals(Optional.of(Integer.toString(products)))
            && record.read(OPENING).isPresent();
    if (!there) {
      begin(record, products, today(clock).minusDays(PAST));
    }
    LocalDate opening = record.read(OPENING).map(LocalDate::parse).orElseThrow();
    var size = new Size(products, SHOPPERS, PAST + AHEAD, opening);
    var market = new DemoMarket(record, new Simulation(World.demo(), SEED, size));
    var past = new DemoPast(record, CATALOGUE, SEED, opening.toEpochDay());
    record.pricedBy(InstantSource.fixed(market.simulation().market().start(0)));
    try {
      if (market.fill(past, progress)) {
        shop.settle();
      }
    } finally {
      record.pricedBy(clock);
    }
    return market;
  }

  private static LocalDate today(InstantSource clock) {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private static void begin(RecordStore record, int products, LocalDate opening) {
    Map<String, String> notes = new HashMap<>();
    notes.put(PRODUCTS, Integer.toString(products));
    notes.put(OPENING, opening.toString());
    notes.put(ITEMS, "0");
    notes.put(DAY, "0");
    notes.put(PART, "0");
    notes.put(SAID, "0");
    record.write(CATALOGUE, List.of(new Change.Clear()), notes);
  }

  private boolean fill(DemoPast past, LongConsumer progress) {
    long there = note(ITEMS);
    var filling = new Filling(there, past, progress);
    market.market().opening(filling::take);
    filling.write();
    return filling.seen > there;
  }

  private long note(String name) {
    return record.read(name).map(Long::parseLong).orElse(0L);
  }

  /// The market.
  Simulation simulation() {
    return market;
  }

  /// Prices that are written from now on are those of a day of the market.
  void priced(int day) {
    record.pricedBy(InstantSource.fixed(market.market().start(day)));
  }

  /// Prices that are written from now on are those of a clock.
  void pricedBy(InstantSource clock) {
    record.pricedBy(clock);
  }

  /// The last day that was lived through, 0 for none.
  int lived() {
    return (int) note(DAY);
  }

  /// A day was lived through.
  void lived(int day) {
    record.write(CATALOGUE, List.of(), Map.of(DAY, Integer.toString(day), PART, "0"));
  }

  /// Up to which second the day after the last one was lived through, 0 for not at all.
  int livedPart() {
    return (int) note(PART);
  }

  /// It was lived through up to a second.
  void livedPart(int second) {
    record.write(CATALOGUE, List.of(), Map.of(PART, Integer.toString(second)));
  }

  /// For how many of its goods it was told what buyers said of them before the opening.
  int said() {
    return (int) note(SAID);
  }

  /// It was told for so many.
  void said(int goods) {
    record.write(CATALOGUE, List.of(), Map.of(SAID, Integer.toString(goods)));
  }

  /// The day of the market at a time, no later than its last.
  int day(InstantSource clock) {
    long since = clock.millis() - market.market().start(0).toEpochMilli();
    return Math.clamp(since / 86_400_000, 0, PAST + AHEAD);
  }

  /// Writes what is not there yet.
  private final class Filling {
    private final long there;
    private final DemoPast past;
    private final LongConsumer progress;
    private final List<Document> batch = new ArrayList<>();
    private long seen;

    Filling(long there, DemoPast past, LongConsumer progress) {
      this.there = there;
      this.past = past;
      this.progress = progress;
    }

    void take(Document document) {
      if (++seen > there) {
        batch.add(document);
        if (batch.size() == BATCH) {
          write();
        }
      }
    }

    void write() {
      if (!batch.isEmpty()) {
        List<Change> puts = batch.stream().<Change>map(Change.Put::new).toList();
        record.write(CATALOGUE, puts, Map.of(ITEMS, Long.toString(seen)));
        past.of(batch);
        batch.clear();
        progress.accept(seen);
      }
    }
  }
}
