package dev.vitrine.app.offline;

import dev.vitrine.app.market.PageDeeds;
import dev.vitrine.app.market.RivalledPage;
import dev.vitrine.app.market.RivalledPage.Pooled;
import dev.vitrine.app.shop.Appraisal;
import dev.vitrine.learn.evaluate.Ndcg;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// The page of one ranker, with what a shop knows that can measure it.
///
/// @param ten ids of its first ten items
/// @param page in whose place it was made
/// @param deeds what became of the page that was shown
/// @param places how likely places are looked at
record Measured(List<String> ten, RivalledPage page, PageDeeds deeds, Places places) {
  static final int DEPTH = 10;

  Measured {
    ten = List.copyOf(ten.subList(0, Math.min(DEPTH, ten.size())));
  }

  private Pooled pooled(String item) {
    return page.pool().getOrDefault(item, Pooled.NONE);
  }

  /// nDCG by gains of items; left out where none has any.
  double ndcg(Map<String, Double> gains) {
    return Ndcg.of(gains, ten, DEPTH);
  }

  /// The same of items that are all worth the same.
  double ndcg(Collection<String> wanted) {
    return ndcg(ones(wanted));
  }

  private static Map<String, Double> ones(Collection<String> wanted) {
    Map<String, Double> ones = new HashMap<>();
    wanted.forEach(item -> ones.put(item, 1.0));
    return ones;
  }

  /// Gains by an editor's grades, of all items that any ranker put on a page for the visit.
  Map<String, Double> grades() {
    Map<String, Double> gains = new HashMap<>();
    page.pool().forEach((item, pooled) -> gains.put(item, Math.pow(2, pooled.grade()) - 1));
    return gains;
  }

  /// Share of ten places with items of a grade or better; those that are left empty have none.
  double precision(int grade) {
    return (double) ten.stream().filter(item -> pooled(item).grade() >= grade).count() / DEPTH;
  }

  /// Share of items that stand among the ten; not-a-number where there are none.
  double recall(Set<String> wanted) {
    return wanted.isEmpty()
        ? Double.NaN
        : (double) wanted.stream().filter(ten::contains).count() / wanted.size();
  }

  /// The DCG of clicks, each weighed by one over how likely the place was looked at that it stood
  /// at, over what it is at best.
  Part weighedClicks() {
    Map<String, Double> gains = new HashMap<>();
    for (String item : deeds.clicked()) {
      int place = page.shown().indexOf(item);
      if (place >= 0) {
        gains.put(item, 1 / places.at(place));
      }
    }
    return gains.isEmpty()
        ? Part.NONE
        : new Part(Ndcg.gained(gains, ten, DEPTH), Ndcg.ideal(gains.values(), DEPTH));
  }

  /// What items brought where they stood, as much more or less as their new places are looked at.
  ///
  /// @param brought by item
  double moved(Map<String, Double> brought) {
    double sum = 0;
    for (var each : brought.entrySet()) {
      int before = page.shown().indexOf(each.getKey());
      int now = ten.indexOf(each.getKey());
      sum += before < 0 || now < 0 ? 0 : each.getValue() * places.at(now) / places.at(before);
    }
    return sum;
  }

  /// The same of clicks.
  double movedClicks() {
    return moved(ones(deeds.clicked()));
  }

  /// One over the place of what was clicked first.
  double firstClick() {
    if (deeds.clicked().isEmpty()) {
      return Double.NaN;
    }
    int place = ten.indexOf(deeds.clicked().iterator().next());
    return place < 0 ? 0 : 1.0 / (place + 1);
  }

  /// Money that was paid for what stands among the ten, of all that was paid.
  Part money() {
    double all = deeds.bought().values().stream().mapToDouble(v -> v).sum();
    double there = ten.stream().mapToDouble(item -> deeds.bought().getOrDefault(item, 0.0)).sum();
    return all == 0 ? Part.NONE : new Part(there, all);
  }

  /// What the shop's model says, summed up over places as they are looked at.
  double said(ToDoubleFunction<Appraisal.Card> of) {
    double sum = 0;
    for (int k = 0; k < ten.size(); k++) {
      sum += places.at(k) * of.applyAsDouble(pooled(ten.get(k)).card());
    }
    return sum;
  }

  /// The mean over the ten of something on their cards; items that lack it are left out.
  double mean(ToDoubleFunction<Pooled> of) {
    return ten.stream()
        .mapToDouble(item -> of.applyAsDouble(pooled(item)))
        .filter(value -> !Double.isNaN(value))
        .average()
        .orElse(Double.NaN);
  }

  /// How many sellers the ten have.
  double sellers() {
    return ten.isEmpty()
        ? Double.NaN
        : ten.stream().map(item -> pooled(item).facts().seller()).distinct().count();
  }

  /// Share of the ten that are on the page that was shown.
  double agreement() {
    return ten.isEmpty()
        ? Double.NaN
        : (double) ten.stream().filter(page.shown()::contains).count() / ten.size();
  }
}
