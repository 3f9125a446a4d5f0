package dev.vitrine.simulate.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A kind of product, which is one leaf of the category tree: its nouns, silhouette, middle price
/// and traits.
///
/// @param path category names, root first
/// @param style which phrases describe it
/// @param weight how many products it gets, relative to other types
/// @param audience such as `Women's`, empty for everyone
/// @param nouns what it is called, the plain word first
/// @param shape silhouette of its pictures
/// @param price middle price in dollars
/// @param traits its attributes
/// @param axes for each trait whether variants differ in it
public record ProductType(
    List<String> path,
    String style,
    double weight,
    String audience,
    List<Noun> nouns,
    String shape,
    double price,
    List<Trait> traits,
    List<Boolean> axes) {

  /// A name of a type.
  ///
  /// @param word as in running text
  /// @param titled as in titles
  /// @param plural whether it takes a plural verb
  public record Noun(String word, String titled, boolean plural) {
    static Noun of(String cell) {
      boolean plural = cell.startsWith("+");
      String word = plural ? cell.substring(1) : cell;
      return new Noun(word, Words.title(word), plural);
    }
  }

  public String department() {
    return path.getFirst();
  }

  public String leaf() {
    return path.getLast();
  }

  public static List<ProductType> all(Map<String, Trait> traits) {
    List<ProductType> types = new ArrayList<>();
    List<String> head = List.of();
    for (String line : Tables.lines("types.txt")) {
      if (line.startsWith("@")) {
        head = Tables.cells(line.substring(1));
      } else {
        types.add(of(head, Tables.cells(line), traits));
      }
    }
    return List.copyOf(types);
  }

  private static ProductType of(List<String> head, List<String> c, Map<String, Trait> traits) {
    List<String> path = new ArrayList<>(Tables.split(head.get(0), ">"));
    path.add(c.get(0));
    List<String> ids = Arrays.asList(c.get(4).split(" +", -1));
    return new ProductType(
        List.copyOf(path),
        head.get(1),
        Double.parseDouble(head.get(2)),
        head.size() > 3 ? head.get(3) : "",
        Tables.split(c.get(1), ",").stream().map(Noun::of).toList(),
        c.get(2),
        Double.parseDouble(c.get(3)),
        ids.stream().map(id -> trait(traits, id.replace("*", ""))).toList(),
        ids.stream().map(id -> id.endsWith("*")).toList());
  }

  private static Trait trait(Map<String, Trait> traits, String id) {
    Trait trait = traits.get(id);
    if (trait == null) {
      throw new IllegalArgumentException("the table of types names an unknown trait " + id);
    }
    return trait;
  }
}
