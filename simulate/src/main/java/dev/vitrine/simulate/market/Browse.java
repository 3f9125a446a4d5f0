package dev.vitrine.simulate.market;

import dev.vitrine.simulate.catalogue.Dice;

/// How those who make videos and lives find something to show: among what is for sale on a day,
/// rather what is wanted.
final class Browse {
  private static final int TRIES = 12;

  private final Goods goods;
  private final Listings listings;
  private final Departments departments;

  Browse(Goods goods, Listings listings, Departments departments) {
    this.departments = departments;
    this.goods = goods;
    this.listings = listings;
  }

  /// A listing that is for sale on a day (the opening counts for days before it); -1 when none was
  /// found.
  int any(int day, Dice dice) {
    int at = Math.max(0, day);
    int known = listings.firstOf(at + 1);
    for (int i = 0; i < TRIES && known > 0; i++) {
      int found = dice.below(known);
      if (goods.forSale(found, at)) {
        return found;
      }
    }
    return -1;
  }

  /// The one of several that is wanted most.
  int wanted(int day, int looks, Dice dice) {
    int best = -1;
    for (int i = 0; i < looks; i++) {
      int found = any(day, dice);
      if (best < 0 || (found >= 0 && goods.popularity(found) > goods.popularity(best))) {
        best = found;
      }
    }
    return best;
  }

  /// Another listing of the same type, the same one when none was found.
  int like(int listing, int day, Dice dice) {
    int at = Math.max(0, day);
    int type = goods.type(listing);
    int count = goods.countOfType(type, listings.firstOf(at + 1));
    for (int i = 0; i < TRIES; i++) {
      int found = goods.ofType(type, dice.below(count));
      if (goods.forSale(found, at) && goods.cluster(found) != goods.cluster(listing)) {
        return found;
      }
    }
    return listing;
  }

  /// Something wanted from the department of a listing; one of the same type when none was found.
  int near(int listing, int day, Dice dice) {
    for (int i = 0; i < TRIES; i++) {
      int found = wanted(day, 2, dice);
      if (found >= 0 && department(found) == department(listing)) {
        return found;
      }
    }
    return like(listing, day, dice);
  }

  private int department(int listing) {
    return departments.ofType(goods.type(listing));
  }

  /// The same good from another seller, the same listing when there is none.
  int twin(int listing, int day, Dice dice) {
    int at = Math.max(0, day);
    int known = listings.firstOf(at + 1);
    int found = goods.ofCluster(goods.cluster(listing), known, dice.unit());
    return goods.forSale(found, at) ? found : listing;
  }
}
