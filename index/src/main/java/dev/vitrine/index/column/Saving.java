package dev.vitrine.index.column;

import java.io.IOException;

/// The order of things in a file of columns, as written; {@link Loading} reads the same.
final class Saving {
  /// The first bytes of a file: "VITRCOLS".
  static final long MAGIC = 0x534C4F4352544956L;

  static final int VERSION = 4;

  private final Sink sink;

  Saving(Sink sink) {
    this.sink = sink;
  }

  void write(Published published, Dictionary dictionary, Slots slots, Rows rows)
      throws IOException {
    sink.number(MAGIC);
    sink.number(VERSION);
    sink.number(published.slots);
    sink.number(published.rows);
    dictionary(dictionary);
    slots(slots, published.slots);
    rows(rows, published.rows);
    sink.number(published.sealed.length);
    for (Block block : published.sealed) {
      block.items.write(sink);
      block.rows.write(sink);
    }
    published.tailItems.write(sink);
    published.tailRows.write(sink);
  }

  private void dictionary(Dictionary dictionary) throws IOException {
    int size = dictionary.size();
    Attribute[] attributes = dictionary.attributes();
    sink.number(attributes.length);
    for (Attribute attribute : attributes) {
      sink.text(attribute.name);
    }
    sink.number(size);
    for (int v = 0; v < size; v++) {
      int attribute = Ints.at(dictionary.attributeOf(), v);
      int ordinal = Ints.at(dictionary.ordinalOf(), v);
      Values values = attributes[attribute].values();
      sink.number(attribute);
      sink.number(Double.doubleToLongBits(values.number[ordinal]));
      sink.text(values.shown[ordinal]);
    }
  }

  private void slots(Slots slots, int count) throws IOException {
    byte[][] chunks = slots.ids.chunks();
    sink.number(chunks.length);
    for (byte[] chunk : chunks) {
      sink.bytes(chunk);
    }
    sink.longs(slots.ids.places().view(), count);
    sink.longs(slots.ids.hashes().view(), count);
    ints(slots.firstRow, count + 1);
    sink.longs(slots.rating.view(), count);
    sink.longs(slots.ratingCount.view(), count);
    sink.longs(slots.released.view(), count);
    sink.longs(slots.good.view(), count);
    sink.longs(slots.live.view(), (count + 63) >>> 6);
    var counters = slots.counters();
    sink.number(counters.size());
    for (var counter : counters.entrySet()) {
      sink.text(counter.getKey());
      sink.longs(counter.getValue().view(count), count);
    }
  }

  private void rows(Rows rows, int count) throws IOException {
    sink.longs(rows.minor.view(), count);
    sink.longs(rows.stock.view(), count);
    ints(rows.digits, count);
    rows.variant.write(sink, count);
    rows.offer.write(sink, count);
  }

  private void ints(Ints column, int count) throws IOException {
    int[][] view = column.view();
    for (int done = 0; done < count; done += Longs.SIZE) {
      sink.ints(view[done >>> Longs.SHIFT], Math.min(Longs.SIZE, count - done));
    }
  }
}
