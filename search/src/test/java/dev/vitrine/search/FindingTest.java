package dev.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What shoppers type finds what they mean, through the real steps on the small catalogue.
@TestInstance(Lifecycle.PER_CLASS)
class FindingTest {
  private final SmallShop shop = SmallShop.of(Golden.catalogue());
  private final Cascade cascade = TestCascade.of();

  @AfterAll
  void close() {
    shop.close();
  }

  private List<String> find(Ask ask) {
    return SmallShop.ids(shop.answer(cascade, ask.query()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          WH-1000XM4          | hp-xm4
          wh1000 xm4          | hp-xm4
          WH1000XM4           | hp-xm4
          wh 1000 xm4         | hp-xm4
          wh-1000 xm4         | hp-xm4
          WH–1000XM4          | hp-xm4
          sony 1000xm4        | hp-xm4
          4548736112117       | hp-xm4
          4 548736 112117     | hp-xm4
          04548736112117      | hp-xm4
          5035048654323       | drill-set
          05035048654323      | drill-set
          5 035048 654323     | drill-set
          9783161484100       | book
          978-3-16-148410-0   | book
          DCD796.D2-XJ        | drill-set
          dcd796d2xj          | drill-set
          dcd796 d2 xj        | drill-set
          DCD796              | drill-set
          BL1850B             | battery
          bl 1850 b           | battery
          ek 170 s            | kettle-steel
          EK170S              | kettle-steel
          usb c cable         | cable-c
          usbc cable          | cable-c
          wifi router         | router
          wi fi router        | router
          """)
  void identifiersAreFoundHoweverTheyAreWritten(String query, String first) {
    assertThat(find(Ask.of(query))).first().isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({"t shirt", "tshirt", "t-shirt", "T-Shirts", "tshirts", "t shirts"})
  void everySpellingOfOneWordFindsEverySpelling(String query) {
    assertThat(find(Ask.of(query))).contains("tee-white", "tee-red", "tee-spaced", "tee-joined");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kettles             | kettle-red
          shoe                | shoe-run
          walking shoes       | shoe-walk
          batteries           | battery
          CREME BRULEE        | torch
          crème brulée        | torch
          handyhulle          | de-huelle
          Handyhülle          | de-huelle
          lampe bureau        | fr-lampe
          eclairage           | fr-lampe
          手机壳               | zh-case
          连衣裙               | zh-dress
          碎花裙               | zh-dress
          保护套               | zh-case
          イヤホン              | ja-bag
          ワイヤレス イヤホン    | ja-bag
          湯呑み               | ja-cup
          緑茶                 | ja-cup
          운동화               | ko-shoe
          여성 운동화           | ko-shoe
          เสื้อยืด               | th-shirt
          ผ้าฝ้าย               | th-shirt
          cà phê              | vi-coffee
          ca phe              | vi-coffee
          CA PHE rang xay     | vi-coffee
          hat vang            | vi-coffee
          ساعة رجالية          | ar-watch
          ساعه يد             | ar-watch
          sepatu lari         | id-shoe
          """)
  void everyLanguageFindsItsItems(String query, String item) {
    assertThat(find(Ask.of(query))).contains(item);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ketle               | kettle-red
          kettel              | kettle-red
          headphons           | hp-kids
          haedphones          | hp-kids
          headpohnse          | hp-kids
          temprature control  | kettle-glass
          earbuts             | hp-buds
          cordles drill       | drill-set
          smartfone           | phone-big
          """)
  void slipsAreForgiven(String query, String item) {
    assertThat(find(Ask.of(query))).contains(item);
  }
}
