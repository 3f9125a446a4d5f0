package dev.vitrine.simulate.policy;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Line;
import dev.vitrine.kernel.event.OrderStep;
import dev.vitrine.simulate.market.Goods;
import java.util.List;

/// How much each good sold: what it sold before the opening, and every order since.
final class Sales {
  private final double[] sold;

  Sales(Goods goods) {
    sold = new double[goods.size()];
    for (int i = 0; i < sold.length; i++) {
      sold[i] = goods.entered(i) == 0 ? goods.popularity(i) : 0;
    }
  }

  void hear(List<Event> events) {
    for (Event event : events) {
      if (event instanceof Event.Order order && order.step() == OrderStep.PURCHASE) {
        for (Line line : order.lines()) {
          int listing = Goods.listing(line.item());
          if (listing >= 0) {
            sold[listing] += line.quantity();
          }
        }
      }
    }
  }

  /// How much an item sold; nothing for what is no good of this market.
  double of(String item) {
    int listing = Goods.listing(item);
    return listing < 0 ? 0 : sold[listing];
  }
}
