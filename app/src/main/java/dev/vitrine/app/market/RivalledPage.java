package dev.vitrine.app.market;

import dev.vitrine.app.shop.Appraisal;
import dev.vitrine.simulate.judge.PageValue;
import java.util.List;
import java.util.Map;

/// The first page of a visit, and those that rankers would have made in its place.
///
/// @param shopper number of who asked
/// @param search the id by which events name it
/// @param shown ids of the items that the shopper was shown
/// @param pages ids of the items of each ranker
/// @param truth what the page that was shown is truly worth
/// @param truths the same of the page of each ranker
/// @param pool what is known of each item that stands on any of these pages
public record RivalledPage(
    int shopper,
    String search,
    List<String> shown,
    List<List<String>> pages,
    PageValue truth,
    List<PageValue> truths,
    Map<String, Pooled> pool) {
  public RivalledPage {
    shown = List.copyOf(shown);
    pages = List.copyOf(pages);
    truths = List.copyOf(truths);
    pool = Map.copyOf(pool);
  }

  /// What is known of an item of a page.
  ///
  /// @param grade how well it fits what the shopper is after, as an editor would say
  /// @param look what a look at it is truly worth, in cents kept
  /// @param card what the shop's model says of it; nothing where the model did not look at it
  /// @param facts what its card says
  public record Pooled(int grade, double look, Appraisal.Card card, ItemFacts facts) {
    /// What no model looked at.
    static final Appraisal.Card UNSEEN = new Appraisal.Card(0, 0, 0);

    /// An item that nothing is known of.
    public static final Pooled NONE = new Pooled(0, 0, UNSEEN, ItemFacts.NONE);
  }
}
