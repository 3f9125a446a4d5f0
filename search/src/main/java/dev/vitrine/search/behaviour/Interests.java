package dev.vitrine.search.behaviour;

import dev.vitrine.index.column.Features;
import dev.vitrine.kernel.answer.Interest;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.search.View;
import dev.vitrine.signals.count.Hash;
import dev.vitrine.signals.count.Moment;
import dev.vitrine.signals.store.Asking;
import dev.vitrine.signals.store.Facts;
import dev.vitrine.signals.store.Profile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a shopper is taken to be interested in, in parts that can be read. Names are those of the
/// items that are remembered of the shopper and are still there.
public final class Interests {
  /// Values told of each part.
  private static final int MOST = 5;

  /// Shares below this are not told.
  private static final double LEAST = 0.02;

  private final Features items;
  private final Profile shopper;
  private final Moment now;
  private final Map<Long, Double> creators;
  private final Map<String, Map<String, Double>> parts = new LinkedHashMap<>();

  private Interests(View view, Profile shopper, Attention attention, Moment now) {
    this.items = view.items();
    this.shopper = shopper;
    this.now = now;
    this.creators = attention.shares((history, back) -> history.creator(back));
  }

  /// Those of a shopper, the greatest of each part first; none where nothing is remembered.
  public static List<Interest> of(View view, Who who) {
    Behaviour behaviour = view.behaviour();
    if (behaviour.known().isEmpty()) {
      return List.of();
    }
    Behaviour.Known known = behaviour.known().get();
    long number = Asking.of(behaviour.catalogue(), "", who).shopper();
    Profile shopper = number == 0 ? Profile.unknown() : known.book().profile(number);
    Attention attention = Attention.ofAll(shopper.history());
    var interests = new Interests(view, shopper, attention, behaviour.now());
    int[] slots = known.keys().slots(attention.items());
    for (int slot : slots) {
      if (slot >= 0 && slot < interests.items.size()) {
        interests.items.values(slot, interests::take);
      }
    }
    interests.prices();
    LikedValues.of(attention, slots, interests.items, known.keys().traits()).each(interests::add);
    return interests.told();
  }

  private void take(int value) {
    String shown = items.shown(value);
    long name = Hash.of(shown);
    String attribute = items.attributeName(items.attributeOf(value));
    switch (attribute) {
      case Attributes.BRAND -> add("brand", shown, shopper.brand(name, now));
      case Attributes.SELLER -> add("seller", shown, shopper.seller(name, now));
      case Attributes.CREATOR -> add("creator", shown, creators.getOrDefault(name, 0.0));
      default -> {
        if (attribute.startsWith(Attributes.CATEGORY_LEVEL)) {
          add("category", shown, shopper.leaf(name, now));
        }
      }
    }
  }

  private void prices() {
    for (int band = 0; band < Facts.BANDS; band++) {
      String range =
          String.format(
              Locale.ROOT, "%.2f to %.2f", Math.pow(2, band / 2.0), Math.pow(2, (band + 1) / 2.0));
      add("price", range, shopper.bandAlone(band, now));
    }
  }

  private void add(String part, String value, double share) {
    if (share >= LEAST && !value.isEmpty()) {
      parts.computeIfAbsent(part, _ -> new LinkedHashMap<>()).put(value, share);
    }
  }

  private List<Interest> told() {
    var told = new ArrayList<Interest>();
    parts.forEach((part, values) ->
        values.entrySet().stream()
            .sorted(
                Comparator.comparingDouble((Map.Entry<String, Double> e) -> -e.getValue())
                    .thenComparing(Map.Entry::getKey))
            .limit(MOST)
            .forEach(each -> told.add(new Interest(part, each.getKey(), each.getValue()))));
    return told;
  }
}
