package dev.vitrine.app.command;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.index.record.RecordStore;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.simulate.catalogue.DemoCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import tools.jackson.databind.json.JsonMapper;

/// The filling of the demo shop: sellers and creators first, then products with the videos and
/// lives that show them. How far it came is recorded with each batch, so that it carries on there.
public final class DemoShop {
  /// The catalogue it fills.
  public static final String CATALOGUE = "products";

  private static final int BATCH = 1_000;
  private static final long SEED = 1;
  private static final String NOTE = "demo/products";

  private final DemoCatalogue demo = DemoCatalogue.of(SEED);
  private final JsonMapper json = JsonMapper.shared();
  private final RecordStore record;

  private DemoShop(OpenShop shop) {
    shop.open(CATALOGUE);
    record = shop.record();
  }

  /// Adds what is missing up to a number of products; everything can be found when this returns.
  ///
  /// @param progress hears after each batch how many products there are
  public static void fill(OpenShop shop, long products, LongConsumer progress) {
    var filling = new DemoShop(shop);
    long there = filling.there();
    if (there < products) {
      filling.from(there, products, progress);
      shop.settle();
    }
  }

  private long there() {
    return record.read(NOTE).map(Long::parseLong).orElse(0L);
  }

  private void from(long there, long products, LongConsumer progress) {
    if (there == 0) {
      var parties = new ArrayList<Change>();
      add(0, demo.sellerCount(), i -> demo.sellerJson((int) i), parties);
      add(0, demo.creatorCount(), i -> demo.creatorJson((int) i), parties);
      record.write(CATALOGUE, parties);
    }
    for (long from = there; from < products; from = Math.min(products, from + BATCH)) {
      long to = Math.min(products, from + BATCH);
      record.write(CATALOGUE, batch(from, to), Map.of(NOTE, Long.toString(to)));
      progress.accept(to);
    }
  }

  private List<Change> batch(long from, long to) {
    var changes = new ArrayList<Change>();
    add(from, to, demo::json, changes);
    add(demo.videos(from), demo.videos(to), demo::videoJson, changes);
    add(demo.lives(from), demo.lives(to), demo::liveJson, changes);
    return changes;
  }

  private void add(long from, long to, LongFunction<String> written, List<Change> changes) {
    for (long i = from; i < to; i++) {
      String text = written.apply(i);
      String id = json.readTree(text).path("id").asString();
      changes.add(new Change.Put(new Document(id, text)));
    }
  }
}
