package dev.vitrine.search.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceWordsTest {
  /// The words of the first sure price and what they mean.
  private static String sure(String text) {
    return PriceWords.in(text).stream()
        .filter(PriceWords.Priced::sure)
        .map(p -> text.substring(p.start(), p.end()) + " = " + p.price().shown())
        .findFirst()
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "red dress under $50 | under $50 = 0..50 USD",
        "Red dress UNDER $50 | UNDER $50 = 0..50 USD",
        "under 50 dollars dress | under 50 dollars = 0..50 USD",
        "dress under 50 | under 50 = 0..50",
        "laptop price below us$1,299.50 | price below us$1,299.50 = 0..1299.5 USD",
        "laptop $500 to $700 new | $500 to $700 = 500..700 USD",
        "$500-700 laptop | $500-700 = 500..700 USD",
        "watch between 50 and 100 euros | between 50 and 100 euros = 50..100 EUR",
        "watch over £100 | over £100 = 100.. GBP",
        "kleid unter 50 € | unter 50 € = 0..50 EUR",
        "kleid bis 49,99 euro | bis 49,99 euro = 0..49.99 EUR",
        "laptop ab 1.000 euro | ab 1.000 euro = 1000.. EUR",
        "robe moins de 1 500 euros | moins de 1 500 euros = 0..1500 EUR",
        "vestido entre 20 y 30 euros | entre 20 y 30 euros = 20..30 EUR",
        "vestido hasta 500 pesos | hasta 500 pesos = 0..500 MXN",
        "vestido até r$ 99,90 | até r$ 99,90 = 0..99.9 BRL",
        "scarpe sotto i 50 euro | sotto i 50 euro = 0..50 EUR",
        "schoenen onder de 50 euro | onder de 50 euro = 0..50 EUR",
        "sepatu di bawah 150rb | di bawah 150rb = 0..150000",
        "sepatu harga dibawah rp150.000 | harga dibawah rp150.000 = 0..150000 IDR",
        "hp 1-2 juta rupiah | 1-2 juta rupiah = 1000000..2000000 IDR",
        "baju bawah rm50 | bawah rm50 = 0..50 MYR",
        "giày dưới 500k | dưới 500k = 0..500000",
        "điện thoại từ 3 đến 5 triệu đồng | từ 3 đến 5 triệu đồng = 3000000..5000000 VND",
        "รองเท้าไม่เกิน500บาท | ไม่เกิน500บาท = 0..500 THB",
        "连衣裙100元以下 | 100元以下 = 0..100 CNY",
        "耳机200到300元 | 200到300元 = 200..300 CNY",
        "イヤホン 5000円以下 | 5000円以下 = 0..5000 JPY",
        "ノートパソコン10万円以内 | 10万円以内 = 0..100000 JPY",
        "노트북 100만원 이하 | 100만원 이하 = 0..1000000 KRW",
        "ｓｈｏｅｓ ｕｎｄｅｒ ＄５０ | ｕｎｄｅｒ ＄５０ = 0..50 USD",
        "phone under 30k | under 30k = 0..30000",
        "phone under rs. 30,000 | under rs. 30,000 = 0..30000 INR"
      })
  void anEndOrARangeIsReadInManyLanguages(String text, String expected) {
    assertThat(sure(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "air max 90",
        "nike air max 90 under armour",
        "toys for kids under 10",
        "toys under 5",
        "books for children under 12",
        "under 50 inch tv",
        "tv under 50\"",
        "tv under 50 in",
        "dumbbells up to 50",
        "dumbbell under 50 lbs",
        "sleeping bag below 20°",
        "jacket under 100% cotton",
        "wh-1000xm4",
        "gift card $50",
        "from 50 to 100",
        "50-100",
        "catch 22",
        "bis 50 kg",
        "monitor 60-144 hz",
        "size 38 to 40",
        "fernseher bis 55",
        "level 50 to 60 game",
        "over 40 cream",
        "100 rm"
      })
  void whatMayBeSomethingElseIsNotSure(String text) {
    assertThat(sure(text)).isEqualTo("none");
  }

  @Test
  void aPriceAloneIsReadButIsNoCondition() {
    var found = PriceWords.in("gift card $50");

    assertThat(found)
        .singleElement()
        .satisfies(p -> {
          assertThat(p.price().least()).isEqualTo(50);
          assertThat(p.price().most()).isEqualTo(50);
          assertThat(p.sure()).isFalse();
        });
  }

  @Test
  void bothEndsMayBeSaidApart() {
    assertThat(PriceWords.in("watch over $20 under $50"))
        .hasSize(2)
        .allMatch(PriceWords.Priced::sure);
  }

  @Test
  void aSignOfManyCurrenciesNamesAllOfThem() {
    assertThat(PriceWords.in("under $5").getFirst().price().currencies())
        .startsWith("USD")
        .contains("CAD", "AUD", "SGD");
    assertThat(PriceWords.in("under 5 usd").getFirst().price().currencies())
        .isEqualTo(List.of("USD"));
  }

  @Test
  void longDigitsAndManyNumbersAreReadInTime() {
    String digits = "9".repeat(500);
    assertThat(PriceWords.in("under $" + digits)).isNotNull();
    assertThat(PriceWords.in("1,".repeat(250))).isNotNull();
    assertThat(PriceWords.in("$1 to ".repeat(85))).isNotNull();
  }
}
