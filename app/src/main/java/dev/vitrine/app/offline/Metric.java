package dev.vitrine.app.offline;

import dev.vitrine.app.shop.Appraisal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// A figure of a ranker that a shop can work out without showing anybody a page of it. More is held
/// for better.
///
/// @param key in JSON
/// @param title in tables
/// @param what it is, in a sentence
/// @param of what a page adds to it
public record Metric(String key, String title, String what, Function<Measured, Part> of) {
  /// The grade from which an item is held to fit.
  private static final int FITTING = 2;

  /// All of them.
  public static final List<Metric> ALL =
      List.of(
          each(
              "fit_ndcg",
              "nDCG of fit",
              "nDCG@10 by an editor's grades of fit; best of all that any ranker or the shop "
                  + "put on a page for the visit",
              m -> m.ndcg(m.grades())),
          each(
              "fit_precision",
              "precision of fit",
              "share of ten places with what has a grade of fit of 2 or 3",
              m -> m.precision(FITTING)),
          each(
              "click_ndcg",
              "nDCG of clicks",
              "nDCG@10 of what was clicked",
              m -> m.ndcg(m.deeds().clicked())),
          new Metric(
              "click_ndcg_weighed",
              "nDCG of clicks, weighed",
              "nDCG@10 of what was clicked, each click counting one over how likely its "
                  + "place is looked at; sums of all pages, since within a page of one click a "
                  + "weight is lost",
              Measured::weighedClicks),
          each(
              "click_mrr",
              "MRR of first click",
              "one over the place of what was clicked first, 0 where it is not among the ten",
              Measured::firstClick),
          each(
              "click_recall",
              "recall of clicks",
              "share of what was clicked that is among the ten",
              m -> m.recall(m.deeds().clicked())),
          each(
              "take_ndcg",
              "nDCG of carts, orders",
              "nDCG@10 of what was put into the cart or bought",
              m -> m.ndcg(taken(m))),
          each(
              "order_recall",
              "recall of orders",
              "share of what was bought that is among the ten",
              m -> m.recall(m.deeds().bought().keySet())),
          new Metric(
              "money_recall",
              "recall of money",
              "share of what was paid that was paid for the ten",
              Measured::money),
          each(
              "click_moved",
              "clicks by places",
              "clicks a page, each as much more or less likely as the ranker's place for it "
                  + "is looked at",
              Measured::movedClicks),
          each(
              "money_moved",
              "money by places",
              "what was paid a page, each order as much more or less likely as the ranker's place "
                  + "for what was bought is looked at",
              m -> m.moved(m.deeds().bought())),
          said(
              "model_clicks",
              "model: clicks",
              "clicks a page that the shop's model expects",
              Appraisal.Card::click),
          said(
              "model_orders",
              "model: orders",
              "orders a page that the shop's model expects",
              Appraisal.Card::order),
          said(
              "model_worth",
              "model: worth",
              "net dollars a page that the shop's model expects",
              Appraisal.Card::worth),
          each(
              "agreement",
              "agreement",
              "share of the ten that are on the page that was shown",
              Measured::agreement),
          each(
              "sold",
              "sold",
              "how often the ten were sold, mean",
              m -> m.mean(i -> i.facts().sold())),
          each("rating", "stars", "mean stars of the ten", m -> m.mean(i -> i.facts().rating())),
          each("price", "price", "mean price of the ten", m -> m.mean(i -> i.facts().price())),
          each("sellers", "sellers", "different sellers among the ten", Measured::sellers),
          each(
              "answered",
              "answered",
              "share of pages with anything on them",
              m -> m.ten().isEmpty() ? 0 : 1));

  /// A mean over pages; not-a-number for those that are left out.
  private static Metric each(String key, String title, String what, ToDoubleFunction<Measured> of) {
    return new Metric(key, title, what, m -> Part.of(of.applyAsDouble(m)));
  }

  private static Metric said(
      String key, String title, String what, ToDoubleFunction<Appraisal.Card> of) {
    return each(key, title, what + ", places counting as they are looked at", m -> m.said(of));
  }

  private static Set<String> taken(Measured m) {
    var taken = new HashSet<>(m.deeds().carted());
    taken.addAll(m.deeds().bought().keySet());
    return taken;
  }
}
