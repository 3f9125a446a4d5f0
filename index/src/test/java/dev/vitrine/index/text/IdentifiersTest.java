package dev.vitrine.index.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
  private static final Words WORDS = new Words();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WH-1000XM4|wh1000 xm4|WH1000XM4|wh-1000 xm4|wh 1000xm4|WH 1000 XM4",
        "AB.123-45/6|ab123456|ab12345-6|AB12345/6",
        "4006381333931|4 006381 333931|04006381333931|4-006381-333931|0004006381333931",
        "012345678905|0 12345 67890 5|12345678905",
        "978-3-16-148410-0|9783161484100|978 3 16 148410 0",
        "iphone13|iPhone 13|IPHONE-13",
        "13\"|13 inch|13-inch|13in|13 inches|13″|13.0 inch",
        "1080p|1080 p|1080P|1080-p",
        "2tb|2 TB|2-TB|2 terabytes",
        "500 ml|500ml|500 mL|500-ml|500 millilitres",
        "1/2 inch|1/2\"|1/2in|½ inch|0.5 in|.5 inches|1/2-inch",
        "1-1/2 inch|1 1/2\"|1½ inch|1.5in|1.50 inch",
        "4.5|4.50",
        "3,000|3000",
        "USB-C|usb c|usbc|USB/C",
        "Wi-Fi|wifi|wi fi|WiFi",
        "t-shirt|tshirt|t shirt|T-Shirts|tshirts",
        "AC/DC|acdc|ac dc|AC-DC",
        "C++|c++",
        "0.5mm|.5 mm|0.50 mm|0.5-mm",
        "6 pack|pack of 6|6-pack|6pk|6 pk|6pack",
        "H&M|h & m|hm|H+M",
        "usb 3.0|USB3.0|usb-3.0|usb3",
        "12 fl oz|12 fl. oz|12fl oz",
        "10x20cm|10 x 20 cm|10×20cm",
        "100%|100 percent|100 %",
        "men's|mens|men’s|men|man",
        "Levi's|levis|LEVI’S",
        "L'Oréal|loreal|l'oreal|L’OREAL",
        "U.S.A.|usa|U.S.A"
      })
  void everyFormFindsEveryOther(String forms) {
    List<String> each = List.of(forms.split("\\|", -1));
    for (String query : each) {
      for (String item : each) {
        assertThat(finds(query, "Acme " + item)).as(query + " finds " + item).isTrue();
        assertThat(finds(query, item + ", blue")).as(query + " finds " + item).isTrue();
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "WH-1000XM4|WH-1000XM3",
        "wh1000xm4|WH-1000XM5",
        "AB.123-45/6|AB.123-45/7",
        "12 inch|1/2 inch",
        "45 inch|4.5 inch",
        "4.5|45",
        "c|C++",
        "c#|C++",
        "15in|15 ml",
        "6 pack|12 pack",
        "4006381333931|4006381333932",
        "1000|1 000 000",
        "usb b|USB-C",
        "13 inch|15 inch laptop in black",
        "16 gb|16 tb",
        "1020|10-20",
        "iphone 13|iphone 12",
        "tshirt|shirt",
        "500ml|50 0ml"
      })
  void oneThingDoesNotFindAnother(String query, String item) {
    assertThat(finds(query, item)).as(query + " finds " + item).isFalse();
  }

  @Test
  void modelNumbersThatDifferShareNoJoinedForm() {
    List<String> four = joined(WORDS.query("WH-1000XM4", Language.EN));
    List<String> three = joined(WORDS.item("Sony WH-1000XM3", Language.EN));
    assertThat(four).contains("wh1000xm4").doesNotContain("wh1000xm3");
    assertThat(three).contains("wh1000xm3").doesNotContain("wh1000xm4");
  }

  @Test
  void anItemGetsFewerGuessesThanAQuery() {
    assertThat(joined(WORDS.item("blue tooth speaker", Language.EN))).isEmpty();
    assertThat(joined(WORDS.query("blue tooth speaker", Language.EN)))
        .containsExactly("bluetooth", "toothspeaker");
  }

  @Test
  void inIsAUnitOnlyWhereAMeasureEnds() {
    assertThat(joined(WORDS.item("laptop 15 in stock", Language.EN))).doesNotContain("15in");
    assertThat(joined(WORDS.item("frame 10 in x 15 in", Language.EN))).contains("10in", "15in");
  }

  @Test
  void joinsCoverWhatTheyJoin() {
    Analysed analysed = WORDS.item("new WH-1000XM4!", Language.EN);
    assertThat(analysed.joins()).contains(new Joined("wh1000xm4", 1, 4, 4, 14, Joined.Kind.RUN));
  }

  private static List<String> joined(Analysed analysed) {
    return analysed.joins().stream().map(Joined::exact).toList();
  }

  private static boolean finds(String query, String item) {
    return Finding.finds(WORDS.query(query, Language.EN), WORDS.item(item, Language.EN));
  }
}
