package dev.vitrine.search.behaviour;

import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Rows;
import dev.vitrine.signals.store.Scope;

/// The share of what the shopper turned to, as far as it matters for what is asked, that has the
/// same brand, seller or creator as the item; 0 while nothing that matters is known.
public final class AskedThing implements Feature {
  private final String name;
  private final Attention.Thing thing;
  private final Scope scope;

  private AskedThing(String name, Attention.Thing thing, Scope scope) {
    this.name = name;
    this.thing = thing;
    this.scope = scope;
  }

  /// That of brands.
  public static AskedThing brand() {
    return new AskedThing("asked-brand", (history, back) -> history.brand(back), Scope.BRAND);
  }

  /// That of sellers.
  public static AskedThing seller() {
    return new AskedThing("asked-seller", (history, back) -> history.seller(back), Scope.SELLER);
  }

  /// That of creators.
  public static AskedThing creator() {
    return new AskedThing("asked-creator", (history, back) -> history.creator(back), Scope.CREATOR);
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
    Groups groups = remembered.groups(scope);
    double[] each = new double[groups.size()];
    long[] keys = groups.keys();
    attention
        .shares(thing)
        .forEach((key, share) -> {
          for (int group = 0; group < keys.length; group++) {
            each[group] = keys[group] == key ? share : each[group];
          }
        });
    for (int row = 0; row < rows.size(); row++) {
      column[row] = (float) each[groups.of(row)];
    }
  }
}
