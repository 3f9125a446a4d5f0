package dev.vitrine.simulate.judge;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.simulate.market.Goods;
import dev.vitrine.simulate.market.Reels;
import dev.vitrine.simulate.market.Rooms;

/// What a card stands for, as one number: its kind in the highest bits, its own number below. Goods
/// are their own numbers.
public final class Card {
  /// No card of this market.
  public static final int NONE = -1;

  private static final int VIDEO = 1 << 28;
  private static final int LIVE = 2 << 28;
  private static final int NUMBER = VIDEO - 1;

  private Card() {}

  public static int video(int number) {
    return VIDEO | number;
  }

  public static int live(int number) {
    return LIVE | number;
  }

  /// The card of an item's id, {@link #NONE} when this market has no such item.
  public static int of(String id) {
    int good = Goods.listing(id);
    if (good >= 0) {
      return good;
    }
    int video = Reels.video(id);
    int live = Rooms.live(id);
    return video >= 0 ? video(video) : live >= 0 ? live(live) : NONE;
  }

  /// The id of the item.
  public static String id(int card) {
    return switch (kind(card)) {
      case PRODUCT -> Goods.id(card);
      case VIDEO -> Reels.id(number(card));
      case LIVE -> Rooms.id(number(card));
    };
  }

  public static ItemKind kind(int card) {
    int kind = card & ~NUMBER;
    return kind == VIDEO ? ItemKind.VIDEO : kind == LIVE ? ItemKind.LIVE : ItemKind.PRODUCT;
  }

  /// The number of the good, video or live.
  public static int number(int card) {
    return card & NUMBER;
  }
}
