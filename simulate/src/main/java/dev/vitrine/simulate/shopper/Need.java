package dev.vitrine.simulate.shopper;

import dev.vitrine.simulate.catalogue.Draft;

/// What someone came for.
///
/// @param type the kind of product, by its number
/// @param wanted for each trait of the type the value wanted, or -1
/// @param brand name of the brand wanted, empty for any
/// @param model number or name of the model wanted, empty for any
/// @param language that the shopper reads
/// @param budget what they think it should cost, in cents
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Need(
    int type, int[] wanted, String brand, String model, String language, double budget) {
  private static final double OTHER_VALUE = 0.4;
  private static final double UNSAID_VALUE = 0.75;
  private static final double OTHER_BRAND = 0.35;
  private static final double OTHER_MODEL = 0.5;
  private static final double UNREADABLE = 0.6;

  /// The same need with fewer values wanted, and another budget.
  public Need with(int[] values, double cents) {
    return new Need(type, values, brand, model, language, cents);
  }

  /// How well a good of the kind needed is what is needed, from 0 to 1.
  public double fit(Draft good) {
    double fit = 1;
    for (int t = 0; t < wanted.length; t++) {
      fit *= wanted[t] < 0 ? 1 : value(good.chosen()[t], wanted[t]);
    }
    fit *= brand.isEmpty() || brand.equals(good.brand().name()) ? 1 : OTHER_BRAND;
    fit *= model.isEmpty() || model.equals(good.model()) ? 1 : OTHER_MODEL;
    boolean read = good.language().equals("en") || good.language().equals(language);
    return read ? fit : fit * UNREADABLE;
  }

  private static double value(int[] chosen, int wanted) {
    if (chosen.length == 0) {
      return UNSAID_VALUE;
    }
    for (int value : chosen) {
      if (value == wanted) {
        return 1;
      }
    }
    return OTHER_VALUE;
  }
}
