package dev.vitrine.index.column;

/// Makes columns from a file whose sum was found right.
final class Loading {
  private final Well well;
  private final Dictionary dictionary = new Dictionary();
  private final Slots slots = new Slots();
  private final Rows rows = new Rows();

  Loading(Well well) {
    this.well = well;
  }

  /// Reads everything after the version.
  Columns read() {
    int slotCount = well.number();
    int rowCount = well.number();
    dictionary();
    slots(slotCount);
    rows(rowCount);
    slots.deals.recount(slotCount, slots.firstRow, rows);
    int sealed = well.number();
    var blocks = new Block[sealed];
    int firstRow = 0;
    for (int b = 0; b < sealed; b++) {
      var items = new Table(well.skipLists(), dictionary);
      var rowTable = new Table(well.skipLists(), dictionary);
      blocks[b] = new Block(b * Block.SIZE, firstRow, items, rowTable);
      firstRow += rowTable.count();
    }
    var published =
        new Published(slotCount, rowCount, blocks, firstRow, well.lists(), well.lists());
    return new Columns(dictionary, slots, rows, published);
  }

  private void dictionary() {
    var attributes = new Attribute[well.number()];
    for (int a = 0; a < attributes.length; a++) {
      attributes[a] = dictionary.attribute(well.text());
    }
    int size = well.number();
    for (int v = 0; v < size; v++) {
      Attribute attribute = attributes[well.number()];
      double number = Double.longBitsToDouble(well.wide());
      dictionary.restore(attribute, well.text(), number);
    }
  }

  private void slots(int count) {
    var chunks = new byte[well.number()][];
    for (int c = 0; c < chunks.length; c++) {
      chunks[c] = new byte[Ids.CHUNK];
      well.bytes(chunks[c]);
    }
    slots.ids.fill(chunks);
    well.longs(slots.ids.places(), count, 0);
    well.longs(slots.ids.hashes(), count, 0);
    well.ints(slots.firstRow, count + 1);
    well.longs(slots.rating, count, Slots.MISSING);
    well.longs(slots.ratingCount, count, Slots.MISSING);
    well.longs(slots.released, count, Slots.MISSING);
    well.longs(slots.good, count, Goods.NONE);
    well.longs(slots.live, (count + 63) >>> 6, 0);
    slots.recount(count);
    for (int counters = well.number(); counters > 0; counters--) {
      well.longs(slots.counter(well.text()), count, Slots.MISSING);
    }
  }

  private void rows(int count) {
    well.longs(rows.minor, count, Rows.UNPRICED);
    well.longs(rows.stock, count, Rows.NO_OFFER);
    well.ints(rows.digits, count);
    rows.loaded(count);
    rows.variant.fill(well.skip(8L * count), count);
    rows.offer.fill(well.skip(8L * count), count);
  }
}
