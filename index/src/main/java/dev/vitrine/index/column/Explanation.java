package dev.vitrine.index.column;

import dev.vitrine.kernel.query.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Tells which conditions of a filter an item fails, in sentences.
final class Explanation {
  private static final int MOST_VALUES = 5;

  private final Columns columns;
  private final Cursor cursor;
  private final Compiler compiler;

  Explanation(Columns columns, Cursor cursor) {
    this.columns = columns;
    this.cursor = cursor;
    this.compiler = new Compiler(columns, cursor);
  }

  List<String> of(Filter filter, int slot) {
    if (holds(filter, slot)) {
      return List.of();
    }
    var conditions = new ArrayList<Filter>();
    flatten(filter, conditions);
    var sentences = new ArrayList<String>();
    for (Filter condition : conditions) {
      if (!holds(condition, slot)) {
        sentences.add("It fails " + Words.of(condition) + has(condition, slot) + ".");
      }
    }
    if (sentences.isEmpty()) {
      sentences.add(
          "Each condition holds somewhere, but no one offer of one variant satisfies all of: "
              + conditions.stream().map(Words::of).collect(Collectors.joining("; "))
              + ".");
    }
    return sentences;
  }

  private static void flatten(Filter filter, List<Filter> into) {
    if (filter instanceof Filter.And and) {
      and.parts().forEach(p -> flatten(p, into));
    } else {
      into.add(filter);
    }
  }

  private boolean holds(Filter filter, int slot) {
    Check check = compiler.compile(filter);
    if (!cursor.to(slot)) {
      return false;
    }
    for (int row = cursor.first; row < cursor.end; row++) {
      cursor.row(row);
      if (check.holds(cursor)) {
        return true;
      }
    }
    return false;
  }

  /// What the item has instead, for a condition on one attribute.
  private String has(Filter condition, int slot) {
    String attribute =
        switch (condition) {
          case Filter.Is is -> is.attribute();
          case Filter.Between between -> between.attribute();
          default -> "";
        };
    if (attribute.isEmpty()) {
      return "";
    }
    List<String> values =
        columns.features().attributes(slot).getOrDefault(attribute, List.<String>of());
    if (values.isEmpty()) {
      return ": it has no " + attribute;
    }
    String first = values.stream().limit(MOST_VALUES).collect(Collectors.joining(", "));
    return ": its " + attribute + " is " + first + (values.size() > MOST_VALUES ? " …" : "");
  }
}
