package dev.vitrine.index.record;

import dev.vitrine.index.form.Entry;
import dev.vitrine.index.form.Patched;
import dev.vitrine.kernel.item.Offer;
import dev.vitrine.kernel.item.Product;
import dev.vitrine.kernel.item.Variant;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// What a change in place has to know of a document, kept beside it so that the document need not
/// be read.
///
/// @param item whether it can be shown, and so has a rating and counters; sellers and creators have
///   none
/// @param listed whether it lists variants or offers, so that values name them
/// @param places its offers, in their order; none when it is no product
record Shape(boolean item, boolean listed, List<Place> places) {
  private static final byte[] UNKNOWN = {};
  private static final int ITEM = 1;
  private static final int LISTED = 2;

  Shape {
    places = List.copyOf(places);
  }

  /// An offer, by its id and its variant's.
  record Place(String variant, String offer) {}

  static Shape of(Entry entry, ObjectNode document) {
    var places = new ArrayList<Place>();
    if (entry instanceof Entry.OfItem(var item) && item instanceof Product product) {
      for (Variant variant : product.variants()) {
        for (Offer offer : variant.offers()) {
          places.add(new Place(variant.id(), offer.id()));
        }
      }
    }
    return new Shape(entry instanceof Entry.OfItem, Patched.lists(document), places);
  }

  /// As stored: flags, then two texts a place, each with its length before it. Never empty for a
  /// shape that is known.
  static byte[] bytes(Optional<Shape> shape) {
    return shape.map(Shape::bytes).orElse(UNKNOWN);
  }

  private byte[] bytes() {
    var bytes = new ByteArrayOutputStream(1 + places.size() * 8);
    var out = new DataOutputStream(bytes);
    try {
      out.writeByte((item ? ITEM : 0) | (listed ? LISTED : 0));
      for (Place place : places) {
        out.writeUTF(place.variant());
        out.writeUTF(place.offer());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Optional<Shape> read(byte[] bytes) {
    if (bytes.length == 0) {
      return Optional.empty();
    }
    var in = new DataInputStream(new ByteArrayInputStream(bytes));
    var places = new ArrayList<Place>();
    try {
      int flags = in.readByte();
      while (in.available() > 0) {
        places.add(new Place(in.readUTF(), in.readUTF()));
      }
      return Optional.of(new Shape((flags & ITEM) != 0, (flags & LISTED) != 0, places));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
