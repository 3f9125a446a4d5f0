package dev.vitrine.kernel.item;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/// An amount of money in the smallest unit of its currency.
///
/// @param minor cents for EUR, yen for JPY; not negative
/// @param currency ISO 4217
public record Money(long minor, Currency currency) {
  private static final int MOST_DIGITS = 19;

  public Money {
    if (minor < 0) {
      throw new IllegalArgumentException("an amount of money is not negative: " + minor);
    }
  }

  /// The amount nearest to a decimal number, half up.
  ///
  /// @throws ArithmeticException when it does not fit
  public static Money of(BigDecimal amount, Currency currency) {
    int digits = Math.max(0, currency.getDefaultFractionDigits());
    // Digits before the point of the amount in minor units: with a huge power of ten these are told
    // apart before anything is multiplied.
    long whole = (long) amount.precision() - amount.scale() + digits;
    if (amount.signum() == 0 || whole < 0) {
      return new Money(0, currency);
    }
    if (whole > MOST_DIGITS) {
      throw new ArithmeticException("an amount of money of " + whole + " digits");
    }
    return new Money(
        amount.movePointRight(digits).setScale(0, RoundingMode.HALF_UP).longValueExact(), currency);
  }

  /// The amount in whole units, exact.
  public BigDecimal amount() {
    return BigDecimal.valueOf(minor, Math.max(0, currency.getDefaultFractionDigits()));
  }
}
