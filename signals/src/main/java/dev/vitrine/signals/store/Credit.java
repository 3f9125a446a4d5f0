package dev.vitrine.signals.store;

import dev.vitrine.signals.count.Moment;

/// Writes into a book what was done to an item: for the item, for what is behind it, and for the
/// words of the search that it came from.
final class Credit {
  private final Book book;

  Credit(Book book) {
    this.book = book;
  }

  /// Counts everywhere.
  void count(Doings doings, Facts facts, Asking asking, Moment moment) {
    long in = asking.catalogue();
    long words = asking.query();
    add(Scope.ALL, Scope.ALL.key(in, 1), doings, moment);
    add(Scope.ITEM, Scope.ITEM.key(in, facts.item()), doings, moment);
    add(Scope.SELLER, Scope.SELLER.key(in, facts.seller()), doings, moment);
    add(Scope.CREATOR, Scope.CREATOR.key(in, facts.creator()), doings, moment);
    add(Scope.LEAF, Scope.LEAF.key(in, facts.leaf()), doings, moment);
    add(Scope.BRAND, Scope.BRAND.key(in, facts.brand()), doings, moment);
    add(Scope.KIND, Scope.KIND.key(in, facts.kind()), doings, moment);
    if (words != 0) {
      add(Scope.QUERY, Scope.QUERY.key(in, words), doings, moment);
      add(Scope.QUERY_ITEM, Scope.QUERY_ITEM.key(in, words, facts.item()), doings, moment);
      add(Scope.QUERY_LEAF, Scope.QUERY_LEAF.key(in, words, facts.leaf()), doings, moment);
      add(Scope.QUERY_BRAND, Scope.QUERY_BRAND.key(in, words, facts.brand()), doings, moment);
      add(Scope.QUERY_KIND, Scope.QUERY_KIND.key(in, words, facts.kind()), doings, moment);
    }
  }

  /// Counts for a video or live that led to the good of which it was counted, and for its creator.
  void led(Doings doings, Facts facts, Asking asking, Moment moment) {
    long in = asking.catalogue();
    long words = asking.query();
    add(Scope.ITEM, Scope.ITEM.key(in, facts.item()), doings, moment);
    add(Scope.CREATOR, Scope.CREATOR.key(in, facts.creator()), doings, moment);
    if (words != 0) {
      add(Scope.QUERY_ITEM, Scope.QUERY_ITEM.key(in, words, facts.item()), doings, moment);
    }
  }

  void add(Scope scope, long key, Doings doings, Moment moment) {
    book.add(scope, key, doings.amounts, doings.touched, moment);
  }
}
