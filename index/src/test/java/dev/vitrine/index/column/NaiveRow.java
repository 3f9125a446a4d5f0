package dev.vitrine.index.column;

import dev.vitrine.kernel.item.CategoryPath;
import dev.vitrine.kernel.item.Item;
import dev.vitrine.kernel.item.Live;
import dev.vitrine.kernel.item.Offer;
import dev.vitrine.kernel.item.Product;
import dev.vitrine.kernel.item.Rating;
import dev.vitrine.kernel.item.Shown;
import dev.vitrine.kernel.item.Stock;
import dev.vitrine.kernel.item.Value;
import dev.vitrine.kernel.item.Variant;
import dev.vitrine.kernel.item.Video;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Everything that is seen together when a filter looks at one offer of one variant of an item.
record NaiveRow(Map<String, List<Value>> all) {
  private static final Set<String> TAKEN =
      Set.of(
          "kind",
          "price",
          "stock",
          "available",
          "rating",
          "rating_count",
          "released",
          "objectID",
          "shows",
          "shows.first",
          "shows.sure",
          "live.state");

  List<Value> values(String attribute) {
    return all.getOrDefault(attribute, List.of());
  }

  static List<NaiveRow> of(Item item, Map<String, Double> counters) {
    var rows = new ArrayList<NaiveRow>();
    if (!(item instanceof Product product)) {
      rows.add(start(item, counters));
      return rows;
    }
    for (Variant variant : product.variants()) {
      if (variant.offers().isEmpty()) {
        NaiveRow row = start(item, counters);
        row.add(variant.attributes());
        rows.add(row);
      }
      for (Offer offer : variant.offers()) {
        NaiveRow row = start(item, counters);
        row.add(variant.attributes());
        row.add(offer);
        rows.add(row);
      }
    }
    return rows;
  }

  private static NaiveRow start(Item item, Map<String, Double> counters) {
    var row = new NaiveRow(new HashMap<>());
    row.text("objectID", item.id());
    row.text("kind", item.kind().word());
    switch (item) {
      case Product product -> row.text("brand", product.brand());
      case Video video -> row.of(video);
      case Live live -> row.of(live);
    }
    for (CategoryPath path : item.listing().categories()) {
      String joined = "";
      for (int i = 0; i < path.names().size(); i++) {
        joined = i == 0 ? path.names().get(i) : joined + " > " + path.names().get(i);
        row.text("categories", path.names().get(i));
        row.text("categories.lvl" + i, joined);
      }
    }
    item.listing().tags().forEach(t -> row.text("_tags", t));
    if (item.listing().rating() instanceof Rating.Stars stars) {
      row.number("rating", stars.mean());
      row.number("rating_count", (double) stars.count());
    }
    item.listing().released().ifPresent(r -> row.number("released", (double) r.getEpochSecond()));
    counters.forEach(row::number);
    row.add(item.listing().attributes());
    return row;
  }

  private void of(Video video) {
    text("creator", video.creator());
    String first = "";
    double most = -1;
    for (Shown shown : video.shows()) {
      text("shows", shown.product());
      first = shown.probability() > most ? shown.product() : first;
      most = Math.max(most, shown.probability());
    }
    text("shows.first", first);
    text("shows.sure", String.valueOf(Math.round(Math.max(most, 0) * 10)));
  }

  private void of(Live live) {
    text("creator", live.host());
    text("live.state", live.state().name().toLowerCase(Locale.ROOT));
    text("shows.first", live.showing());
    text("shows", live.showing());
    live.queue().forEach(product -> text("shows", product));
  }

  private void add(Offer offer) {
    text("seller", offer.seller());
    text("market", offer.market());
    offer
        .price()
        .ifPresent(p -> {
          number("price", p.amount().doubleValue());
          text("currency", p.currency().getCurrencyCode());
        });
    boolean there = true;
    if (offer.stock() instanceof Stock.Units units) {
      number("stock", (double) units.count());
      there = units.count() > 0;
    }
    put("available", new Value.Flag(there));
  }

  private void add(Map<String, List<Value>> attributes) {
    attributes.forEach((name, values) -> {
      if (!TAKEN.contains(name)) {
        values.stream().filter(v -> !v.shown().isEmpty()).forEach(v -> put(name, v));
      }
    });
  }

  private void text(String name, String text) {
    if (!text.isEmpty()) {
      put(name, new Value.Text(text));
    }
  }

  private void number(String name, double number) {
    put(name, new Value.Numeric(number));
  }

  private void put(String name, Value value) {
    all.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
  }
}
