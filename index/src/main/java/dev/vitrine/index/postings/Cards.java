package dev.vitrine.index.postings;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;

/// What the first stage wants to know of some items beside their words, read once for all features:
/// the stems of their titles, their categories and the names of their attributes, as 32-bit hashes.
public final class Cards {
  /// The place of a title that does not go over to anything else.
  public static final int NOWHERE = Integer.MAX_VALUE;

  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int USUAL = 48;

  private final int[] starts;
  private int[] ints;

  private Cards(int count) {
    starts = new int[count + 1];
    ints = new int[count * USUAL];
  }

  /// Reads the cards of documents.
  ///
  /// @param docs document numbers, rising
  static Cards of(List<LeafReaderContext> leaves, int[] docs) throws IOException {
    var cards = new Cards(docs.length);
    int end = -1;
    int base = 0;
    BinaryDocValues values = DocValues.emptyBinary();
    for (int i = 0; i < docs.length; i++) {
      if (docs[i] >= end) {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(docs[i], leaves));
        base = leaf.docBase;
        end = base + leaf.reader().maxDoc();
        values = DocValues.getBinary(leaf.reader(), Fields.CARD);
      }
      cards.add(i, values.advanceExact(docs[i] - base) ? values.binaryValue() : new BytesRef());
    }
    return cards;
  }

  private void add(int card, BytesRef bytes) {
    int start = starts[card];
    int count = Math.max(Card.HEAD, bytes.length / Integer.BYTES);
    if (ints.length < start + count) {
      ints = Arrays.copyOf(ints, 2 * (start + count));
    }
    if (bytes.length == 0) {
      ints[start] = NOWHERE;
    }
    for (int i = 0; i < bytes.length / Integer.BYTES; i++) {
      ints[start + i] = (int) INTS.get(bytes.bytes, bytes.offset + i * Integer.BYTES);
    }
    starts[card + 1] = start + count;
  }

  /// How many cards there are.
  public int size() {
    return starts.length - 1;
  }

  /// Hashes of one kind on a card.
  public enum Part {
    /// Paths of categories.
    CATEGORIES,
    /// Names of attributes.
    NAMES,
    /// Stems of the title.
    STEMS
  }

  /// The place of a card's first hash of a kind, for {@link #hash}.
  public int first(int card, Part part) {
    return switch (part) {
      case CATEGORIES -> starts[card] + Card.HEAD;
      case NAMES -> starts[card] + Card.HEAD + categories(card);
      case STEMS -> title(card);
    };
  }

  /// The place behind a card's last hash of a kind.
  public int end(int card, Part part) {
    return switch (part) {
      case CATEGORIES -> first(card, Part.NAMES);
      case NAMES -> title(card);
      case STEMS -> starts[card + 1];
    };
  }

  /// The hash at a place.
  public int hash(int place) {
    return ints[place];
  }

  /// How many stems of the title stand before the first word such as `for`, or {@link #NOWHERE}.
  public int link(int card) {
    return ints[starts[card]];
  }

  /// How many categories there are.
  public int categories(int card) {
    return ints[starts[card] + 1];
  }

  /// A hash of the path of a category.
  public int category(int card, int category) {
    return ints[starts[card] + Card.HEAD + category];
  }

  /// The hash that a card has of the path of a category.
  public static int hashOf(List<String> path) {
    return Card.hash(path);
  }

  /// How many names of attributes there are.
  public int names(int card) {
    return ints[starts[card] + 2];
  }

  /// A hash of the name of an attribute.
  public int name(int card, int name) {
    return ints[starts[card] + Card.HEAD + categories(card) + name];
  }

  /// How many stems the title has.
  public int stems(int card) {
    return starts[card + 1] - title(card);
  }

  /// The hash of a stem of the title, in order.
  public int stem(int card, int stem) {
    return ints[title(card) + stem];
  }

  private int title(int card) {
    return starts[card] + Card.HEAD + categories(card) + names(card);
  }
}
