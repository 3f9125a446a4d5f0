package dev.vitrine.serve.filter;

import dev.vitrine.kernel.query.Filter;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// Numbers as clients write them, and the conditions they make.
public final class Numbers {
  private static final Pattern DECIMAL =
      Pattern.compile(
          "[+-]?(?:[0-9]{1,300}(?:\\.[0-9]{0,300})?|\\.[0-9]{1,300})(?:[eE][+-]?[0-9]{1,3})?");

  private Numbers() {}

  /// The number, when the text is a decimal one and finite.
  public static OptionalDouble parse(String text) {
    if (!DECIMAL.matcher(text).matches()) {
      return OptionalDouble.empty();
    }
    double value = Double.parseDouble(text);
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  /// The condition of a comparison sign.
  static Filter compare(String attribute, String sign, double value) {
    double low = Double.NEGATIVE_INFINITY;
    double high = Double.POSITIVE_INFINITY;
    return switch (sign) {
      case "<" -> new Filter.Between(attribute, low, Math.nextDown(value));
      case "<=" -> new Filter.Between(attribute, low, value);
      case ">" -> new Filter.Between(attribute, Math.nextUp(value), high);
      case ">=" -> new Filter.Between(attribute, value, high);
      case "!=" -> new Filter.Not(new Filter.Between(attribute, value, value));
      default -> new Filter.Between(attribute, value, value);
    };
  }
}
