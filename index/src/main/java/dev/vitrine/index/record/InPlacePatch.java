package dev.vitrine.index.record;

import dev.vitrine.index.form.InPlaceValue;
import dev.vitrine.index.form.Patched;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Which partial updates need no new indexing, and the values they set.
final class InPlacePatch {
  private static final Set<String> OFFERED = Set.of(Attributes.PRICE, Attributes.STOCK);
  private static final Set<String> IDS = Set.of("id", "objectID");

  private InPlacePatch() {}

  /// Whether an item can take the fields of a patch in place; when not, its document must be made
  /// anew.
  ///
  /// @param fields only values, as {@link #onlyValues} says
  static boolean fits(ObjectNode fields, Shape shape) {
    boolean offered = fields.properties().stream().anyMatch(p -> OFFERED.contains(p.getKey()));
    boolean single = !shape.listed() && !shape.places().isEmpty();
    return shape.item() && (single || !offered);
  }

  /// The values that a patch sets in place.
  static List<InPlaceValue> values(ObjectNode fields) {
    var values = new ArrayList<InPlaceValue>();
    for (var property : fields.properties()) {
      String name = property.getKey();
      if (!IDS.contains(name)) {
        values.add(new InPlaceValue("", "", name, value(name, property.getValue())));
      }
    }
    return values;
  }

  /// Whether a patch only gives new prices or stock to be taken over by listed offers.
  static boolean defaultsOnly(ObjectNode fields, ObjectNode document) {
    return Patched.lists(document)
        && fields.properties().stream()
            .allMatch(p -> OFFERED.contains(p.getKey()) && !p.getValue().isNull());
  }

  /// Whether a patch sets nothing but what can change in place.
  static boolean onlyValues(ObjectNode fields) {
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
