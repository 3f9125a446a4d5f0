package dev.vitrine.kernel.query;

import java.util.List;

/// A condition that one offer of one variant of an item must satisfy as a whole: the attributes of
/// the item, of that variant and of that offer are looked at together.
///
/// Attribute names of the shop's own attributes are as in its JSON; the built-in ones are listed in
/// {@link Attributes}.
public sealed interface Filter {
  /// Everything passes.
  Filter ALL = new And(List.of());

  /// Every part holds; an empty list always does.
  record And(List<Filter> parts) implements Filter {
    public And {
      parts = List.copyOf(parts);
    }
  }

  /// Some part holds; an empty list never does.
  record Or(List<Filter> parts) implements Filter {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  /// The part does not hold.
  record Not(Filter part) implements Filter {}

  /// Some value of the attribute, as shown, equals the text, ignoring case.
  record Is(String attribute, String value) implements Filter {}

  /// Some number of the attribute lies in a range, both ends included; infinite ends are open. A
  /// strict end is the next double inside.
  record Between(String attribute, double from, double to) implements Filter {}

  /// The attribute has some value.
  record Has(String attribute) implements Filter {}

  /// The filter that holds when both do.
  static Filter both(Filter a, Filter b) {
    if (a.equals(ALL)) {
      return b;
    }
    return b.equals(ALL) ? a : new And(List.of(a, b));
  }
}
