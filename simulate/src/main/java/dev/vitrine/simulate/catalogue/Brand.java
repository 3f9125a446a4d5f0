package dev.vitrine.simulate.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// An invented brand.
///
/// @param name as shops write it
/// @param tier 1 is cheap, 3 is dear
/// @param departments the roots of the category tree it sells in
public record Brand(String name, int tier, List<String> departments) {

  /// The factor of its tier on prices.
  public double factor() {
    return tier == 1 ? 0.72 : tier == 2 ? 1.0 : 1.7;
  }

  public static List<Brand> all() {
    return Tables.lines("brands.txt").stream()
        .map(Tables::cells)
        .map(c -> new Brand(c.get(0), Integer.parseInt(c.get(1)), Tables.split(c.get(2), ",")))
        .toList();
  }

  public static Map<String, List<Brand>> byDepartment(List<Brand> brands) {
    Map<String, List<Brand>> map = new HashMap<>();
    for (Brand brand : brands) {
      for (String department : brand.departments()) {
        map.computeIfAbsent(department, d -> new ArrayList<>()).add(brand);
      }
    }
    return map;
  }
}
