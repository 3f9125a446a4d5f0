package dev.vitrine.search.behaviour;

import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Rows;
import java.util.Map;

/// The share of what the shopper turned to, as far as it matters for what is asked, that has the
/// same brand, seller or creator as the item; 0 while nothing that matters is known.
public final class AskedThing implements Feature {
  private final String name;
  private final Attention.Thing thing;
  private final Own own;

  /// The thing that stands behind a row.
  private interface Own {
    long of(Remembered remembered, int row);
  }

  private AskedThing(String name, Attention.Thing thing, Own own) {
    this.name = name;
    this.thing = thing;
    this.own = own;
  }

  /// That of brands.
  public static AskedThing brand() {
    return new AskedThing("asked-brand", (history, back) -> history.brand(back), Remembered::brand);
  }

  /// That of sellers.
  public static AskedThing seller() {
    return new AskedThing(
        "asked-seller", (history, back) -> history.seller(back), Remembered::seller);
  }

  /// That of creators.
  public static AskedThing creator() {
    return new AskedThing(
        "asked-creator", (history, back) -> history.creator(back), Remembered::creator);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean together() {
    return true;
  }

  @Override
  public void fill(Rows rows, float[] column) {
    Remembered remembered = rows.remembered();
    Attention attention = remembered.attention();
    if (attention.none()) {
      return;
    }
    Map<Long, Double> shares = attention.shares(thing);
    for (int row = 0; row < rows.size(); row++) {
      column[row] = shares.getOrDefault(own.of(remembered, row), 0.0).floatValue();
    }
  }
}
