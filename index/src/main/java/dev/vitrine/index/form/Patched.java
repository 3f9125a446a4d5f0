package dev.vitrine.index.form;

import dev.vitrine.kernel.query.Attributes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Documents with changes merged in: partial updates of top-level fields, and values changed in
/// place.
public final class Patched {
  private Patched() {}

  /// A document with top-level fields set; null removes one.
  public static String apply(String json, String fields) {
    ObjectNode document = Json.object(json);
    apply(document, Json.object(fields));
    return Json.text(document);
  }

  /// Sets top-level fields of a tree; null removes one.
  public static void apply(ObjectNode document, ObjectNode fields) {
    for (var property : fields.properties()) {
      String name = property.getKey();
      if (property.getValue().isNull()) {
        remove(document, name);
      } else {
        set(document, name, property.getValue());
      }
    }
  }

  /// A document with values changed in place, as it is shown: what stands at the top of it is in
  /// line with its offers.
  public static String shown(String json, List<InPlaceValue> values) {
    if (values.isEmpty()) {
      return json;
    }
    ObjectNode document = Json.object(json);
    overlay(document, values);
    if (values.stream().anyMatch(value -> !value.variant().isEmpty())) {
      Heading.align(document);
    }
    return Json.text(document);
  }

  /// Sets values of a tree in place. What names an unknown variant or offer sets nothing.
  public static void overlay(ObjectNode document, List<InPlaceValue> values) {
    for (InPlaceValue value : values) {
      if (value.variant().isEmpty() && value.offer().isEmpty()) {
        set(document, value.attribute(), node(value.value()));
      } else {
        overlay(document, value);
      }
    }
  }

  /// Whether a top-level field can be changed in place.
  public static boolean inPlace(String field) {
    return switch (field) {
      case Attributes.PRICE, Attributes.STOCK, Attributes.RATING, Attributes.RATING_COUNT -> true;
      default -> field.startsWith(Attributes.COUNTER);
    };
  }

  private static void overlay(ObjectNode document, InPlaceValue value) {
    Fields product = Fields.of(document);
    List<Fields> variants = product.objects("variants", Limits.VARIANTS);
    if (variants.isEmpty() && value.variant().equals(ProductForm.ONLY)) {
      overlay(List.of(product), value);
    }
    for (int i = 0; i < variants.size(); i++) {
      if (ProductForm.idOf(variants.get(i), i).equals(value.variant())) {
        overlay(List.of(variants.get(i), product), value);
      }
    }
  }

  private static void overlay(List<Fields> scopes, InPlaceValue value) {
    Fields own = scopes.getFirst();
    Fields lister = OfferForm.lister(scopes).orElse(null);
    if (lister == null) {
      if (OfferForm.idOf(scopes, false).equals(value.offer())) {
        own.node().set(value.attribute(), node(value.value()));
      }
      return;
    }
    if (lister != own) {
      own.node().set("offers", lister.node().get("offers").deepCopy());
    }
    for (Fields offer : own.objects("offers", Limits.VARIANTS)) {
      var chain = new ArrayList<Fields>(scopes.size() + 1);
      chain.add(offer);
      chain.addAll(scopes);
      if (OfferForm.idOf(chain, true).equals(value.offer())) {
        offer.node().set(value.attribute(), node(value.value()));
      }
    }
  }

  /// A counter may stand as `counter.sold` or as `sold` inside `counter`.
  private static void set(ObjectNode document, String name, JsonNode value) {
    if (name.startsWith(Attributes.COUNTER)
        && document.get("counter") instanceof ObjectNode counters) {
      counters.set(name.substring(Attributes.COUNTER.length()), value);
    } else {
      document.set(name, value);
    }
  }

  private static void remove(ObjectNode document, String name) {
    document.remove(name);
    if (name.startsWith(Attributes.COUNTER)
        && document.get("counter") instanceof ObjectNode counters) {
      counters.remove(name.substring(Attributes.COUNTER.length()));
    }
  }

  private static JsonNode node(String value) {
    return value.equals("uncounted")
        ? JsonNodeFactory.instance.stringNode(value)
        : JsonNodeFactory.instance.numberNode(new BigDecimal(value));
  }

  /// Whether a document lists variants or offers, so that values in place name them.
  public static boolean lists(ObjectNode document) {
    return nonEmpty(document.get("variants")) || nonEmpty(document.get("offers"));
  }

  private static boolean nonEmpty(JsonNode node) {
    return node instanceof ObjectNode || (node instanceof ArrayNode list && !list.isEmpty());
  }
}
