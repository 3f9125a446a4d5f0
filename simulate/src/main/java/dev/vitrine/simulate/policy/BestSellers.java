package dev.vitrine.simulate.policy;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Line;
import dev.vitrine.kernel.event.OrderStep;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.simulate.market.Goods;
import dev.vitrine.simulate.trip.Visit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The goods that sold best so far, whatever was asked: the front page of a shop without a search
/// engine. It begins with what sold before the opening.
public final class BestSellers implements Policy {
  private final Goods goods;
  private final Map<Integer, Long> sold = new HashMap<>();
  private List<Integer> ranked = List.of();
  private int rankedOn = -1;

  public BestSellers(Goods goods) {
    this.goods = goods;
  }

  @Override
  public String name() {
    return "popularity";
  }

  @Override
  public List<String> page(Visit visit, Query query) {
    if (rankedOn != visit.day()) {
      rank(visit.day());
    }
    int from = Math.min(query.from(), ranked.size());
    int to = Math.min(from + query.size(), ranked.size());
    return ranked.subList(from, to).stream().map(Goods::id).toList();
  }

  /// Ranks once a day; nobody pages further than {@link Query#DEPTH_LIMIT}.
  private void rank(int day) {
    var all = new ArrayList<Integer>();
    for (int i = 0; i < goods.size(); i++) {
      if (goods.forSale(i, day)) {
        all.add(i);
      }
    }
    all.sort(Comparator.comparingDouble(this::sold).reversed().thenComparing(i -> i));
    ranked = List.copyOf(all.subList(0, Math.min(all.size(), Query.DEPTH_LIMIT)));
    rankedOn = day;
  }

  private double sold(int listing) {
    return goods.popularity(listing) + sold.getOrDefault(listing, 0L);
  }

  @Override
  public void tell(List<Event> events) {
    for (Event event : events) {
      if (event instanceof Event.Order order && order.step() == OrderStep.PURCHASE) {
        for (Line line : order.lines()) {
          int listing = Goods.listing(line.item());
          if (listing >= 0) {
            sold.merge(listing, (long) line.quantity(), Long::sum);
          }
        }
      }
    }
  }
}
