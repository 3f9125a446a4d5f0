package dev.vitrine.simulate.judge;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.simulate.market.Goods;
import dev.vitrine.simulate.market.Market;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.IntFunction;

/// Which cards can be meant by a need at all: goods of its kind, and the videos and lives that have
/// to do with such goods.
final class Choice {
  private static final int[] NOTHING = {};

  private final Goods goods;
  private final Set<ItemKind> kinds;
  private final int[][] videos;
  private final int[][] lives;

  /// @param kinds of cards that pages have
  Choice(Market market, Set<ItemKind> kinds) {
    this.goods = market.goods();
    this.kinds = Set.copyOf(kinds);
    int types = market.assortment().types().size();
    videos =
        kinds.contains(ItemKind.VIDEO)
            ? byType(types, market.reels().size(), market.reels()::linked)
            : new int[types][0];
    lives =
        kinds.contains(ItemKind.LIVE)
            ? byType(types, market.rooms().size(), market.rooms()::queue)
            : new int[types][0];
  }

  /// For each type the numbers of what has to do with one of its goods.
  private int[][] byType(int types, int count, IntFunction<int[]> listings) {
    int[] sizes = new int[types];
    int[][] of = new int[types][];
    for (int i = 0; i < count; i++) {
      typesOf(listings.apply(i)).forEach(type -> sizes[type]++);
    }
    Arrays.setAll(of, type -> new int[sizes[type]]);
    for (int i = count - 1; i >= 0; i--) {
      int number = i;
      typesOf(listings.apply(i)).forEach(type -> of[type][--sizes[type]] = number);
    }
    return of;
  }

  private Set<Integer> typesOf(int[] listings) {
    var types = new LinkedHashSet<Integer>();
    for (int listing : listings) {
      types.add(goods.type(listing));
    }
    return types;
  }

  /// Goods of a type.
  int[] goods(int type) {
    return kinds.contains(ItemKind.PRODUCT) ? goods.ofType(type) : NOTHING;
  }

  /// Numbers of the videos that link to a good of a type.
  int[] videos(int type) {
    return videos[type];
  }

  /// Numbers of the lives that sell a good of a type.
  int[] lives(int type) {
    return lives[type];
  }
}
