package dev.vitrine.search.behaviour;

import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Rows;
import dev.vitrine.signals.count.Span;
import dev.vitrine.signals.store.Counter;
import dev.vitrine.signals.store.Deed;
import dev.vitrine.signals.store.Scope;
import java.util.List;

/// How much is going on in a live at present: shoppers who came in, and ten times those who put
/// something into a cart by way of it, within the last minutes, on a log scale: 1 for a thousand;
/// not-a-number for what is no live on air. Carts say nothing of a live whose present product is
/// gone or sold out.
public final class LiveCrowd implements Feature {
  static final Counter CAME = new Counter(Scope.ITEM, Deed.PLAYED, Span.MINUTES);
  static final Counter CARTED = new Counter(Scope.ITEM, Deed.CARTED, Span.MINUTES);

  /// What a cart counts for among those who came in.
  private static final double CART = 10;

  private static final double SCALE = 3;

  @Override
  public String name() {
    return "live-crowd";
  }

  @Override
  public List<Counter> learns() {
    return List.of(CAME, CARTED);
  }

  @Override
  public void fill(Rows rows, float[] column) {
    double[] came = rows.remembered().count(CAME);
    double[] carted = rows.remembered().count(CARTED);
    for (int row = 0; row < rows.size(); row++) {
      double crowd = Math.log10(1 + came[row] + cart(rows, row) * carted[row]) / SCALE;
      column[row] = rows.faces().onAir(row) ? (float) crowd : Float.NaN;
    }
  }

  /// What a cart by way of a row counts for.
  static double cart(Rows rows, int row) {
    return rows.faces().lost(row) ? 0 : CART;
  }
}
