package dev.vitrine.search.recall;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedWordTest {
  @ParameterizedTest
  @CsvSource({
    "cafe, A Café table, Café",
    "cafe table, A Café  Table, Café  Table",
    "wifi, Wi-Fi router, wifi",
    "kettle, , kettle",
    "ttle, Kettle, ttle",
  })
  void wordsAreGivenAsTheyWereWritten(String normalised, String text, String written) {
    assertThat(TypedWord.of(normalised, text == null ? "" : text)).isEqualTo(written);
  }
}
