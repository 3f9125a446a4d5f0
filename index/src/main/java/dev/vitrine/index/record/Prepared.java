package dev.vitrine.index.record;

import dev.vitrine.index.form.Entry;
import dev.vitrine.index.form.ItemForm;
import dev.vitrine.index.form.Json;
import dev.vitrine.index.form.Limits;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Change;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// A change that has been checked as far as it can be without looking at the record, by the thread
/// that asked for it.
final class Prepared {
  private final int place;
  private final Change change;
  private final byte[] body;
  private final Optional<Shape> shape;
  private final Asking asking;

  private Prepared(int place, Change change, byte[] body, Optional<Shape> shape, Asking asking) {
    this.place = place;
    this.change = change;
    this.body = body;
    this.shape = shape;
    this.asking = asking;
  }

  /// Checks changes; a refusal names the change by its place.
  static List<Prepared> all(List<Change> changes, ItemForm form) {
    var prepared = new ArrayList<Prepared>(changes.size());
    for (int i = 0; i < changes.size(); i++) {
      Change change = changes.get(i);
      try {
        prepared.add(one(i, change, form));
      } catch (VitrineException e) {
        throw named(i, change, e);
      }
    }
    return prepared;
  }

  /// Documents that were read by the item form before.
  static List<Prepared> checked(List<Checked> documents) {
    var prepared = new ArrayList<Prepared>(documents.size());
    for (Checked checked : documents) {
      var put = new Change.Put(checked.document());
      byte[] body = bytes(checked.document().json());
      var shape = Optional.of(checked.shape());
      prepared.add(new Prepared(prepared.size(), put, body, shape, checked.asking()));
    }
    return prepared;
  }

  private static Prepared one(int place, Change change, ItemForm form) {
    if (change instanceof Change.Put(var document)) {
      ObjectNode tree = Json.object(document.json());
      Entry entry = form.read(document.id(), tree);
      Shape shape = Shape.of(entry, tree);
      Asking asking = Asking.of(entry, shape.listed());
      return new Prepared(place, change, bytes(document.json()), Optional.of(shape), asking);
    }
    String id = id(change);
    if (id.length() > Limits.ID || (id.isBlank() && !(change instanceof Change.Clear))) {
      throw VitrineException.badRequest("id: from 1 to " + Limits.ID + " characters");
    }
    return new Prepared(place, change, new byte[0], Optional.empty(), Asking.NOTHING);
  }

  /// A document's text as it is stored.
  static byte[] bytes(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > Limits.DOCUMENT) {
      throw VitrineException.badRequest(
          "a document has at most " + Limits.DOCUMENT + " bytes, this one " + bytes.length);
    }
    return bytes;
  }

  /// A refusal that names the change.
  static VitrineException named(int place, Change change, VitrineException e) {
    if (e.kind() != Kind.BAD_REQUEST) {
      return e;
    }
    String message = "changes[" + place + "] (item \"" + id(change) + "\"): " + e.getMessage();
    return new VitrineException(Kind.BAD_REQUEST, message, e);
  }

  private static String id(Change change) {
    return switch (change) {
      case Change.Put put -> put.document().id();
      case Change.Patch patch -> patch.id();
      case Change.Reprice reprice -> reprice.id();
      case Change.Remove remove -> remove.id();
      case Change.Clear _ -> "";
    };
  }

  /// The item that it is of; empty where it is of all.
  String id() {
    return id(change);
  }

  /// How much memory it takes while it waits, in bytes, about.
  long size() {
    return 64L + (change instanceof Change.Patch patch ? patch.fields().length() : body.length);
  }

  int place() {
    return place;
  }

  Change change() {
    return change;
  }

  /// The document of a put.
  Body body() {
    return Body.of(body);
  }

  /// Its shape; empty for any other change.
  Optional<Shape> shape() {
    return shape;
  }

  /// The prices of a put.
  Asking asking() {
    return asking;
  }
}
