package dev.vitrine.simulate.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One attribute that a product type can have: its values and how they are spoken of.
///
/// @param id its name in the table of types
/// @param key its name in JSON
/// @param numeric whether the values are numbers
/// @param step how much dearer each value is than the one before
/// @param before title form of each value for the place before the noun; empty for none
/// @param after title form of each value for the place after the noun; empty for none
/// @param values the values, ascending where they have an order
/// @param sentences for each value, sentences that are true of it
public record Trait(
    String id,
    String key,
    boolean numeric,
    double step,
    List<String> before,
    List<String> after,
    List<String> values,
    List<List<String>> sentences) {

  /// Whether the value shows in the picture.
  public boolean coloured() {
    return key.equals("color") || key.equals("shade") || key.equals("finish");
  }

  /// Whether a product makes no sense without it.
  public boolean speaksForItself() {
    return key.equals("author") || key.equals("artist");
  }

  /// All traits by id.
  public static Map<String, Trait> all() {
    Map<String, Trait> traits = new HashMap<>();
    for (String line : Tables.lines("traits.txt")) {
      List<String> c = Tables.cells(line);
      List<String> values = values(c.get(5));
      List<String> spoken = Tables.split(c.get(6), "~");
      String form = c.get(4).substring(1);
      char place = c.get(4).charAt(0);
      traits.put(
          c.get(0),
          new Trait(
              c.get(0),
              c.get(1),
              c.get(2).equals("n"),
              Double.parseDouble(c.get(3)),
              place == '<'
                  ? values.stream().map(v -> Words.title(say(form, v))).toList()
                  : List.of(),
              place == '>' ? values.stream().map(v -> say(form, v)).toList() : List.of(),
              values,
              values.stream().map(v -> spoken.stream().map(s -> say(s, v)).toList()).toList()));
    }
    return Map.copyOf(traits);
  }

  private static List<String> values(String cell) {
    return cell.startsWith("@") ? Names.people(cell.substring(1)) : Tables.split(cell, ",");
  }

  private static String say(String form, String value) {
    return form.replace("{v}", value).replace("{l}", Words.lowerFirst(value));
  }
}
