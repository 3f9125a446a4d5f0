package dev.vitrine.signals.store;

import dev.vitrine.signals.count.Moment;
import java.util.List;

/// What shoppers' doings say of items beside how often: for which words they are wanted, with which
/// others, when, and in which order on a visit.
final class Associations {
  /// Last items of a shopper that go together with the next one.
  private static final int LAST = 10;

  /// What was bought before counts so much of what is bought at once.
  private static final double EARLIER = 0.5;

  private final Book book;

  Associations(Book book) {
    this.book = book;
  }

  /// Writes down that something was done to an item.
  ///
  /// @param strength how much it tells: a click 1, a cart 3, a purchase 5
  void note(Facts item, double strength, Asking asking, Moment moment) {
    long in = asking.catalogue();
    book.list(Listing.WORDS, Scope.QUERY.key(in, asking.query()), item.item(), strength, moment);
    book.list(Listing.TRENDING, Scope.ALL.key(in, 1), item.item(), strength, moment);
    book.list(Listing.TRENDING, Scope.LEAF.key(in, item.leaf()), item.item(), strength, moment);
    wanted(Scope.LEAF.key(in, item.leaf()), item, strength, moment);
    wanted(Scope.BRAND.key(in, item.brand()), item, strength, moment);
    wanted(Scope.SELLER.key(in, item.seller()), item, strength, moment);
    wanted(Scope.CREATOR.key(in, item.creator()), item, strength, moment);
  }

  private void wanted(long key, Facts item, double strength, Moment moment) {
    book.list(Listing.WANTED, key, item.item(), strength, moment);
  }

  /// Writes down that a shopper turned to an item after others.
  ///
  /// Source: Swing (Yang and others, "Large scale product graph construction", 2020), which weighs
  /// a shopper by one over the square root of how many items they turned to, and adds up pairs of
  /// shoppers who share both items. Here single shoppers are added up, which gives the same order
  /// where two shoppers of a pair share nothing else; so what many turn to one after the other
  /// counts a little more than it would there.
  void together(Profile before, Facts item, long catalogue, Moment moment) {
    long[] last = before.last(LAST);
    if (last.length > 0 && last[0] == item.item()) {
      return;
    }
    double weight = 1 / Math.sqrt(1 + before.remembered());
    for (long other : last) {
      if (other != item.item()) {
        book.list(Listing.TOGETHER, Scope.ITEM.key(catalogue, other), item.item(), weight, moment);
        book.list(Listing.TOGETHER, Scope.ITEM.key(catalogue, item.item()), other, weight, moment);
      }
    }
  }

  /// Writes down that items were bought with one another: those of one order, and, for half as
  /// much, what the shopper bought last before. Each item shares what one purchase says among all
  /// that it was bought with, so that a large order says no more than a small one.
  ///
  /// @param before the last items that the shopper bought before, the newest first
  void bought(List<Bought> order, List<Bought> before, long catalogue, Moment moment) {
    for (int i = 0; i < order.size(); i++) {
      Bought item = order.get(i);
      for (Bought other : order.subList(i + 1, order.size())) {
        bought(item, other, 1.0 / (order.size() - 1), catalogue, moment);
      }
      for (Bought other : before) {
        bought(item, other, EARLIER / before.size(), catalogue, moment);
      }
    }
  }

  private void bought(Bought one, Bought other, double weight, long catalogue, Moment moment) {
    if (one.item() == other.item()) {
      return;
    }
    book.list(Listing.BOUGHT, Scope.ITEM.key(catalogue, one.item()), other.item(), weight, moment);
    book.list(Listing.BOUGHT, Scope.ITEM.key(catalogue, other.item()), one.item(), weight, moment);
    if (one.leaf() != other.leaf()) {
      book.list(
          Listing.BOUGHT_OF, Scope.LEAF.key(catalogue, one.leaf()), other.leaf(), weight, moment);
      book.list(
          Listing.BOUGHT_OF, Scope.LEAF.key(catalogue, other.leaf()), one.leaf(), weight, moment);
    }
  }

  /// Writes down the next item of a visit.
  ///
  /// @param user stands for who signed in, 0 for nobody
  void visited(Facts item, Asking asking, long client, long user, Moment moment) {
    if (asking.visit() != 0) {
      book.visits()
          .add(asking.catalogue(), asking.visit(), item.item(), client, user, moment.millis());
    }
  }
}
