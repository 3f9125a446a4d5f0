package dev.vitrine.index.postings;

import dev.vitrine.kernel.item.CategoryPath;
import dev.vitrine.kernel.item.Item;
import dev.vitrine.kernel.item.Live;
import dev.vitrine.kernel.item.Offer;
import dev.vitrine.kernel.item.Product;
import dev.vitrine.kernel.item.Value;
import dev.vitrine.kernel.item.Variant;
import dev.vitrine.kernel.item.Video;
import dev.vitrine.kernel.query.Attributes;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The terms an item can be found by when a filter asks for a value: every value that any of its
/// offers has. A superset of what passes; the columns decide.
final class FilterTerms {
  private static final int LONGEST = 256;

  private final Set<String> terms = new HashSet<>();

  private FilterTerms() {}

  static Set<String> of(Item item) {
    var all = new FilterTerms();
    if (!item.id().equals(item.id().toLowerCase(Locale.ROOT))) {
      all.terms.add(Fields.facet(Attributes.ID, item.id()));
    }
    all.add(Attributes.KIND, item.kind().word());
    switch (item) {
      case Product product -> all.product(product);
      case Video video -> all.video(video);
      case Live live -> all.live(live);
    }
    for (CategoryPath path : item.listing().categories()) {
      for (int level = 0; level < path.names().size(); level++) {
        all.add(Attributes.CATEGORIES, path.names().get(level));
        all.add(Attributes.CATEGORY_LEVEL + level, path.upTo(level));
      }
    }
    item.listing().tags().forEach(tag -> all.add(Attributes.TAGS, tag));
    all.attributes(item.listing().attributes());
    return all.terms;
  }

  private void video(Video video) {
    add(Attributes.CREATOR, video.creator());
    add(Attributes.SHOWS_FIRST, video.first());
    add(Attributes.SHOWS_SURE, Integer.toString(video.tenthsSure()));
    video.shows().forEach(shown -> add(Attributes.SHOWS, shown.product()));
  }

  private void live(Live live) {
    add(Attributes.CREATOR, live.host());
    add(Attributes.LIVE_STATE, live.state().word());
    add(Attributes.SHOWS_FIRST, live.showing());
    live.shows().forEach(product -> add(Attributes.SHOWS, product));
  }

  private void product(Product product) {
    add(Attributes.BRAND, product.brand());
    for (Variant variant : product.variants()) {
      attributes(variant.attributes());
      for (Offer offer : variant.offers()) {
        add(Attributes.SELLER, offer.seller());
        add(Attributes.MARKET, offer.market());
        offer.price().ifPresent(p -> add(Attributes.CURRENCY, p.currency().getCurrencyCode()));
      }
    }
  }

  private void attributes(Map<String, List<Value>> attributes) {
    attributes.forEach((name, values) -> values.forEach(v -> add(name, v.shown())));
  }

  private void add(String attribute, String value) {
    if (!value.isEmpty() && value.length() <= LONGEST) {
      terms.add(Fields.facet(attribute, value));
    }
  }
}
