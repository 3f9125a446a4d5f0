package dev.vitrine.search.behaviour;

import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Rows;
import dev.vitrine.signals.count.Span;
import dev.vitrine.signals.store.Counter;
import dev.vitrine.signals.store.Deed;
import dev.vitrine.signals.store.Scope;
import java.util.List;

/// Whether now is a good moment to enter a live: what goes on in it within minutes over what went
/// on within the hour, each for a minute; 0.5 is as usual for it, not-a-number for what is no live
/// on air (the moments of LiveForesighter, by counts alone). Carts say nothing of a live whose
/// present product is gone or sold out.
public final class LiveMoment implements Feature {
  private static final Counter CAME = new Counter(Scope.ITEM, Deed.PLAYED, Span.HOUR);
  private static final Counter CARTED = new Counter(Scope.ITEM, Deed.CARTED, Span.HOUR);

  /// Of a steady stream an hour counts twelve times as much as five minutes.
  private static final double STEADY = 12;

  /// What goes on within minutes that outweighs knowing nothing.
  private static final double DOUBT = 3;

  @Override
  public String name() {
    return "live-moment";
  }

  @Override
  public List<Counter> learns() {
    return List.of(LiveCrowd.CAME, LiveCrowd.CARTED, CAME, CARTED);
  }

  @Override
  public void fill(Rows rows, float[] column) {
    double[] came = rows.remembered().count(LiveCrowd.CAME);
    double[] carted = rows.remembered().count(LiveCrowd.CARTED);
    double[] usually = rows.remembered().count(CAME);
    double[] cartedUsually = rows.remembered().count(CARTED);
    for (int row = 0; row < rows.size(); row++) {
      double cart = LiveCrowd.cart(rows, row);
      double now = came[row] + cart * carted[row] + DOUBT;
      double usual = (usually[row] + cart * cartedUsually[row]) / STEADY + DOUBT;
      column[row] = rows.faces().onAir(row) ? (float) (now / (now + usual)) : Float.NaN;
    }
  }
}
