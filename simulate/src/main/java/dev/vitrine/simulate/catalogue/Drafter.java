package dev.vitrine.simulate.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Draws the facts of products: the same index gives the same product, however large the catalogue.
public final class Drafter {
  private static final int MOST_VARIANTS = 24;
  private static final int[] NONE = {};

  private final long seed;
  private final Assortment assortment;

  public Drafter(long seed, Assortment assortment) {
    this.seed = seed;
    this.assortment = assortment;
  }

  public Draft draft(long index) {
    Dice dice = new Dice(seed, 1, index);
    ProductType type = assortment.type(dice.unit());
    List<Brand> brands = assortment.brands(type);
    Brand brand = brands.get((int) (brands.size() * dice.unit() * Math.max(0.25, dice.unit())));
    int[][] chosen = values(type, brand, dice);
    double price = type.price() * brand.factor() * StrictMath.exp(0.22 * dice.normal()) * 100;
    ProductType.Noun noun = dice.chance(0.7) ? type.nouns().getFirst() : dice.pick(type.nouns());
    String language = dice.chance(0.12) ? assortment.foreign().language(type, dice) : "en";
    double popularity = Math.min(50_000, StrictMath.pow(1 - dice.unit(), -1 / 1.05));
    return new Draft(
        index, type, brand, noun, model(type, brand, dice), chosen, price, language, popularity);
  }

  private int[][] values(ProductType type, Brand brand, Dice dice) {
    List<Trait> traits = type.traits();
    int[][] chosen = new int[traits.size()][];
    for (int t = 0; t < chosen.length; t++) {
      Trait trait = traits.get(t);
      if (type.axes().get(t)) {
        chosen[t] = axis(trait, dice);
      } else {
        boolean stated = trait.coloured() || trait.speaksForItself() || dice.chance(0.88);
        chosen[t] = stated ? new int[] {value(trait, brand, dice)} : NONE;
      }
    }
    limit(chosen);
    return chosen;
  }

  private static int value(Trait trait, Brand brand, Dice dice) {
    int n = trait.values().size();
    int first = dice.below(n);
    if (trait.step() < 1.05) {
      return first;
    }
    int second = dice.below(n);
    return brand.tier() == 3
        ? Math.max(first, second)
        : dice.chance(0.6) ? Math.min(first, second) : first;
  }

  /// Colours are any few; sizes are a run without gaps.
  private static int[] axis(Trait trait, Dice dice) {
    int n = trait.values().size();
    int count = 1 + dice.below(Math.min(n, trait.coloured() ? 5 : 6));
    if (!trait.coloured()) {
      int from = dice.below(n - count + 1);
      int[] run = new int[count];
      Arrays.setAll(run, i -> from + i);
      return run;
    }
    int[] all = new int[n];
    Arrays.setAll(all, i -> i);
    for (int i = 0; i < count; i++) {
      int j = i + dice.below(n - i);
      int swap = all[i];
      all[i] = all[j];
      all[j] = swap;
    }
    return Arrays.copyOf(all, count);
  }

  private static void limit(int[][] chosen) {
    while (product(chosen) > MOST_VARIANTS) {
      int longest = 0;
      for (int t = 1; t < chosen.length; t++) {
        longest = chosen[t].length > chosen[longest].length ? t : longest;
      }
      chosen[longest] = Arrays.copyOf(chosen[longest], chosen[longest].length - 1);
    }
  }

  private static int product(int[][] chosen) {
    int n = 1;
    for (int[] values : chosen) {
      n *= Math.max(1, values.length);
    }
    return n;
  }

  private String model(ProductType type, Brand brand, Dice dice) {
    return switch (assortment.phrases().of("model", type.style()).getFirst()) {
      case "number" -> number(brand, dice);
      case "line" -> dice.pick(assortment.lines());
      default -> "";
    };
  }

  private static final Map<Integer, String> ENDS =
      Map.of(0, "", 1, "B", 2, "X", 3, "S", 4, " Pro", 5, "-II", 6, "", 7, "T");

  private static String number(Brand brand, Dice dice) {
    String letters = brand.name().toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
    char first = letters.charAt(0);
    char second = letters.charAt(1 + dice.below(letters.length() - 1));
    int digits =
        dice.chance(0.5)
            ? 10 * (10 + dice.below(90))
            : 100 * (10 + dice.below(60)) + 50 * dice.below(2);
    String middle = dice.chance(0.7) ? "-" : "";
    return "" + first + second + middle + digits + ENDS.getOrDefault(dice.below(8), "");
  }
}
