package dev.vitrine.index.record;

import dev.vitrine.index.form.Entry;
import dev.vitrine.index.form.InPlaceValue;
import dev.vitrine.index.form.ItemForm;
import dev.vitrine.index.form.Json;
import dev.vitrine.index.form.Patched;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/// What a write will do, worked out against the record without touching it: all of it can be
/// written, or nothing is.
final class Plan {
  private final Tables tables;
  private final Shelf shelf;
  private final ItemForm form;
  private final Map<String, Row> before = new LinkedHashMap<>();
  private final Map<String, Row> after = new LinkedHashMap<>();
  private final Map<String, Asking> asking = new HashMap<>();
  private final List<Effect> effects = new ArrayList<>();
  private boolean cleared;

  Plan(Tables tables, Shelf shelf, ItemForm form) {
    this.tables = tables;
    this.shelf = shelf;
    this.form = form;
  }

  /// Adds a change after those before it.
  void add(Prepared prepared) throws SQLException {
    try {
      switch (prepared.change()) {
        case Change.Put put -> put(put.document(), prepared);
        case Change.Patch patch -> patch(patch);
        case Change.Reprice reprice -> reprice(reprice);
        case Change.Remove remove -> remove(remove.id());
        case Change.Clear _ -> clear();
      }
    } catch (VitrineException e) {
      throw Prepared.named(prepared.place(), prepared.change(), e);
    }
  }

  /// Whether the item of a change is there and as it is expected to be.
  boolean holds(Prepared prepared, Predicate<Document> still) throws SQLException {
    Row row = row(prepared.id());
    return !row.gone() && still.test(row.merged());
  }

  /// What the index must do.
  List<Effect> effects() {
    return effects;
  }

  /// Whether anything changes in the record.
  boolean carriesOut() {
    return cleared || !after.isEmpty();
  }

  /// Writes what was planned under a number.
  ///
  /// @param day on which it is written, for the history of prices
  void carryOut(Pen pen, Shelf made, long number, long day) throws SQLException {
    if (cleared) {
      pen.clear(made);
      pen.write(new Shelf(made.key(), made.name(), made.settings(), number));
    }
    for (var entry : after.entrySet()) {
      Row old = cleared ? Row.absent(entry.getKey()) : before(entry.getKey());
      if (!old.same(entry.getValue())) {
        long key = pen.write(made, old, entry.getValue(), number);
        pen.price(key, old, asking.getOrDefault(old.id(), Asking.NO_WORD), day);
      }
    }
  }

  private void asks(String id, Asking prices) {
    asking.merge(id, prices, Asking::then);
  }

  private Row before(String id) throws SQLException {
    Row row = before.get(id);
    if (row == null) {
      row = tables.head(shelf, id);
      before.put(id, row);
    }
    return row;
  }

  private Row row(String id) throws SQLException {
    Row row = after.get(id);
    return row != null ? row : cleared ? Row.absent(id) : before(id);
  }

  private void put(Document document, Prepared prepared) throws SQLException {
    Row row = row(document.id());
    Row put = row.with(prepared.body(), prepared.shape());
    if (!row.same(put)) {
      after.put(document.id(), put);
      asks(document.id(), prepared.asking());
      effects.add(new Effect.Indexed(document));
    }
  }

  private void remove(String id) throws SQLException {
    Row row = row(id);
    if (!row.gone()) {
      after.put(id, row.removed());
      asks(id, Asking.NOTHING);
      effects.add(new Effect.Removed(id));
    }
  }

  private void clear() {
    cleared = true;
    after.clear();
    asking.clear();
    effects.clear();
    effects.add(new Effect.Cleared());
  }

  private void patch(Change.Patch patch) throws SQLException {
    ObjectNode fields = Json.object(patch.fields());
    Row row = row(patch.id());
    if (row.gone()) {
      if (patch.create()) {
        ObjectNode made = Json.empty().put("objectID", patch.id());
        Patched.apply(made, fields);
        whole(row, made);
      }
      return;
    }
    if (InPlacePatch.onlyValues(fields)) {
      Row known = shaped(row);
      if (InPlacePatch.fits(fields, shape(known))) {
        inPlace(known, InPlacePatch.values(fields));
        return;
      }
    }
    ObjectNode document = Json.object(row.body().json());
    if (InPlacePatch.defaultsOnly(fields, document)) {
      defaults(row, document, fields);
    } else {
      Patched.overlay(document, row.sets());
      Patched.apply(document, fields);
      whole(row, document);
    }
  }

  /// New defaults of a product that lists variants or offers: the body changes, and with it the
  /// offers that do not say otherwise.
  private void defaults(Row row, ObjectNode document, ObjectNode fields) {
    List<InPlaceValue> old = Offers.values(row, document, form);
    Patched.apply(document, fields);
    List<InPlaceValue> fresh = Offers.values(row, document, form);
    Row changed = row.with(Body.of(Prepared.bytes(Json.text(document))));
    if (!row.same(changed)) {
      after.put(row.id(), changed);
      List<InPlaceValue> unlike = Sets.unlike(old, fresh);
      asks(row.id(), Asking.of(unlike, false));
      effects.add(new Effect.InPlace(row.id(), unlike));
    }
  }

  private void reprice(Change.Reprice reprice) throws SQLException {
    Row row = row(reprice.id());
    if (row.gone()) {
      throw VitrineException.badRequest("id: no such item");
    }
    Row known = shaped(row);
    inPlace(known, Offers.chosen(shape(known), reprice));
  }

  /// The item with its shape, which is read from the document when it was never needed before.
  private Row shaped(Row row) {
    if (row.shape().isPresent()) {
      return row;
    }
    ObjectNode document = Json.object(row.body().json());
    return row.with(Shape.of(form.read(row.id(), document), document));
  }

  private static Shape shape(Row shaped) {
    return shaped.shape().orElseThrow();
  }

  private void inPlace(Row row, List<InPlaceValue> values) {
    List<InPlaceValue> fresh = Sets.unlike(row.sets(), values);
    if (fresh.isEmpty()) {
      return;
    }
    Row changed = row.with(Sets.joined(row.sets(), values));
    if (!Harmless.all(fresh, row.sets())) {
      ObjectNode document = Json.object(row.body().json());
      Patched.overlay(document, changed.sets());
      form.read(row.id(), document);
    }
    after.put(row.id(), changed);
    asks(row.id(), Asking.of(fresh, true));
    effects.add(new Effect.InPlace(row.id(), fresh));
  }

  private void whole(Row row, ObjectNode document) {
    Entry entry = form.read(row.id(), document);
    Shape shape = Shape.of(entry, document);
    String json = Json.text(document);
    if (row.gone() || !json.equals(row.merged().json())) {
      Body body = Body.of(Prepared.bytes(json));
      after.put(row.id(), row.with(body, Optional.of(shape)));
      asks(row.id(), Asking.of(entry, shape.listed()));
      effects.add(new Effect.Indexed(new Document(row.id(), json)));
    }
  }
}
