package dev.vitrine.search.behaviour;

import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Rows;

/// How often the item was sold as the shop itself counts it, in the counter `counter.sold`, on a
/// log scale: 0 for never, 1 for a million times; not-a-number where the shop does not say.
public final class Sold implements Feature {
  private static final String COUNTER = Attributes.COUNTER + "sold";
  private static final double MOST = Math.log1p(1e6);

  @Override
  public String name() {
    return "sold";
  }

  @Override
  public void fill(Rows rows, float[] column) {
    double[] sold = rows.view().items().counters(rows.slots(), COUNTER);
    for (int row = 0; row < sold.length; row++) {
      column[row] = (float) (Math.log1p(Math.max(0, sold[row])) / MOST);
    }
  }
}
