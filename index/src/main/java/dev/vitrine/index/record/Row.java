package dev.vitrine.index.record;

import dev.vitrine.index.form.InPlaceValue;
import dev.vitrine.index.form.Patched;
import dev.vitrine.kernel.shop.Document;
import java.util.List;
import java.util.Optional;

/// An item as the record holds it. Immutable.
final class Row {
  private static final byte[] NO_PRICES = {};

  private final long key;
  private final String id;
  private final long write;
  private final boolean gone;
  private final Optional<Shape> shape;
  private final List<InPlaceValue> sets;
  private final Body body;
  private final byte[] prices;

  private Row(
      long key,
      String id,
      long write,
      boolean gone,
      Optional<Shape> shape,
      List<InPlaceValue> sets,
      Body body,
      byte[] prices) {
    this.key = key;
    this.id = id;
    this.write = write;
    this.gone = gone;
    this.shape = shape;
    this.sets = sets;
    this.body = body;
    this.prices = prices;
  }

  /// An item that was never written; its key is 0.
  static Row absent(String id) {
    return new Row(0, id, 0, true, Optional.empty(), List.of(), Body.none(), NO_PRICES);
  }

  /// An item that was removed.
  ///
  /// @param prices what it cost, as {@link PriceLog} stores it
  static Row gone(long key, String id, long write, byte[] prices) {
    return new Row(key, id, write, true, Optional.empty(), List.of(), Body.none(), prices);
  }

  /// An item that is there.
  ///
  /// @param prices what it cost, as {@link PriceLog} stores it
  static Row of(
      long key,
      String id,
      long write,
      Optional<Shape> shape,
      List<InPlaceValue> sets,
      Body body,
      byte[] prices) {
    return new Row(key, id, write, false, shape, sets, body, prices);
  }

  Row removed() {
    return gone(key, id, write, prices);
  }

  /// With another body, which nothing was set in yet.
  Row with(Body newBody, Optional<Shape> newShape) {
    return new Row(key, id, write, false, newShape, List.of(), newBody, prices);
  }

  /// With another body that has the same places, and what was set in them.
  Row with(Body newBody) {
    return new Row(key, id, write, gone, shape, sets, newBody, prices);
  }

  Row with(List<InPlaceValue> newSets) {
    return new Row(key, id, write, gone, shape, newSets, body, prices);
  }

  Row with(Shape known) {
    return new Row(key, id, write, gone, Optional.of(known), sets, body, prices);
  }

  long key() {
    return key;
  }

  String id() {
    return id;
  }

  /// The number of the write that last changed more than values in place.
  long write() {
    return write;
  }

  boolean gone() {
    return gone;
  }

  /// Empty when the item was recorded before shapes were, and nobody has looked for it since.
  Optional<Shape> shape() {
    return shape;
  }

  List<InPlaceValue> sets() {
    return sets;
  }

  Body body() {
    return body;
  }

  /// What it cost until it was read, as {@link PriceLog} stores it; not what a change makes of it.
  byte[] prices() {
    return prices;
  }

  boolean same(Row other) {
    return gone == other.gone && sets.equals(other.sets) && body.same(other.body);
  }

  /// The document with the values changed in place.
  Document merged() {
    return new Document(id, Patched.overlay(body.json(), sets));
  }
}
