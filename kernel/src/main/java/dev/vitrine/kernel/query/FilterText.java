package dev.vitrine.kernel.query;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A condition as a text in the grammar of filters, such as `brand:Sony AND NOT price < 10`.
public final class FilterText {
  private static final Pattern BARE = Pattern.compile("[\\p{L}\\p{Nd}_.]{1,256}");

  private FilterText() {}

  /// The text of a condition; empty for {@link Filter#ALL}.
  public static String of(Filter filter) {
    return switch (filter) {
      case Filter.And(List<Filter> parts) -> joined(parts, " AND ");
      case Filter.Or(List<Filter> parts) -> joined(parts, " OR ");
      case Filter.Not(Filter part) -> "NOT " + inner(part);
      case Filter.Is(String attribute, String value) -> quoted(attribute) + ":" + quoted(value);
      case Filter.Between(String attribute, double from, double to) -> range(attribute, from, to);
      case Filter.Has(String attribute) -> quoted(attribute) + ":*";
    };
  }

  private static String joined(List<Filter> parts, String between) {
    return parts.size() == 1
        ? of(parts.getFirst())
        : parts.stream().map(FilterText::inner).collect(Collectors.joining(between));
  }

  private static String inner(Filter part) {
    boolean compound =
        (part instanceof Filter.And(List<Filter> and) && and.size() > 1)
            || (part instanceof Filter.Or(List<Filter> or) && or.size() > 1);
    return compound ? "(" + of(part) + ")" : of(part);
  }

  private static String range(String attribute, double from, double to) {
    String name = quoted(attribute);
    if (from == to) {
      return name + " = " + number(from);
    }
    if (Double.isInfinite(from)) {
      return strict(to) ? name + " < " + number(Math.nextUp(to)) : name + " <= " + number(to);
    }
    if (Double.isInfinite(to)) {
      return strict(from)
          ? name + " > " + number(Math.nextDown(from))
          : name + " >= " + number(from);
    }
    return name + ":" + number(from) + " TO " + number(to);
  }

  /// Whether an end is the double next to a rounder one.
  private static boolean strict(double end) {
    int length = Double.toString(end).length();
    return length > 15
        && Math.min(
                Double.toString(Math.nextUp(end)).length(),
                Double.toString(Math.nextDown(end)).length())
            < length - 6;
  }

  private static String number(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : Double.toString(number);
  }

  private static String quoted(String text) {
    boolean word = text.equals("AND") || text.equals("OR") || text.equals("NOT");
    return BARE.matcher(text).matches() && !word && !text.equals("TO")
        ? text
        : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
