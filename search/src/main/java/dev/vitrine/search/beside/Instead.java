package dev.vitrine.search.beside;

import dev.vitrine.index.form.Entry;
import dev.vitrine.index.form.ItemForm;
import dev.vitrine.index.postings.Matched;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.beside.Reason;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.item.Item;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.search.View;
import dev.vitrine.search.vector.Encoder;
import dev.vitrine.signals.store.Listing;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What may take the place of an item: what the same shoppers turn to, what is near in meaning and
/// what a search for its name finds, of the same category; where that is little, what is liked
/// there, and then of the one above. What costs more counts less, and what costs less a little.
final class Instead {
  private static final double SHOPPERS = 1;
  private static final double MEANING = 0.8;
  private static final double WORDS = 0.6;
  private static final double KIND = 0.2;
  private static final double NEAR = 0.1;
  private static final int NEAREST = 100;

  /// What each doubling of the price takes away, and each halving.
  private static final double DEARER = 0.5;

  private static final double CHEAPER = 0.15;

  private final Scene scene;
  private final Words words;
  private final ItemForm form = ItemForm.recorded();

  Instead(Scene scene, Words words) {
    this.scene = scene;
    this.words = words;
  }

  Offers offers() {
    var offers = new Offers();
    for (Anchor anchor : scene.anchors()) {
      Map<Integer, Double> turnedTo = scene.with(Listing.TOGETHER, anchor);
      offers.take(SHOPPERS, Reason.SHOPPERS, turnedTo, this::fits);
      offers.take(MEANING, Reason.ALIKE, near(anchor), this::fits);
      offers.take(WORDS, Reason.ALIKE, named(anchor), this::fits);
    }
    scene.anchors().forEach(anchor -> liked(anchor.ofItsKind(), KIND, offers));
    scene.anchors().forEach(anchor -> liked(anchor.near(), NEAR, offers));
    return offers;
  }

  /// Takes what is liked of a place as well, unless there is enough.
  private void liked(Optional<Filter> place, double weight, Offers offers) {
    if (place.isPresent() && offers.size() < scene.asked().size()) {
      Map<Integer, Double> liked = scene.byPlace(scene.search("", place.get(), wanted()));
      offers.take(weight, Reason.NEAR, liked, slot -> !scene.own(slot));
    }
  }

  private int wanted() {
    return 2 * scene.asked().size() + scene.anchors().size();
  }

  private boolean fits(int slot) {
    return !scene.own(slot) && scene.ofTheirKind(slot);
  }

  /// What is left of an item's score for its price.
  double priced(int slot) {
    double price = scene.view().items().price(slot);
    double best = 0;
    for (Anchor anchor : scene.anchors()) {
      double doublings = Math.log(price / anchor.price()) / Math.log(2);
      double lost = doublings > 0 ? DEARER * doublings : -CHEAPER * doublings;
      best = Math.max(best, Double.isNaN(lost) ? 1 : Math.exp(-lost));
    }
    return best;
  }

  private Map<Integer, Double> named(Anchor anchor) {
    if (anchor.title().isEmpty()) {
      return Map.of();
    }
    Filter kind = anchor.ofItsKind().orElse(Filter.ALL);
    return scene.byPlace(scene.search(anchor.title(), kind, wanted()));
  }

  private Map<Integer, Double> near(Anchor anchor) {
    View view = scene.view();
    Optional<byte[]> vector = view.encoder().flatMap(encoder -> vector(anchor, encoder));
    var out = new HashMap<Integer, Double>();
    if (vector.isPresent()) {
      Encoder encoder = view.encoder().orElseThrow();
      Matched near = view.postings().nearest(vector.get(), NEAREST, view.columns()::tie);
      for (int row = 0; row < near.size(); row++) {
        double likeness = encoder.likeness(near.score(row));
        if (likeness > 0 && near.slot(row) < view.items().size()) {
          out.put(near.slot(row), likeness);
        }
      }
    }
    return out;
  }

  private Optional<byte[]> vector(Anchor anchor, Encoder encoder) {
    return scene
        .view()
        .documents()
        .apply(anchor.id())
        .flatMap(this::item)
        .flatMap(item -> Encoder.quantised(encoder.item(item, words)));
  }

  private Optional<Item> item(Document document) {
    try {
      return form.read(document.id(), document.json()) instanceof Entry.OfItem(var item)
          ? Optional.of(item)
          : Optional.empty();
    } catch (VitrineException _) {
      return Optional.empty();
    }
  }
}
