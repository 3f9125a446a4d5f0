package dev.vitrine.index.text;

import java.util.List;
import java.util.Set;

/// Numbers with their units, and article numbers written in groups, as joined spellings.
final class Measures {
  private static final Set<String> OF = Set.of("of", "de", "von", "da", "di", "van", "isi");

  private final List<Part> parts;
  private final Joins joins;

  Measures(List<Part> parts, Joins joins) {
    this.parts = parts;
    this.joins = joins;
  }

  /// Adds what begins with the part at `k`.
  void from(int k) {
    Part part = parts.get(k);
    if (part.number()) {
      number(k, part);
      if (part.digits()) {
        article(k);
      }
    } else if (part.raw().startsWith("pack") && "pk".equals(Units.of(part.raw()))) {
      packOf(k);
    }
  }

  private void number(int k, Part part) {
    String value = Numbers.value(part.raw());
    if (part.kind() == Part.Kind.NUMBER) {
      joins.add(value, k, k, Joined.Kind.UNIT);
      if (part.raw().indexOf('/') > 0 && k > 0 && parts.get(k - 1).digits() && part.near()) {
        return;
      }
    } else if (k + 1 < parts.size() && fraction(parts.get(k + 1))) {
      String rest = Numbers.value(parts.get(k + 1).raw());
      unit(value + rest.substring(1), k, k + 1);
      return;
    }
    unit(value, k, k);
  }

  private static boolean fraction(Part part) {
    return part.near() && part.kind() == Part.Kind.NUMBER && part.raw().indexOf('/') > 0;
  }

  private void unit(String value, int first, int last) {
    switch (parts.get(last).after()) {
      case '"' -> joins.add(value + "in", first, last, Joined.Kind.UNIT);
      case '%' -> joins.add(value + "%", first, last, Joined.Kind.UNIT);
      case '\'' -> joins.add(value + "ft", first, last, Joined.Kind.UNIT);
      default -> word(value, first, last);
    }
  }

  private void word(String value, int first, int last) {
    Part next = last + 1 < parts.size() ? parts.get(last + 1) : parts.get(last);
    if (!next.word() || !next.near()) {
      return;
    }
    boolean fluid = next.raw().equals("fl") && last + 2 < parts.size();
    if (fluid && "oz".equals(Units.of(parts.get(last + 2).raw()))) {
      joins.add(value + "floz", first, last + 2, Joined.Kind.UNIT);
      return;
    }
    String unit = Units.of(next.raw());
    boolean preposition = next.raw().equals("in") && !next.continues() && !ends(last + 2);
    if (!unit.isEmpty() && !preposition) {
      joins.add(value + unit, first, last + 1, Joined.Kind.UNIT);
    }
  }

  /// Whether a measure may end before the part at `k`: nothing follows, or another measure.
  private boolean ends(int k) {
    return k >= parts.size()
        || !parts.get(k).near()
        || parts.get(k).number()
        || parts.get(k).raw().equals("x");
  }

  private void packOf(int k) {
    if (k + 2 < parts.size()
        && OF.contains(parts.get(k + 1).raw())
        && parts.get(k + 2).digits()
        && parts.get(k + 2).near()) {
      joins.add(parts.get(k + 2).raw() + "pk", k, k + 2, Joined.Kind.UNIT);
    }
  }

  private void article(int k) {
    StringBuilder digits = new StringBuilder(parts.get(k).raw());
    for (int i = k + 1; i < parts.size() && parts.get(i).digits() && parts.get(i).near(); i++) {
      digits.append(parts.get(i).raw());
      if (digits.length() > 14) {
        return;
      }
      if (Articles.valid(digits)) {
        joins.add(Articles.stripped(digits.toString()), k, i, Joined.Kind.RUN);
      }
    }
  }
}
