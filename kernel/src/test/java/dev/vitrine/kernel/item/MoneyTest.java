package dev.vitrine.kernel.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
  @ParameterizedTest
  @CsvSource({
    "19.99,EUR,1999",
    "19.995,EUR,2000",
    "19.994,EUR,1999",
    "0,EUR,0",
    "1500,JPY,1500",
    "1500.5,JPY,1501",
    "1.2345,KWD,1235",
    "150000,IDR,15000000",
    "12,XAU,12",
    "0.0049,EUR,0",
    "0.005,EUR,1",
    "1e-99999999,EUR,0",
    "0e99999999,EUR,0",
    "9.2e16,EUR,9200000000000000000"
  })
  void anAmountIsCountedInTheSmallestUnit(String amount, String currency, long minor) {
    Money money = Money.of(new BigDecimal(amount), Currency.getInstance(currency));
    assertThat(money.minor()).isEqualTo(minor);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e99999999", "1e18", "92233720368547758.08"})
  void anAmountThatDoesNotFitIsRefusedAtOnce(String amount) {
    Currency euro = Currency.getInstance("EUR");
    var number = new BigDecimal(amount);
    assertThatThrownBy(() -> Money.of(number, euro)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void aNegativeAmountIsRefused() {
    Currency euro = Currency.getInstance("EUR");
    assertThatThrownBy(() -> new Money(-1, euro)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Money.of(new BigDecimal("-0.01"), euro))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anAmountThatDoesNotFitIsRefused() {
    BigDecimal huge = new BigDecimal("1e40");
    assertThatThrownBy(() -> Money.of(huge, Currency.getInstance("EUR")))
        .isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anAmountReadBackIsTheSame(long seed) {
    var random = new SplittableRandom(seed);
    Currency[] currencies = Currency.availableCurrencies().toArray(Currency[]::new);
    var money =
        new Money(random.nextLong(Long.MAX_VALUE), currencies[random.nextInt(currencies.length)]);
    assertThat(Money.of(money.amount(), money.currency())).isEqualTo(money);
  }

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }
}
