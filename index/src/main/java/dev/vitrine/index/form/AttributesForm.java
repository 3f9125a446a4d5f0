package dev.vitrine.index.form;

import dev.vitrine.kernel.item.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The attributes of an item or variant: its `attributes` object and every field without a meaning
/// of its own. Objects inside are flattened with dots, lists are several values.
final class AttributesForm {
  private final Fields fields;
  private final Map<String, List<Value>> values = new LinkedHashMap<>();
  private int count;

  private AttributesForm(Fields fields) {
    this.fields = fields;
  }

  /// @param known which fields are no attributes
  static Map<String, List<Value>> read(Fields fields, Predicate<String> known) {
    var form = new AttributesForm(fields);
    JsonNode attributes = fields.at("attributes");
    if (attributes instanceof ObjectNode object) {
      form.addAll("", object);
    } else if (attributes != null) {
      throw fields.wrong("attributes", "expected an object", attributes);
    }
    String id = ItemForm.idField(fields.node());
    for (var property : fields.node().properties()) {
      String name = property.getKey();
      if (!known.test(name) && !name.equals(id)) {
        form.add(name, property.getValue());
      }
    }
    return form.values;
  }

  private void addAll(String prefix, ObjectNode object) {
    for (var property : object.properties()) {
      add(
          prefix.isEmpty() ? property.getKey() : prefix + "." + property.getKey(),
          property.getValue());
    }
  }

  private void add(String name, JsonNode node) {
    switch (node.getNodeType()) {
      case NULL, MISSING, POJO, BINARY -> {}
      case OBJECT -> addAll(name, (ObjectNode) node);
      case ARRAY -> {
        var list = (ArrayNode) node;
        for (int i = 0; i < list.size(); i++) {
          add(name, list.get(i));
        }
      }
      case STRING -> {
        String text = Texts.checked(fields, name, node.stringValue());
        if (!text.isBlank()) {
          put(name, new Value.Text(text));
        }
      }
      case BOOLEAN -> put(name, new Value.Flag(node.booleanValue()));
      case NUMBER -> put(name, new Value.Numeric(finite(name, node)));
    }
  }

  private double finite(String name, JsonNode node) {
    double number =
        node.isIntegralNumber() && node.canConvertToLong()
            ? node.longValue()
            : node.decimalValue().doubleValue();
    if (Double.isInfinite(number)) {
      throw fields.wrong(name, "is too large for a number", node);
    }
    return number;
  }

  private void put(String name, Value value) {
    List<Value> list = values.get(name);
    if (list == null) {
      if (name.length() > Limits.NAME || !Texts.whole(name)) {
        throw fields.wrong("attributes", "a name has at most " + Limits.NAME + " whole characters");
      }
      if (values.size() == Limits.ATTRIBUTES) {
        throw fields.wrong("attributes", "at most " + Limits.ATTRIBUTES);
      }
      list = new ArrayList<>(1);
      values.put(name, list);
    }
    if (++count > Limits.VALUES) {
      throw fields.wrong("attributes", "at most " + Limits.VALUES + " values");
    }
    list.add(value);
  }
}
