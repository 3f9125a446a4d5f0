package dev.vitrine.index.column;

import dev.vitrine.index.text.Articles;
import dev.vitrine.kernel.item.Item;
import dev.vitrine.kernel.item.Product;
import java.util.stream.LongStream;

/// Numbers that tell goods apart, whoever sells them: the smallest trade item number that a product
/// or one of its variants says, without leading zeros.
final class Goods {
  /// Stands for none.
  static final long NONE = 0;

  private static final int SHORTEST = 8;
  private static final int LONGEST = 14;

  private Goods() {}

  /// The number of an item's good; none of videos, lives and products without such numbers.
  static long of(Item item) {
    return item instanceof Product product ? of(product) : NONE;
  }

  private static long of(Product product) {
    LongStream own = product.gtins().stream().mapToLong(Goods::number);
    LongStream variants =
        product.variants().stream().flatMap(v -> v.gtins().stream()).mapToLong(Goods::number);
    return LongStream.concat(own, variants).filter(n -> n != NONE).min().orElse(NONE);
  }

  /// A trade item number as a number, whatever zeros it begins with; none for what has not its
  /// check digit, and for zeros, which are written where none is known.
  private static long number(String digits) {
    if (digits.length() < SHORTEST || digits.length() > LONGEST) {
      return NONE;
    }
    String whole = "0".repeat(LONGEST - digits.length()) + digits;
    return Articles.valid(whole) ? Long.parseLong(whole) : NONE;
  }
}
