package dev.vitrine.search.mix;

import dev.vitrine.kernel.item.ItemKind;
import java.util.Set;

/// What every page is held to, besides the pins of the shop's rules.
///
/// @param products shares and spacing of products
/// @param videos the same of videos
/// @param lives the same of lives
/// @param first kinds that may stand in the first slot of a page; empty for all
/// @param perSeller most cards of a seller on a page, 0 for any number
/// @param perBrand the same of a brand
/// @param perCreator the same of a creator
/// @param newLeast least new items on a page
/// @param tiers whether a worse tier never stands above a better one
/// @param once whether a page shows a product once, be it by itself, by its video or by its live
public record Constraints(
    KindRule products,
    KindRule videos,
    KindRule lives,
    Set<ItemKind> first,
    int perSeller,
    int perBrand,
    int perCreator,
    int newLeast,
    boolean tiers,
    boolean once) {
  /// Nothing but tiers, and one product once.
  public static final Constraints NEUTRAL =
      new Constraints(KindRule.ANY, KindRule.ANY, KindRule.ANY, Set.of(), 0, 0, 0, 0, true, true);

  public Constraints {
    first = Set.copyOf(first);
  }

  /// Whether there is nothing but tiers and one product once.
  public boolean neutral() {
    return equals(NEUTRAL);
  }

  /// What is asked of a kind.
  KindRule of(ItemKind kind) {
    return switch (kind) {
      case PRODUCT -> products;
      case VIDEO -> videos;
      case LIVE -> lives;
    };
  }

  /// The same with other rules for kinds.
  public Constraints kinds(KindRule product, KindRule video, KindRule live) {
    return new Constraints(
        product, video, live, first, perSeller, perBrand, perCreator, newLeast, tiers, once);
  }

  /// The same where videos and lives are held to narrower rules, too.
  public Constraints within(KindRule video, KindRule live) {
    return kinds(products, videos.within(video), lives.within(live));
  }

  /// The same with other kinds in the first slot.
  public Constraints first(Set<ItemKind> kinds) {
    return new Constraints(
        products, videos, lives, kinds, perSeller, perBrand, perCreator, newLeast, tiers, once);
  }

  /// The same with other caps.
  public Constraints caps(int seller, int brand, int creator) {
    return new Constraints(
        products, videos, lives, first, seller, brand, creator, newLeast, tiers, once);
  }

  /// The same with another number of new items.
  public Constraints fresh(int least) {
    return new Constraints(
        products, videos, lives, first, perSeller, perBrand, perCreator, least, tiers, once);
  }
}
