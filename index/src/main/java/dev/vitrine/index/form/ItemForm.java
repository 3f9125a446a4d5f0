package dev.vitrine.index.form;

import dev.vitrine.kernel.error.VitrineException;
import java.util.Currency;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The reader of the documented JSON form: one object in, a checked item or party out. Errors are
/// BAD_REQUEST and begin with the path of the field. Safe for use by many threads.
///
/// The form is described in `docs/reference/item-form.md`.
public final class ItemForm {
  private final Reading reading;
  private final Currency fallback;

  /// @param fallback the currency of prices that name none
  public ItemForm(Reading reading, Currency fallback) {
    this.reading = reading;
    this.fallback = fallback;
  }

  /// A form where prices that name no currency are US dollars.
  public ItemForm(Reading reading) {
    this(reading, Currency.getInstance("USD"));
  }

  /// Reads an object that names its own id.
  public Entry read(String json) {
    return read("", Json.object(json));
  }

  /// The form of items as they are recorded: one without a title is called by its id.
  public static ItemForm recorded() {
    return new ItemForm(Reading.OPEN);
  }

  /// Reads an object whose id is given beside it.
  ///
  /// @param id the id; an id in the object must be the same, unless this one is empty
  public Entry read(String id, String json) {
    return read(id, Json.object(json));
  }

  /// Reads a tree.
  ///
  /// @param id as in {@link #read(String, String)}
  public Entry read(String id, ObjectNode document) {
    Fields fields = Fields.of(document);
    String own = id(id, fields);
    String kind = fields.has("kind") ? fields.text("kind").toLowerCase(Locale.ROOT) : "product";
    return switch (kind) {
      case "product" -> new Entry.OfItem(ProductForm.read(own, fields, reading, fallback));
      case "video" -> new Entry.OfItem(VideoForm.read(own, fields, reading));
      case "live" -> new Entry.OfItem(LiveForm.read(own, fields, reading));
      case "seller" -> new Entry.OfParty(PartyForm.seller(own, fields, reading));
      case "creator" -> new Entry.OfParty(PartyForm.creator(own, fields, reading));
      default ->
          throw fields.wrong(
              "kind", "expected product, video, live, seller or creator, found \"" + kind + "\"");
    };
  }

  /// The id that an object names, `objectID` before `id`; empty when it names none.
  public static String idOf(ObjectNode document) {
    JsonNode id = document.get(idField(document));
    return id == null || id.isNull() ? "" : id.isString() ? id.stringValue() : id.toString();
  }

  /// Which field names the id: `objectID` when it is there.
  static String idField(ObjectNode document) {
    JsonNode id = document.get("objectID");
    return id == null || id.isNull() ? "id" : "objectID";
  }

  private static String id(String given, Fields fields) {
    String field = idField(fields.node());
    String own = fields.text(field);
    // An item known by another id than its field `id` keeps that field as an attribute.
    if (!given.isEmpty() && field.equals("id")) {
      own = given;
    }
    if (!given.isEmpty() && !own.isEmpty() && !own.equals(given)) {
      throw fields.wrong(field, "the item is \"" + given + "\", found \"" + own + "\"");
    }
    String id = own.isEmpty() ? given : own;
    if (id.isBlank()) {
      throw VitrineException.badRequest("id: is missing");
    }
    if (id.length() > Limits.ID) {
      throw fields.wrong(field, "at most " + Limits.ID + " characters, found " + id.length());
    }
    return id;
  }
}
