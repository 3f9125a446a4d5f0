package dev.vitrine.serve.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderWordsTest {
  @ParameterizedTest
  @CsvSource({
    "return the blue shoes, return, blue shoe",
    "retrun my dresses, return, dress",
    "my charger order, find, charger",
    "Where's my order?, where, ''",
    "refund for the lamp, refund, lamp",
    "money back, refund, ''",
    "buy the coffee again, again, coffee",
    "cancel my order, cancel, ''",
    "the kettle arrived damaged, complaint, kettle",
    "blue shoes, '', blue shoe",
    "Crème brûlée, '', creme brulee",
    "'', '', ''"
  })
  void wishesAndGoodsAreToldApart(String text, String wish, String words) {
    OrderWords read = OrderWords.of(text);
    assertThat(read.wish()).isEqualTo(wish);
    assertThat(String.join(" ", read.words())).isEqualTo(words);
  }
}
