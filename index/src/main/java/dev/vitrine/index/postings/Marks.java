package dev.vitrine.index.postings;

import dev.vitrine.kernel.item.CategoryPath;
import dev.vitrine.kernel.item.Item;
import dev.vitrine.kernel.item.Product;
import dev.vitrine.kernel.query.Attributes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;

/// What tells the kind of an item beside its words: its categories, the names of its attributes,
/// and where its title goes over to what the thing is for. Read documents in rising order; one
/// thread.
public final class Marks {
  /// Most marks of one sort that an item has. Of more attribute names the lowest hashes are kept:
  /// the same ones for items that have the same names.
  public static final int MOST = 16;

  /// The place of a title that does not go over to anything else.
  public static final int NOWHERE = Integer.MAX_VALUE;

  private static final int SPREAD = 0x9E3779B9;

  private final List<LeafReaderContext> leaves;
  private final int[] ints = new int[2 + 2 * MOST];
  private int size;
  private int leaf = -1;
  private BinaryDocValues values = DocValues.emptyBinary();

  Marks(List<LeafReaderContext> leaves) {
    this.leaves = leaves;
  }

  /// The marks of an item as they are written: the link, how many categories, hashes of these and
  /// of the attribute names. Counters, which come and go in place, are no marks.
  ///
  /// @param link how many stems of the title stand before the first word such as `for`
  static BytesRef of(Item item, int link) {
    int[] paths = hashes(item.listing().categories().stream().map(CategoryPath::names));
    Set<String> named = new HashSet<>(item.listing().attributes().keySet());
    if (item instanceof Product product) {
      product.variants().forEach(v -> named.addAll(v.attributes().keySet()));
    }
    int[] attributes = hashes(named.stream().filter(name -> !name.startsWith(Attributes.COUNTER)));
    int size = (2 + paths.length + attributes.length) * Integer.BYTES;
    ByteBuffer bytes = ByteBuffer.allocate(size).putInt(link).putInt(paths.length);
    IntStream.of(paths).forEach(bytes::putInt);
    IntStream.of(attributes).forEach(bytes::putInt);
    return new BytesRef(bytes.array());
  }

  private static int[] hashes(Stream<?> marks) {
    return marks.mapToInt(m -> spread(m.hashCode())).distinct().sorted().limit(MOST).toArray();
  }

  /// Makes hashes of like texts unlike, so that the lowest are any.
  private static int spread(int hash) {
    int mixed = (hash ^ hash >>> 16) * SPREAD;
    return mixed ^ mixed >>> 15;
  }

  /// Reads a document's marks.
  public void read(int doc) {
    try {
      int at = ReaderUtil.subIndex(doc, leaves);
      if (at != leaf) {
        leaf = at;
        values = DocValues.getBinary(leaves.get(at).reader(), Fields.MARKS);
      }
      boolean there = values.advanceExact(doc - leaves.get(at).docBase);
      decode(there ? values.binaryValue() : new BytesRef());
    } catch (IOException e) {
      throw Postings.failed("read marks", e);
    }
  }

  private void decode(BytesRef bytes) {
    int n = Math.min(ints.length, bytes.length / Integer.BYTES);
    ints[0] = NOWHERE;
    ints[1] = 0;
    ByteBuffer.wrap(bytes.bytes, bytes.offset, n * Integer.BYTES).asIntBuffer().get(ints, 0, n);
    size = Math.max(2, n);
  }

  /// How many stems of the title stand before the first word such as `for`, or {@link #NOWHERE}.
  public int link() {
    return ints[0];
  }

  /// Copies hashes of the paths of the item's categories, at most {@link #MOST}.
  ///
  /// @return how many there are
  public int categories(int[] into, int from) {
    return copy(2, 2 + ints[1], into, from);
  }

  /// Copies hashes of the names of the item's attributes, at most {@link #MOST}.
  ///
  /// @return how many there are
  public int names(int[] into, int from) {
    return copy(2 + ints[1], size, into, from);
  }

  private int copy(int begin, int end, int[] into, int from) {
    System.arraycopy(ints, begin, into, from, end - begin);
    return end - begin;
  }
}
