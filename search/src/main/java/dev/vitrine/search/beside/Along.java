package dev.vitrine.search.beside;

import dev.vitrine.kernel.beside.Reason;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.signals.store.Listing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What goes along with an item: what is bought with it, what is wanted most of the kinds that are
/// bought with its kind, and what the same shoppers turn to of other kinds; where that is little,
/// what is liked of kinds that stand near its own.
final class Along {
  private static final double BOUGHT = 1;
  private static final double KINDS = 0.6;
  private static final double SHOPPERS = 0.3;
  private static final double NEAR = 0.1;
  private static final int MOST_KINDS = 8;
  private static final int WIDER = 4;

  private final Scene scene;

  Along(Scene scene) {
    this.scene = scene;
  }

  Offers offers() {
    var offers = new Offers();
    for (Anchor anchor : scene.anchors()) {
      offers.take(BOUGHT, Reason.BOUGHT, scene.with(Listing.BOUGHT, anchor), this::fits);
      offers.take(KINDS, Reason.BOUGHT_OF_KIND, ofKinds(anchor), this::fits);
      Map<Integer, Double> turnedTo = scene.with(Listing.TOGETHER, anchor);
      offers.take(SHOPPERS, Reason.SHOPPERS, turnedTo, this::fits);
    }
    if (offers.size() < scene.asked().size()) {
      for (Anchor anchor : scene.anchors()) {
        near(anchor)
            .ifPresent(place ->
                offers.take(
                    NEAR,
                    Reason.NEAR,
                    scene.byPlace(scene.search("", place, WIDER * scene.asked().size())),
                    this::fits));
      }
    }
    return offers;
  }

  private boolean fits(int slot) {
    return !scene.own(slot) && (scene.leaf(slot) == 0 || !scene.ofTheirKind(slot));
  }

  private Map<Integer, Double> ofKinds(Anchor anchor) {
    var out = new HashMap<Integer, Double>();
    long own = scene.leaf(anchor.slot());
    scene
        .boughtWith(own, MOST_KINDS)
        .forEach((leaf, much) -> {
          Map<Integer, Double> wanted = scene.wanted(leaf);
          double most = wanted.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
          wanted.forEach((slot, count) -> out.merge(slot, much * count / most, Double::sum));
        });
    return out;
  }

  /// What is in the category above, but not of the kinds that are there already.
  private Optional<Filter> near(Anchor anchor) {
    return anchor
        .near()
        .map(above -> {
          var all = new ArrayList<Filter>(List.of(above));
          scene.anchors().forEach(a -> a.ofItsKind().map(Filter.Not::new).ifPresent(all::add));
          return new Filter.And(all);
        });
  }
}
