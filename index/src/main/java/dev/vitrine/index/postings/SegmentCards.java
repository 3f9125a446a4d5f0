package dev.vitrine.index.postings;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/// The cards of a segment one behind the other, so that thousands of them are read without a file:
/// some 60 bytes each.
final class SegmentCards {
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private static final int USUAL = 16;

  /// A card that says nothing.
  private static final BytesRef BLANK =
      new BytesRef(
          ByteBuffer.allocate(Card.HEAD * Integer.BYTES)
              .order(ByteOrder.LITTLE_ENDIAN)
              .putInt(Cards.NOWHERE)
              .array());

  /// By document, and the end of the last one behind them.
  private final int[] starts;

  /// As {@link Card} puts them down.
  private final int[] numbers;

  private SegmentCards(int[] starts, int[] numbers) {
    this.starts = starts;
    this.numbers = numbers;
  }

  static SegmentCards read(LeafReader reader) throws IOException {
    int count = reader.maxDoc();
    int[] starts = new int[count + 1];
    int[] numbers = new int[Math.multiplyExact(count, USUAL)];
    BinaryDocValues values = DocValues.getBinary(reader, Fields.CARD);
    for (int doc = 0; doc < count; doc++) {
      BytesRef card = values.advanceExact(doc) ? values.binaryValue() : BLANK;
      int length = card.length / Integer.BYTES;
      int start = starts[doc];
      starts[doc + 1] = start + length;
      numbers = ArrayUtil.grow(numbers, start + length);
      put(card, numbers, start, length);
    }
    return new SegmentCards(starts, Arrays.copyOf(numbers, starts[count]));
  }

  private static void put(BytesRef card, int[] numbers, int start, int length) {
    for (int i = 0; i < length; i++) {
      numbers[start + i] = (int) INTS.get(card.bytes, card.offset + i * Integer.BYTES);
    }
  }

  /// How many numbers a card has.
  int length(int doc) {
    return starts[doc + 1] - starts[doc];
  }

  /// Copies a card.
  ///
  /// @param into takes it
  /// @param first where it begins there
  /// @param end behind it there
  void copy(int doc, int[] into, int first, int end) {
    int shift = starts[doc] - first;
    for (int to = first; to < end; to++) {
      into[to] = numbers[to + shift];
    }
  }
}
