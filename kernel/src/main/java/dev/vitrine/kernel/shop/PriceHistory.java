package dev.vitrine.kernel.shop;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What an offer of a product has cost, day by day.
///
/// @param variant its variant's id, empty where the product lists neither variants nor offers
/// @param offer its id, empty in the same case
/// @param currency ISO 4217, empty where it was not said with a price
/// @param steps the days on which something was written, oldest first; between two of them the
///   earlier one's last price held
public record PriceHistory(String variant, String offer, String currency, List<Step> steps) {
  public PriceHistory {
    steps = List.copyOf(steps);
  }

  /// A day on which a price was written.
  ///
  /// @param day days since 1970-01-01, UTC
  /// @param low the lowest price that held at any time of that day
  /// @param last the price at its end, empty when there was no offer with a price any more
  public record Step(long day, BigDecimal low, Optional<BigDecimal> last) {}

  /// The lowest price that held at any time of a day, empty when there was none.
  public Optional<BigDecimal> low(long day) {
    Optional<BigDecimal> low = Optional.empty();
    for (Step step : steps) {
      if (step.day() == day) {
        return Optional.of(step.low());
      }
      if (step.day() > day) {
        return low;
      }
      low = step.last();
    }
    return low;
  }
}
