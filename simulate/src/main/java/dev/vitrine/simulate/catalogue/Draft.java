package dev.vitrine.simulate.catalogue;

/// The facts of one product, before they are put into words: what it is, who makes it and which
/// values its traits have.
///
/// @param index which product of the catalogue
/// @param noun the name chosen from its type
/// @param model model number or line name, empty for none
/// @param chosen for each trait the indexes of its values: none when not stated, several when
///   variants differ
/// @param price in cents, of a variant with middle values
/// @param language BCP 47 tag of its texts
/// @param popularity weight of demand, from 1, heavy-tailed
@SuppressWarnings("ArrayRecordComponent") // drawn by the million, never compared
public record Draft(
    long index,
    ProductType type,
    Brand brand,
    ProductType.Noun noun,
    String model,
    int[][] chosen,
    double price,
    String language,
    double popularity) {

  /// The value of a trait that all variants share, or -1.
  public int shared(int trait) {
    return chosen[trait].length == 1 ? chosen[trait][0] : -1;
  }

  /// The same product with other values of its traits.
  public Draft with(int[][] values) {
    return new Draft(index, type, brand, noun, model, values, price, language, popularity);
  }

  /// The same product by another of its names.
  public Draft called(ProductType.Noun name) {
    return new Draft(index, type, brand, name, model, chosen, price, language, popularity);
  }

  /// How many variants there are.
  public int variants() {
    int n = 1;
    for (int[] values : chosen) {
      n *= Math.max(1, values.length);
    }
    return n;
  }

  /// The place in `chosen[trait]` that a variant has.
  public int place(int variant, int trait) {
    int rest = variant;
    for (int t = 0; t < trait; t++) {
      rest /= Math.max(1, chosen[t].length);
    }
    return rest % Math.max(1, chosen[trait].length);
  }

  /// The value of a trait that a variant has, or -1 when the product does not state it.
  public int value(int variant, int trait) {
    return chosen[trait].length == 0 ? -1 : chosen[trait][place(variant, trait)];
  }

  /// How much dearer than the middle price a variant is.
  public double factor(int variant) {
    double factor = 1;
    for (int t = 0; t < chosen.length; t++) {
      int value = value(variant, t);
      Trait trait = type.traits().get(t);
      if (value >= 0 && trait.step() != 1) {
        factor *= StrictMath.pow(trait.step(), value - (trait.values().size() - 1) / 2.0);
      }
    }
    return Math.clamp(factor, 0.3, 5.0);
  }
}
