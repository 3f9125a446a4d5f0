package dev.vitrine.index.record;

import dev.vitrine.index.form.InPlaceValue;
import dev.vitrine.index.form.Patched;
import dev.vitrine.kernel.shop.Document;
import java.util.List;
import java.util.Optional;

/// An item as the record holds it. Immutable.
final class Row {
  private final long key;
  private final String id;
  private final long write;
  private final boolean gone;
  private final Optional<Shape> shape;
  private final List<InPlaceValue> sets;
  private final Body body;

  private Row(
      long key,
      String id,
      long write,
      boolean gone,
      Optional<Shape> shape,
      List<InPlaceValue> sets,
      Body body) {
    this.key = key;
    this.id = id;
    this.write = write;
    this.gone = gone;
    this.shape = shape;
    this.sets = sets;
    this.body = body;
  }

  /// An item that was never written; its key is 0.
  static Row absent(String id) {
    return new Row(0, id, 0, true, Optional.empty(), List.of(), Body.none());
  }

  /// An item that was removed.
  static Row gone(long key, String id, long write) {
    return new Row(key, id, write, true, Optional.empty(), List.of(), Body.none());
  }

  static Row of(
      long key, String id, long write, Optional<Shape> shape, List<InPlaceValue> sets, Body body) {
    return new Row(key, id, write, false, shape, sets, body);
  }

  Row removed() {
    return gone(key, id, write);
  }

  /// With another body, which nothing was set in yet.
  Row with(Body newBody, Optional<Shape> newShape) {
    return new Row(key, id, write, false, newShape, List.of(), newBody);
  }

  /// With another body that has the same places, and what was set in them.
  Row with(Body newBody) {
    return new Row(key, id, write, gone, shape, sets, newBody);
  }

  Row with(List<InPlaceValue> newSets) {
    return new Row(key, id, write, gone, shape, newSets, body);
  }

  Row with(Shape known) {
    return new Row(key, id, write, gone, Optional.of(known), sets, body);
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

  boolean same(Row other) {
    return gone == other.gone && sets.equals(other.sets) && body.same(other.body);
  }

  /// The document with the values changed in place.
  Document merged() {
    return new Document(id, Patched.shown(body.json(), sets));
  }
}
