package dev.vitrine.index.postings;

import dev.vitrine.kernel.item.CategoryPath;
import dev.vitrine.kernel.item.Item;
import dev.vitrine.kernel.item.Product;
import dev.vitrine.kernel.query.Attributes;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;

/// What the first stage wants to know of an item beside its words, in one value that {@link Cards}
/// reads: 32-bit numbers, lowest byte first. They are the link, how many categories and attribute
/// names there are, the hashes of these, and the hashes of the title's stems in order.
final class Card {
  /// Most categories, and most attribute names. Of more names the lowest hashes are kept: the same
  /// ones for items that have the same names.
  static final int MOST = 16;

  /// Most stems of a title.
  static final int TITLE_LONGEST = 48;

  /// How many numbers come before the hashes.
  static final int HEAD = 3;

  private static final int SPREAD = 0x9E3779B9;

  private Card() {}

  /// The card of an item. Counters, which come and go in place, are no attributes here.
  ///
  /// @param link how many stems of the title stand before the first word such as `for`
  /// @param title stems in order
  static BytesRef of(Item item, int link, List<String> title) {
    int[] paths = hashes(item.listing().categories().stream().map(CategoryPath::names));
    Set<String> named = new HashSet<>(item.listing().attributes().keySet());
    if (item instanceof Product product) {
      product.variants().forEach(v -> named.addAll(v.attributes().keySet()));
    }
    int[] names = hashes(named.stream().filter(name -> !name.startsWith(Attributes.COUNTER)));
    int stems = Math.min(TITLE_LONGEST, title.size());
    int size = HEAD + paths.length + names.length + stems;
    ByteBuffer bytes = ByteBuffer.allocate(size * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(link).putInt(paths.length).putInt(names.length);
    IntStream.of(paths).forEach(bytes::putInt);
    IntStream.of(names).forEach(bytes::putInt);
    title.stream().limit(stems).mapToInt(String::hashCode).forEach(bytes::putInt);
    return new BytesRef(bytes.array());
  }

  private static int[] hashes(Stream<?> marks) {
    return marks.mapToInt(Card::hash).distinct().sorted().limit(MOST).toArray();
  }

  /// The hash of a mark.
  static int hash(Object mark) {
    return spread(mark.hashCode());
  }

  /// Makes hashes of like texts unlike, so that the lowest are any.
  private static int spread(int hash) {
    int mixed = (hash ^ hash >>> 16) * SPREAD;
    return mixed ^ mixed >>> 15;
  }
}
