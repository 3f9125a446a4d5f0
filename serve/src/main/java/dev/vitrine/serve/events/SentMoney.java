package dev.vitrine.serve.events;

import dev.vitrine.kernel.item.Money;
import java.math.BigDecimal;
import java.util.Currency;
import tools.jackson.databind.JsonNode;

/// Amounts of money in events of other protocols, exact as they are written: numbers, or numbers as
/// texts.
final class SentMoney {
  private static final int DIGITS = 32;

  private SentMoney() {}

  /// An amount.
  ///
  /// @param name of the field that is named where it is none
  /// @throws dev.vitrine.kernel.error.VitrineException BAD_REQUEST naming the field
  static Money of(String name, JsonNode amount, Currency currency) {
    String text = amount.isString() ? amount.stringValue() : "";
    if (text.length() > DIGITS) {
      throw SentFields.wrong(name, "expected amounts of at most " + DIGITS + " digits");
    }
    try {
      return Money.of(amount.isNumber() ? amount.decimalValue() : new BigDecimal(text), currency);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw SentFields.wrong(name, "expected amounts of money in 'currency'");
    }
  }

  /// A currency.
  ///
  /// @param name of the field that is named where it is none
  /// @throws dev.vitrine.kernel.error.VitrineException BAD_REQUEST naming the field
  static Currency currency(String name, String code) {
    try {
      return Currency.getInstance(code);
    } catch (IllegalArgumentException e) {
      throw SentFields.wrong(name, "expected a code of ISO 4217");
    }
  }
}
