package dev.vitrine.app.shop;

import dev.vitrine.index.form.Json;
import dev.vitrine.index.record.Effect;
import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.signals.review.Rating;
import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The rating of an item as it stands in its document.
final class RecordedRating {
  private RecordedRating() {}

  /// What a document says.
  static Rating of(Document document) {
    ObjectNode item = Json.object(document.json());
    return new Rating(
        number(item.path(Attributes.RATING)), number(item.path(Attributes.RATING_COUNT)));
  }

  /// A number, written as such or as a text; not-a-number where there is none.
  private static double number(JsonNode node) {
    if (node.isNumber()) {
      return node.doubleValue();
    }
    try {
      return node.isString() ? Double.parseDouble(node.stringValue()) : Double.NaN;
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  /// The change that makes it so; what is none is taken away.
  static Change change(String item, Rating rating) {
    ObjectNode fields = Json.empty();
    put(fields, Attributes.RATING, rating.mean());
    put(fields, Attributes.RATING_COUNT, rating.count());
    return new Change.Patch(item, Json.text(fields), false);
  }

  private static void put(ObjectNode fields, String name, double number) {
    if (Double.isNaN(number)) {
      fields.putNull(name);
    } else if (number == Math.rint(number)) {
      fields.put(name, (long) number);
    } else {
      fields.put(name, BigDecimal.valueOf(number));
    }
  }

  /// The item that was changed.
  static Optional<String> item(Effect effect) {
    return switch (effect) {
      case Effect.InPlace changed -> Optional.of(changed.id());
      case Effect.Indexed changed -> Optional.of(changed.document().id());
      case Effect.Removed _, Effect.Cleared _ -> Optional.empty();
    };
  }
}
