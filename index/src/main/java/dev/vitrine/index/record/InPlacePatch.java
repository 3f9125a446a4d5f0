package dev.vitrine.index.record;

import dev.vitrine.index.form.Entry;
import dev.vitrine.index.form.InPlaceValue;
import dev.vitrine.index.form.ItemForm;
import dev.vitrine.index.form.Json;
import dev.vitrine.index.form.Patched;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.item.Product;
import dev.vitrine.kernel.query.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Which partial updates need no new indexing, and the values they set.
final class InPlacePatch {
  private static final Set<String> OFFERED = Set.of(Attributes.PRICE, Attributes.STOCK);
  private static final Set<String> IDS = Set.of("id", "objectID");

  private InPlacePatch() {}

  /// The values that a patch sets in place; empty when the document must be made anew.
  static Optional<List<InPlaceValue>> values(ObjectNode fields, Row row, ItemForm form) {
    if (!touchesOnlyValues(fields)) {
      return Optional.empty();
    }
    boolean offered = fields.properties().stream().anyMatch(p -> OFFERED.contains(p.getKey()));
    ObjectNode document = Json.object(row.json());
    if (!(form.read(row.id(), document) instanceof Entry.OfItem(var item))
        || (offered && (Patched.lists(document) || !(item instanceof Product)))) {
      return Optional.empty();
    }
    var values = new ArrayList<InPlaceValue>();
    for (var property : fields.properties()) {
      String name = property.getKey();
      if (!IDS.contains(name)) {
        values.add(new InPlaceValue("", "", name, value(name, property.getValue())));
      }
    }
    return Optional.of(values);
  }

  /// Whether a patch only gives new prices or stock to be taken over by listed offers.
  static boolean defaultsOnly(ObjectNode fields, ObjectNode document) {
    return Patched.lists(document)
        && fields.properties().stream()
            .allMatch(p -> OFFERED.contains(p.getKey()) && !p.getValue().isNull());
  }

  private static boolean touchesOnlyValues(ObjectNode fields) {
    boolean some = false;
    for (var property : fields.properties()) {
      if (!IDS.contains(property.getKey())) {
        if (!Patched.inPlace(property.getKey()) || property.getValue().isNull()) {
          return false;
        }
        some = true;
      }
    }
    return some;
  }

  private static String value(String name, JsonNode node) {
    String text = node.isString() ? node.stringValue() : node.toString();
    if (node.isNumber() || (node.isString() && !name.startsWith(Attributes.COUNTER))) {
      return Offers.number(name, text);
    }
    throw VitrineException.badRequest(name + ": expected a number, found " + text);
  }
}
