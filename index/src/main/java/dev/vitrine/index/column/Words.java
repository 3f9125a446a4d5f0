package dev.vitrine.index.column;

import dev.vitrine.kernel.item.Value;
import dev.vitrine.kernel.query.Filter;
import java.util.List;
import java.util.stream.Collectors;

/// A filter in words a person can read.
final class Words {
  private static final int MOST_PARTS = 8;

  private Words() {}

  static String of(Filter filter) {
    return switch (filter) {
      case Filter.Is is -> is.attribute() + " is \"" + is.value() + "\"";
      case Filter.Has has -> "has a value of " + has.attribute();
      case Filter.Not not -> "not (" + of(not.part()) + ")";
      case Filter.And and -> and.parts().isEmpty() ? "anything" : joined(and.parts(), " and ");
      case Filter.Or or -> or.parts().isEmpty() ? "nothing" : joined(or.parts(), " or ");
      case Filter.Between b -> range(b);
    };
  }

  private static String joined(List<Filter> parts, String by) {
    String words = parts.stream().limit(MOST_PARTS).map(Words::of).collect(Collectors.joining(by));
    return "(" + words + (parts.size() > MOST_PARTS ? by + "…" : "") + ")";
  }

  private static String range(Filter.Between b) {
    if (b.from() == Double.NEGATIVE_INFINITY) {
      return b.attribute() + " at most " + shown(b.to());
    }
    return b.to() == Double.POSITIVE_INFINITY
        ? b.attribute() + " at least " + shown(b.from())
        : b.attribute() + " from " + shown(b.from()) + " to " + shown(b.to());
  }

  private static String shown(double number) {
    return new Value.Numeric(number).shown();
  }
}
