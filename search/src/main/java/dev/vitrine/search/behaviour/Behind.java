package dev.vitrine.search.behaviour;

import dev.vitrine.index.column.Features;
import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.signals.count.Hash;

/// What is behind an item, by numbers that stand for names: its first seller, its creator, the
/// deepest of its categories, its brand and the product that it shows; 0 for what it has not.
final class Behind {
  private final Features items;
  private int brand = -1;
  private int creator = -1;
  private int seller = -1;
  private int leaf = -1;
  private int depth = -1;
  private int first = -1;
  private int kind = -1;
  private int state = -1;
  private int sure = -1;
  private int shows;

  private Behind(Features items) {
    this.items = items;
  }

  /// That of the item in a slot.
  static Behind of(Features items, int slot) {
    var behind = new Behind(items);
    items.values(slot, behind::take);
    return behind;
  }

  private void take(int value) {
    String name = items.attributeName(items.attributeOf(value));
    switch (name) {
      case Attributes.BRAND -> brand = value;
      case Attributes.CREATOR -> creator = value;
      case Attributes.SELLER -> seller = seller < 0 ? value : seller;
      case Attributes.KIND -> kind = value;
      case Attributes.LIVE_STATE -> state = value;
      case Attributes.SHOWS_FIRST -> first = value;
      case Attributes.SHOWS -> shows++;
      case Attributes.SHOWS_SURE -> sure = value;
      default -> {
        if (name.startsWith(Attributes.CATEGORY_LEVEL)) {
          category(name.substring(Attributes.CATEGORY_LEVEL.length()), value);
        }
      }
    }
  }

  private void category(String level, int value) {
    int deep = Digits.of(level, 4);
    if (deep > depth) {
      depth = deep;
      leaf = value;
    }
  }

  long brand() {
    return hash(brand);
  }

  long creator() {
    return hash(creator);
  }

  long seller() {
    return hash(seller);
  }

  long leaf() {
    return hash(leaf);
  }

  /// The product that is shown above all.
  long first() {
    return first < 0 ? 0 : ItemKeys.item(items.shown(first));
  }

  /// Id of the product that is shown above all, empty for none.
  String firstId() {
    return first < 0 ? "" : items.shown(first);
  }

  /// What kind of card it has.
  long face() {
    String word = kind < 0 ? ItemKind.PRODUCT.word() : items.shown(kind);
    String live = state < 0 ? "" : items.shown(state);
    return Face.of(word, live, shows, sure < 0 ? "" : items.shown(sure)).code();
  }

  private long hash(int value) {
    return value < 0 ? 0 : Hash.of(items.shown(value));
  }
}
