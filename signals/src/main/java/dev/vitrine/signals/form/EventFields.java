package dev.vitrine.signals.form;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.item.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// The fields of one object of an event, each read once and held to its limits. What is wrong is
/// named by its path.
///
/// @param at the path of the object, empty for the event itself
record EventFields(JsonNode node, String at) {
  /// Longest name or id, in characters.
  static final int LONGEST = 256;

  /// Longest id of an item, as catalogues have them.
  static final int LONGEST_ITEM = 512;

  /// Most items or lines of one event.
  static final int MOST = 200;

  EventFields {
    if (!node.isObject()) {
      throw wrong(at, "expected an object");
    }
  }

  /// Refuses a field that is none of ours.
  EventFields only(Set<String> known) {
    for (String name : node.propertyNames()) {
      if (!known.contains(name)) {
        throw wrong(path(name), "no such field");
      }
    }
    return this;
  }

  /// A text; empty when it is not there.
  String text(String name) {
    return text(name, LONGEST);
  }

  /// A text of at most some characters; empty when it is not there.
  String text(String name, int longest) {
    JsonNode value = node.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    if (!value.isString() || value.stringValue().length() > longest) {
      throw wrong(path(name), "expected a text of at most " + longest + " characters");
    }
    return value.stringValue();
  }

  /// A text of one or more lines; empty when it is not there.
  String lines(String name, int longest) {
    String text = text(name, longest);
    if (text.codePoints().anyMatch(EventFields::control)) {
      throw wrong(path(name), "expected no control characters but line feeds");
    }
    return text;
  }

  private static boolean control(int letter) {
    boolean half = Character.getType(letter) == Character.SURROGATE;
    return half || (Character.isISOControl(letter) && letter != '\n');
  }

  /// Whether something is so; false when it is not said.
  boolean flag(String name) {
    JsonNode value = node.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return false;
    }
    if (!value.isBoolean()) {
      throw wrong(path(name), "expected true or false");
    }
    return value.booleanValue();
  }

  /// The id of an item, which has to be there.
  String item() {
    return needed("item", LONGEST_ITEM);
  }

  /// A text that has to be there.
  String needed(String name) {
    return needed(name, LONGEST);
  }

  private String needed(String name, int longest) {
    String text = text(name, longest);
    if (text.isBlank()) {
      throw wrong(path(name), "is missing");
    }
    return text;
  }

  /// A whole number within bounds.
  long number(String name, long fallback, long least, long most) {
    JsonNode value = node.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return fallback;
    }
    boolean whole = value.isIntegralNumber() && value.canConvertToLong();
    if (!whole || value.longValue() < least || value.longValue() > most) {
      throw wrong(path(name), "expected a whole number from " + least + " to " + most);
    }
    return value.longValue();
  }

  /// A number above 0 and at most 1.
  double share(String name) {
    JsonNode value = node.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return 1;
    }
    double share = value.isNumber() ? value.doubleValue() : Double.NaN;
    if (!(share > 0 && share <= 1)) {
      throw wrong(path(name), "expected a number above 0 and at most 1");
    }
    return share;
  }

  /// An amount of money whose currency stands in the field `currency`.
  Optional<Money> money(String name) {
    JsonNode value = node.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    BigDecimal amount = value.isNumber() ? value.decimalValue() : BigDecimal.valueOf(-1);
    if (amount.signum() < 0 || amount.precision() - amount.scale() > 15 || amount.scale() > 12) {
      throw wrong(path(name), "expected an amount of money, 0 or more");
    }
    return Optional.of(Money.of(amount, currency()));
  }

  private Currency currency() {
    try {
      return Currency.getInstance(needed("currency"));
    } catch (IllegalArgumentException e) {
      throw wrong(path("currency"), "expected a code of ISO 4217");
    }
  }

  /// The objects of a list that has at least one.
  List<EventFields> list(String name) {
    return list(name, MOST);
  }

  /// The objects of a list that has at least one and at most some.
  List<EventFields> list(String name, int most) {
    JsonNode value = node.path(name);
    if (!value.isArray() || value.isEmpty() || value.size() > most) {
      throw wrong(path(name), "expected a list of 1 to " + most);
    }
    var all = new ArrayList<EventFields>();
    for (int i = 0; i < value.size(); i++) {
      all.add(new EventFields(value.get(i), path(name) + "[" + i + "]"));
    }
    return all;
  }

  /// The texts of a list that has at least one.
  List<String> texts(String name) {
    JsonNode value = node.path(name);
    if (!value.isArray() || value.isEmpty() || value.size() > MOST) {
      throw wrong(path(name), "expected a list of 1 to " + MOST);
    }
    var all = new ArrayList<String>();
    for (int i = 0; i < value.size(); i++) {
      JsonNode one = value.get(i);
      if (!one.isString() || one.stringValue().isBlank() || one.stringValue().length() > LONGEST) {
        throw wrong(
            path(name) + "[" + i + "]", "expected a text of at most " + LONGEST + " characters");
      }
      all.add(one.stringValue());
    }
    return all;
  }

  private String path(String name) {
    return at.isEmpty() ? name : at + "." + name;
  }

  static VitrineException wrong(String path, String what) {
    return VitrineException.badRequest(path + ": " + what);
  }
}
