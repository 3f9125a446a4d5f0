package dev.vitrine.simulate.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Everything the demo shop is drawn from: types, brands, phrases and names. Read once, never
/// changed.
public final class Assortment {
  private final List<ProductType> types = ProductType.all(Trait.all());
  private final double[] upTo = new double[types.size()];
  private final List<Brand> brands = Brand.all();
  private final Map<String, List<Brand>> byDepartment = Brand.byDepartment(brands);
  private final Phrases phrases = new Phrases();
  private final List<String> lines = Names.list("lines");
  private final Foreign foreign = new Foreign();

  public Assortment() {
    double sum = 0;
    for (int i = 0; i < upTo.length; i++) {
      sum += types.get(i).weight();
      upTo[i] = sum;
    }
  }

  /// The type at a point of the weighted line from 0 to 1.
  public ProductType type(double at) {
    int found = Arrays.binarySearch(upTo, at * upTo[upTo.length - 1]);
    return types.get(Math.min(types.size() - 1, found < 0 ? -found - 1 : found + 1));
  }

  public List<ProductType> types() {
    return types;
  }

  public List<Brand> brands() {
    return brands;
  }

  /// The brands that make a type. Each of them lives in a few branches of its departments.
  public List<Brand> brands(ProductType type) {
    return byDepartment.getOrDefault(type.department(), brands);
  }

  public Phrases phrases() {
    return phrases;
  }

  public List<String> lines() {
    return lines;
  }

  public Foreign foreign() {
    return foreign;
  }
}
