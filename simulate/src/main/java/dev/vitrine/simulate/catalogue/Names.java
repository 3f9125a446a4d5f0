package dev.vitrine.simulate.catalogue;

import java.util.ArrayList;
import java.util.List;

/// Invented names of people, bands and product lines.
public final class Names {
  private Names() {}

  /// The cells of a line of the table of names.
  public static List<String> list(String name) {
    for (String line : Tables.lines("names.txt")) {
      List<String> cells = Tables.cells(line);
      if (cells.getFirst().equals(name)) {
        return Tables.split(cells.get(1), ",");
      }
    }
    throw new IllegalArgumentException("no list of names " + name);
  }

  /// First and last parts combined: `authors` or `artists`.
  static List<String> people(String kind) {
    List<String> first = list(kind + ".first");
    List<String> last = list(kind + ".last");
    List<String> all = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      for (int j = 0; j < last.size(); j += 3) {
        all.add(first.get(i) + " " + last.get((i + j) % last.size()));
      }
    }
    return List.copyOf(all);
  }
}
