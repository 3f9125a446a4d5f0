package dev.vitrine.search.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellerTest {
  private static Speller speller(String... words) {
    return Speller.of(
        List.of(to -> {
          for (String word : words) {
            to.word(word, 10);
          }
        }));
  }

  private static final List<String> SHOP =
      List.of(
          "headphones",
          "kettle",
          "kitten",
          "photo",
          "knife",
          "receiver",
          "чайник",
          "кофе",
          "καφές");

  @ParameterizedTest
  @CsvSource({
    "hedfones, headphones",
    "haedphnes, headphones",
    "ketle, kettle",
    "jettle, kettle",
    "foto, photo",
    "nife, knife",
    "reciever, receiver",
    "чайнмк, чайник",
    "καφέσ, καφές",
  })
  void theWordThatWasMeantComesFirst(String typed, String meant) {
    var speller = speller(SHOP.toArray(String[]::new));
    assertThat(speller.near(typed, 3, 25).getFirst().word()).isEqualTo(meant);
  }

  @Test
  void ofTwoThatAreAsNearTheCommonerComesFirst() {
    var speller =
        Speller.of(
            List.of(to -> {
              to.word("cart", 5);
              to.word("card", 500);
            }));
    assertThat(speller.near("carf", 2, 25)).extracting(Suggestion::word).startsWith("card");
  }

  @Test
  void queriesCountAsMuchAsTheyAreWritten() {
    Counts catalogue =
        to -> {
          to.word("cart", 50);
          to.word("care", 40);
        };
    Counts queries = to -> to.word("care", 1_000);
    assertThat(Speller.of(List.of(catalogue)).near("carl", 1, 25).getFirst().word())
        .isEqualTo("cart");
    assertThat(Speller.of(List.of(catalogue, queries)).near("carl", 1, 25).getFirst().word())
        .isEqualTo("care");
  }

  @Test
  void nothingIsNearNothing() {
    assertThat(speller().near("kettle", 3, 25)).isEmpty();
    assertThat(speller("kettle").near("", 3, 25)).isEmpty();
    assertThat(speller("kettle").near("k".repeat(400), 3, 25)).isEmpty();
    assertThat(speller("kettle").near("kettle", 3, 25).getFirst().cost()).isZero();
  }
}
