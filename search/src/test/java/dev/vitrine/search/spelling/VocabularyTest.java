package dev.vitrine.search.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.testkit.Randomized;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
  @Randomized(runs = 20)
  void countsOfAllPlacesAreAddedUp(RandomGenerator random) {
    Map<String, Long> expected = new HashMap<>();
    Counts one = to -> some(random, to, expected);
    Counts other = to -> some(random, to, expected);
    var words = Vocabulary.of(List.of(one, other));
    assertThat(words.size()).isEqualTo(expected.size());
    assertThat(words.total()).isEqualTo(expected.values().stream().mapToLong(n -> n).sum());
    expected.forEach((word, count) -> {
      int id = words.id(word);
      assertThat(words.word(id)).isEqualTo(word);
      assertThat(words.count(id)).isEqualTo(count);
    });
    assertThat(words.id("zzzzzz")).isEqualTo(-1);
  }

  private static void some(RandomGenerator random, Counts.Words to, Map<String, Long> expected) {
    for (int i = 0; i < 3_000; i++) {
      String word = letters(random.nextInt(2_000));
      long times = 1L + random.nextInt(9);
      to.word(word, times);
      expected.merge(word, times, Long::sum);
    }
  }

  private static String letters(int number) {
    var word = new StringBuilder();
    for (int n = number; n > 0; n /= 7) {
      word.append((char) ('a' + n % 7));
    }
    return word.append('x').toString();
  }

  @Test
  void anEmptyOneKnowsNothing() {
    var words = Vocabulary.of(List.of());
    assertThat(words.size()).isZero();
    assertThat(words.id("kettle")).isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kettle", "чайник", "βραστήρας", "غلاية", "קומקום", "केतली", "ấm"})
  void wordsOfLettersAreKept(String word) {
    assertThat(Vocabulary.of(List.of(to -> to.word(word, 1))).id(word)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"wh1000xm4", "15in", "4548736112118", "连衣裙", "イヤホン", "운동화", "เสื้อ", "c++", ""})
  void identifiersAndScriptsWithoutSpacesAreNot(String word) {
    assertThat(Vocabulary.of(List.of(to -> to.word(word, 1))).size()).isZero();
  }
}
