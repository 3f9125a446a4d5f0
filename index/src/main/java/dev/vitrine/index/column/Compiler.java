package dev.vitrine.index.column;

import dev.vitrine.kernel.item.Value;
import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.kernel.query.Filter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns filters into checks for one request, equal parts into one check.
final class Compiler {
  private final Columns columns;
  private final Cursor cursor;
  private final Map<Filter, Check> known = new HashMap<>();

  Compiler(Columns columns, Cursor cursor) {
    this.columns = columns;
    this.cursor = cursor;
  }

  /// The check for a filter.
  Check compile(Filter filter) {
    Check made = known.get(filter);
    if (made == null) {
      made = make(filter);
      known.put(filter, made);
    }
    return made;
  }

  private Check make(Filter filter) {
    return switch (filter) {
      case Filter.And and -> many(and.parts().stream().map(this::compile).toList(), false);
      case Filter.Or or -> many(alternatives(or.parts()), true);
      case Filter.Not not -> new Check.Opposite(compile(not.part()));
      case Filter.Is is -> is(is.attribute(), List.of(is.value()));
      case Filter.Has has -> has(has.attribute());
      case Filter.Between b -> between(b.attribute(), b.from(), b.to());
    };
  }

  private static Check many(List<Check> parts, boolean any) {
    return switch (parts.size()) {
      case 0 -> new Check.Fixed(!any);
      case 1 -> parts.getFirst();
      default -> new Check.Many(parts.toArray(new Check[0]), any);
    };
  }

  /// The parts of an alternative, all values asked of one attribute in one check.
  private List<Check> alternatives(List<Filter> parts) {
    var values = new LinkedHashMap<String, List<String>>();
    var checks = new ArrayList<Check>();
    for (Filter part : parts) {
      if (part instanceof Filter.Is is) {
        values.computeIfAbsent(is.attribute(), _ -> new ArrayList<>()).add(is.value());
      } else {
        checks.add(compile(part));
      }
    }
    values.forEach((attribute, wanted) -> checks.add(is(attribute, wanted)));
    return checks;
  }

  private Check is(String attribute, List<String> wanted) {
    if (attribute.equals(Attributes.ID)) {
      return new IdCheck(wanted, columns.slots().ids);
    }
    Optional<Source> source = columns.source(attribute, cursor);
    if (source.isPresent()) {
      var checks = new ArrayList<Check>();
      for (String value : wanted) {
        double number = number(source.get(), value);
        checks.add(new Check.InRange(source.get(), number, number));
      }
      return many(checks, true);
    }
    Optional<Attribute> found = columns.dictionary().find(attribute);
    if (found.isEmpty()) {
      return new Check.Fixed(false);
    }
    var bits = new long[(found.get().values().size + 63) >>> 6];
    for (String value : wanted) {
      for (int ordinal : found.get().equalTo(value)) {
        if (ordinal >>> 6 < bits.length) {
          bits[ordinal >>> 6] |= 1L << ordinal;
        }
      }
    }
    return cursor.follow(new ValueCheck(found.get().id, bits));
  }

  /// The number that a source shows as a text, not-a-number for none.
  private static double number(Source source, String text) {
    String folded = Attribute.folded(text);
    if (!source.numeric()) {
      return folded.equals("true") ? 1 : folded.equals("false") ? 0 : Double.NaN;
    }
    try {
      double number = Double.parseDouble(text) + 0.0;
      boolean same = Attribute.folded(new Value.Numeric(number).shown()).equals(folded);
      return same && Double.isFinite(number) ? number : Double.NaN;
    } catch (NumberFormatException _) {
      return Double.NaN;
    }
  }

  private Check has(String attribute) {
    if (attribute.equals(Attributes.ID)) {
      return new Check.Fixed(true);
    }
    Optional<Source> source = columns.source(attribute, cursor);
    if (source.isPresent()) {
      double least = Double.NEGATIVE_INFINITY;
      return new Check.InRange(source.get(), least, Double.POSITIVE_INFINITY);
    }
    return values(attribute, (_, _) -> true);
  }

  private Check between(String attribute, double from, double to) {
    Optional<Source> source = columns.source(attribute, cursor);
    if (source.isPresent()) {
      boolean numeric = source.get().numeric();
      return numeric ? new Check.InRange(source.get(), from, to) : new Check.Fixed(false);
    }
    return values(attribute, (v, o) -> v.number[o] >= from && v.number[o] <= to);
  }

  /// Which of an attribute's values are wanted.
  private interface Wanted {
    boolean test(Values values, int ordinal);
  }

  private Check values(String attribute, Wanted wanted) {
    Optional<Attribute> found = columns.dictionary().find(attribute);
    if (found.isEmpty()) {
      return new Check.Fixed(false);
    }
    Values values = found.get().values();
    var bits = new long[(values.size + 63) >>> 6];
    for (int o = 0; o < values.size; o++) {
      if (wanted.test(values, o)) {
        bits[o >>> 6] |= 1L << o;
      }
    }
    return cursor.follow(new ValueCheck(found.get().id, bits));
  }
}
