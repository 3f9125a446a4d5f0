package dev.vitrine.simulate.market;

import dev.vitrine.kernel.shop.Change;
import dev.vitrine.simulate.catalogue.JsonText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What sellers, creators and hosts do on each day, as changes to the shop.
final class Agenda {
  /// Ended lives stay so many days.
  private static final int REPLAYS = 2;

  private final Goods goods;
  private final Listings listings;
  private final Merchants sellers;
  private final Reels reels;
  private final Rooms rooms;
  private final Shelf shelf;

  Agenda(Goods goods, Listings listings, Merchants sellers, Reels reels, Rooms rooms, Shelf shelf) {
    this.goods = goods;
    this.listings = listings;
    this.sellers = sellers;
    this.reels = reels;
    this.rooms = rooms;
    this.shelf = shelf;
  }

  List<Change> day(int day) {
    List<Change> changes = new ArrayList<>();
    ended(day, changes);
    moved(day, changes);
    for (int n = 0; n < sellers.size(); n++) {
      if (!sellers.comes(n)) {
        continue;
      }
      if (sellers.left(n) == day) {
        changes.add(new Change.Remove(Merchants.id(n)));
      } else if (sellers.entered(n) == day) {
        changes.add(new Change.Put(shelf.seller(n)));
      }
    }
    for (int i = listings.firstOf(day); i < listings.firstOf(day + 1); i++) {
      if (goods.comes(i)) {
        changes.add(new Change.Put(shelf.listing(i, day)));
      }
    }
    for (int i = reels.firstOf(day); i < reels.firstOf(day + 1); i++) {
      changes.add(new Change.Put(shelf.video(i)));
    }
    lives(day, changes);
    return changes;
  }

  private void ended(int day, List<Change> changes) {
    for (int i = 0; i < listings.firstOf(day); i++) {
      if (goods.left(i) == day) {
        changes.add(new Change.Remove(Goods.id(i)));
      }
    }
  }

  /// Prices and stocks that are others than the day before.
  private void moved(int day, List<Change> changes) {
    for (int i = 0; i < listings.firstOf(day); i++) {
      if (!goods.forSale(i, day)) {
        continue;
      }
      long before = goods.shown(i, day - 1);
      boolean had = goods.inStock(i, day - 1);
      long price = goods.shown(i, day);
      boolean dearer = price != before;
      boolean stocked = had != goods.inStock(i, day);
      if (dearer || stocked) {
        JsonText out = new JsonText().open();
        if (dearer) {
          out.decimal("price", price, 2);
        }
        if (stocked) {
          out.number("stock", goods.stock(i, day));
        }
        changes.add(new Change.Patch(Goods.id(i), out.close().take(), false));
      }
    }
  }

  /// Old replays go, what begins tomorrow is announced, what went on or off air is said.
  private void lives(int day, List<Change> changes) {
    int gone = day - REPLAYS - 1;
    for (int i = rooms.firstOf(gone); i < rooms.firstOf(gone + 1); i++) {
      changes.add(new Change.Remove(Rooms.id(i)));
    }
    for (int i = rooms.firstOf(day - REPLAYS); i < rooms.firstOf(day + 1); i++) {
      Airing now = Airing.of(rooms, i, day, 0);
      if (!now.equals(Airing.of(rooms, i, day - 1, 0))) {
        changes.add(new Change.Patch(Rooms.id(i), now.fields(), false));
      }
    }
    for (int i = rooms.firstOf(day + 1); i < rooms.firstOf(day + 2); i++) {
      changes.add(new Change.Put(shelf.live(i, day, 0)));
    }
  }

  /// The turns of lives after the first second and up to the last, in order.
  List<Moment> during(int day, int from, int to) {
    List<Moment> moments = new ArrayList<>();
    for (int i = rooms.firstOf(day - 1); i < rooms.firstOf(day + 1); i++) {
      int start = (int) -rooms.since(i, day, 0);
      int places = Math.max(1, rooms.queue(i).length);
      for (int place = 0; place <= places; place++) {
        int second = start + rooms.turn(i, place);
        if (second >= from && second < to) {
          String fields = Airing.of(rooms, i, day, second).fields();
          moments.add(new Moment(second, new Change.Patch(Rooms.id(i), fields, false)));
        }
      }
    }
    moments.sort(Comparator.comparingInt(Moment::second));
    return moments;
  }
}
