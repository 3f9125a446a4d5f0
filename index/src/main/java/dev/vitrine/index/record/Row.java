package dev.vitrine.index.record;

import dev.vitrine.index.form.InPlaceValue;
import dev.vitrine.index.form.Patched;
import dev.vitrine.kernel.shop.Document;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// An item as the record holds it. Immutable.
final class Row {
  private static final byte[] NOTHING = {};

  private final long key;
  private final String id;
  private final boolean gone;
  private final List<InPlaceValue> sets;
  private final byte[] body;

  private Row(long key, String id, boolean gone, List<InPlaceValue> sets, byte[] body) {
    this.key = key;
    this.id = id;
    this.gone = gone;
    this.sets = sets;
    this.body = body;
  }

  /// An item that was never written; its key is 0.
  static Row absent(String id) {
    return new Row(0, id, true, List.of(), NOTHING);
  }

  static Row of(long key, String id, boolean gone, List<InPlaceValue> sets, byte[] body) {
    return new Row(key, id, gone, sets, body);
  }

  Row removed() {
    return new Row(key, id, true, List.of(), NOTHING);
  }

  Row with(byte[] newBody, List<InPlaceValue> newSets) {
    return new Row(key, id, false, newSets, newBody);
  }

  Row keyed(long newKey) {
    return new Row(newKey, id, gone, sets, body);
  }

  long key() {
    return key;
  }

  String id() {
    return id;
  }

  boolean gone() {
    return gone;
  }

  List<InPlaceValue> sets() {
    return sets;
  }

  byte[] body() {
    return body;
  }

  String json() {
    return new String(body, StandardCharsets.UTF_8);
  }

  boolean sameBody(Row other) {
    return Arrays.equals(body, other.body);
  }

  boolean same(Row other) {
    return gone == other.gone && sets.equals(other.sets) && sameBody(other);
  }

  /// The document with the values changed in place.
  Document merged() {
    return new Document(id, Patched.overlay(json(), sets));
  }
}
