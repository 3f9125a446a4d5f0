package dev.vitrine.index.text;

import java.util.HashMap;
import java.util.Map;

/// Units of measure and of count: every spelling's canonical one.
final class Units {
  private static final String SPELLINGS =
      """
      in inch inches zoll pouce pouces pulgada pulgadas polegada polegadas pollice pollici
      ft foot feet
      mm millimeter millimeters millimetre millimetres
      cm centimeter centimeters centimetre centimetres centimetro centimetros
      m meter meters metre metres metro metros
      km
      ml milliliter milliliters millilitre millilitres mililitro mililitros
      cl
      l liter liters litre litres litro litros ltr
      oz ounce ounces
      floz
      gal gallon gallons
      lb lbs pound pounds
      kg kilo kilos kilogram kilograms
      g gr gram grams gramm gramme grammes gramos
      mg milligram milligrams
      mcg
      kb
      mb
      gb gigabyte gigabytes
      tb terabyte terabytes
      mhz
      ghz
      hz hertz
      w watt watts
      kw
      v volt volts
      mah
      ah
      wh
      mp megapixel megapixels
      pk pack packs
      ct count
      pc pcs piece pieces
      %  percent prozent
      """;

  private static final Map<String, String> CANONICAL = new HashMap<>();

  static {
    SPELLINGS
        .lines()
        .map(line -> line.strip().split(" +", -1))
        .forEach(words -> {
          for (String word : words) {
            CANONICAL.put(word, words[0]);
          }
        });
  }

  private Units() {}

  /// The canonical unit of a word, or an empty text when it is none.
  static String of(String word) {
    return word.length() > 11 ? "" : CANONICAL.getOrDefault(word, "");
  }
}
