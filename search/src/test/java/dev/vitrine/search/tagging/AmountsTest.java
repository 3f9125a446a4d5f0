package dev.vitrine.search.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.index.text.Words;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {
  private final Amounts amounts = Amounts.of(new Words());

  private String read(String text) {
    return amounts.in(QueryWords.of(text)).stream()
        .map(a -> a.kind() + " " + a.from() + "-" + a.to() + " " + a.meaning().shown())
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "15\" monitor | measure 0-1 15 in",
        "15 inch laptop | measure 0-2 15 in",
        "laptop 15in | measure 1-2 15 in",
        "2tb drive | measure 0-1 2 tb",
        "500 ml bottle | measure 0-2 500 ml",
        "1/2 gallon jug | measure 0-2 0.5 gal",
        "1 1/2 inch pipe | measure 0-3 1.5 in",
        "2.5 lbs weight | measure 0-2 2.5 lb",
        "pack of 6 socks | quantity 0-3 6 pk",
        "6 pack socks | quantity 0-2 6 pk",
        "socks 6-pack | quantity 1-2 6 pk",
        "set of 4 chairs | quantity 0-3 4 set",
        "shoes size 5 | size 1-3 size 5",
        "us 8 boots | size 0-2 size US 8",
        "boots uk size 9.5 | size 1-4 size UK 9.5",
        "hoodie 3xl | size 1-2 size 3xl",
        "bra size 34b | size 1-3 size 34b",
        "girls dress size 6y | size 2-4 size 6y",
        "stiefel schuhgröße 42 | size 1-3 size 42",
        "jeans size 34x32 | size 1-3 size 34x32",
        "dress size extra large | size 1-4 size extra large",
        "schuhe Größe 42 | size 1-3 size 42",
        "scarpe taglia 9,5 | size 1-3 size 9.5",
        "vestito taglia m | size 1-3 size m",
        "size 8 pink dress | size 0-2 size 8",
        "shoes size 8 in black | size 1-3 size 8",
        "shoes under $50 | price 1-3 0..50 USD",
        "shoes below 50 usd | price 1-4 0..50 USD",
        "50-100 dollars shoes | price 0-2 50..100 USD",
        "between 20 and 30 euros | price 0-5 20..30 EUR",
        "$1,299.50 laptop | price 0-1 1299.5 USD",
        "over 100 dollars | price 0-3 100.. USD",
        "gifts under 20 | price 1-3 0..20"
      })
  void amountsAreReadInEverySpelling(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"red shoes", "iphone 12", "size", "windows 7 10", "", "$", "under", "us", "\"\""})
  void whatIsNoAmountIsNone(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "bodysuit size 6 months, ''",
    "screen size 15 inch, measure 2-4 15 in",
    "travel size 50 ml, measure 2-4 50 ml",
    "uk 3 pin plug, ''"
  })
  void aNumberWithAUnitIsNoSize(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"under 10 inches, measure 1-3 10 in", "4k tv under 50 inch, measure 3-5 50 in"})
  void aNumberWithAUnitIsNoPrice(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }
}
