package dev.vitrine.search.behaviour;

import dev.vitrine.index.column.Columns;
import dev.vitrine.index.column.Features;
import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.signals.count.Hash;
import dev.vitrine.signals.store.Facts;
import java.util.Arrays;

/// Reads from columns the numbers by which a feature store knows an item and what is behind it: its
/// first seller, its creator, the deepest of its categories and its brand. The same when events are
/// learnt and when items are ranked. For one thread.
public final class ItemKeys {
  private static final int UNSEEN = 0;
  private static final int OTHER = 1;
  private static final int BRAND = 2;
  private static final int CREATOR = 3;
  private static final int SELLER = 4;

  /// The first level of categories; the next ones follow.
  private static final int LEVEL = 5;

  private static final int DEEPEST = 100;

  private final Columns columns;
  private final Features items;
  private byte[] roles = {};
  private int brand;
  private int creator;
  private int seller;
  private int leaf;
  private int depth;

  private ItemKeys(Columns columns, Features items) {
    this.columns = columns;
    this.items = items;
  }

  /// Those of the items that are there now.
  public static ItemKeys of(Columns columns, Features items) {
    return new ItemKeys(columns, items);
  }

  /// The number that stands for an item, there or not.
  public static long item(String id) {
    return Columns.tie(id);
  }

  /// What is known of an item.
  public Facts facts(int slot) {
    read(slot);
    return new Facts(item(slot), seller(), creator(), leaf(), brand(), band(slot));
  }

  /// Reads the item in a slot.
  void read(int slot) {
    brand = -1;
    creator = -1;
    seller = -1;
    leaf = -1;
    depth = -1;
    items.values(slot, this::take);
  }

  private void take(int value) {
    int role = role(items.attributeOf(value));
    switch (role) {
      case OTHER -> {}
      case BRAND -> brand = value;
      case CREATOR -> creator = value;
      case SELLER -> seller = seller < 0 ? value : seller;
      default -> {
        if (role - LEVEL > depth) {
          depth = role - LEVEL;
          leaf = value;
        }
      }
    }
  }

  private int role(int attribute) {
    if (attribute >= roles.length) {
      roles = Arrays.copyOf(roles, attribute + 16);
    }
    if (roles[attribute] == UNSEEN) {
      roles[attribute] = (byte) role(items.attributeName(attribute));
    }
    return roles[attribute];
  }

  private static int role(String name) {
    return switch (name) {
      case Attributes.BRAND -> BRAND;
      case Attributes.CREATOR -> CREATOR;
      case Attributes.SELLER -> SELLER;
      default -> name.startsWith(Attributes.CATEGORY_LEVEL) ? LEVEL + level(name) : OTHER;
    };
  }

  private static int level(String name) {
    String level = name.substring(Attributes.CATEGORY_LEVEL.length());
    return level.matches("[0-9]{1,2}") ? Math.min(DEEPEST, Integer.parseInt(level)) : 0;
  }

  long item(int slot) {
    return columns.tie(slot);
  }

  int band(int slot) {
    return Facts.band(items.price(slot));
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

  private long hash(int value) {
    return value < 0 ? 0 : Hash.of(items.shown(value));
  }
}
