package dev.vitrine.search;

import java.math.BigDecimal;
import java.util.List;

/// What tagged words stand for, the same for every spelling of it.
public sealed interface Meaning {
  /// The meaning as the trace shows it.
  String shown();

  /// A name: words in lower case with single spaces.
  record Name(String words) implements Meaning {
    @Override
    public String shown() {
      return words;
    }
  }

  /// A number with its unit: `15 in` for `15"`, `6 pk` for `pack of 6`, `0.5 gal`.
  ///
  /// @param number the number, finite
  /// @param unit the unit's canonical spelling
  record Measure(double number, String unit) implements Meaning {
    @Override
    public String shown() {
      return plain(number) + " " + unit;
    }
  }

  /// A price or a range of prices, ends included.
  ///
  /// @param least 0 when there is no lower end
  /// @param most infinite when there is no upper end
  /// @param currencies ISO 4217 codes that may be meant, likeliest first; empty when none is said
  record Price(double least, double most, List<String> currencies) implements Meaning {
    public Price {
      currencies = List.copyOf(currencies);
    }

    @Override
    public String shown() {
      String range = least == most ? plain(least) : plain(least) + ".." + plain(most);
      return currencies.isEmpty() ? range : range + " " + currencies.getFirst();
    }
  }

  /// A size as goods are labelled with it: `8` of `US`, `xl` of no system.
  ///
  /// @param system country code, empty when it is not said
  record Size(String system, String size) implements Meaning {
    @Override
    public String shown() {
      return system.isEmpty() ? "size " + size : "size " + system + " " + size;
    }
  }

  private static String plain(double number) {
    return Double.isInfinite(number)
        ? ""
        : new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
  }
}
