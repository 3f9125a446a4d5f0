package dev.vitrine.search.intent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderPhrasesTest {
  private final OrderPhrases phrases = OrderPhrases.ofAllLanguages();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Where is my or          | where is my order
          where’s my o            | where's my order
          my ord                  | my order
          goes with w             | goes with what i bought
          return my               | return my order
          refund s                | refund status
          wo ist mei              | wo ist meine bestellung
          Rückgabe a              | rückgabe anmelden
          ruckgabe a              | rückgabe anmelden
          passt zu dem            | passt zu dem was ich gekauft habe
          donde est               | dónde está mi pedido
          devolver un             | devolver un artículo
          ou est m                | où est ma commande
          ce que j'ai a           | ce que j'ai acheté
          sendungsv               | sendungsverfolgung
          """)
  void aPhraseIsOfferedToWhoBeginsIt(String typed, String phrase) {
    assertThat(phrases.begunBy(typed)).contains(phrase);
    assertThat(phrases.begunBy(typed).getFirst()).startsWith(phrase.substring(0, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "my ", "return", "refund", "red dress", "order of", "garanti"})
  void fewLettersAndOtherWordsBeginNone(String typed) {
    assertThat(phrases.begunBy(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "where is my or",
        "where is my ",
        "where is my blue sh",
        "track my or",
        "my order cha",
        "wo ist mein p",
        "où est ma comm"
      })
  void wordsBeforeTheLastSayThatAnOrderIsAskedFor(String typed) {
    assertThat(phrases.saidBy(typed)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "where", "track pa", "return sh", "my or", "want a ket", "red dre"})
  void wordsOfGoodsDoNot(String typed) {
    assertThat(phrases.saidBy(typed)).isFalse();
  }

  @Test
  void aWholeTextAsksForHelp() {
    assertThat(phrases.help("returns")).isTrue();
    assertThat(phrases.help("Wo ist mein Paket?")).isTrue();
    assertThat(phrases.help("batman returns")).isFalse();
    assertThat(phrases.asks("returns")).as("it may be a film").isFalse();
    assertThat(phrases.asks("track my order please")).isTrue();
  }
}
