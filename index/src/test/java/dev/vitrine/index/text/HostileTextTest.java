package dev.vitrine.index.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HostileTextTest {
  private static final Words WORDS = new Words();
  private static final String SPICE =
      "-./'\"%&+#_ 019aZé\u0301\u200b\u200d\u202e\ud800\udc00ßİ½ﾊﾟกำ手机かな한글ع\ud83d\ude00\ud842\udfb7x";

  @ParameterizedTest
  @EnumSource(Language.class)
  void offsetsAreConsistentInAnyText(Language language) {
    for (int seed = 0; seed < 150; seed++) {
      String text = text(new Random(seed));
      Analysed once = WORDS.item(text, language);
      check(once, text, "seed " + seed);
      check(WORDS.query(text, language), text, "seed " + seed);
      assertThat(WORDS.item(text, language)).as("seed %d", seed).isEqualTo(once);
      assertThat(WORDS.of(text, language)).as("seed %d", seed).isEqualTo(once.tokens());
      LanguageGuess.of(text);
    }
  }

  @Test
  void whatIsTooLongIsCut() {
    for (String unit :
        new String[] {"a", "1", "a1", "a-", "1.", "手", "e\u0301", "'", "ﷺ", "ก", "가", "1/2"}) {
      String text = unit.repeat(70_000);
      check(WORDS.item(text, Language.EN), text, unit);
      check(WORDS.query(text, Language.JA), text, unit);
    }
    assertThat(WORDS.of("b".repeat(100), Language.EN).getFirst())
        .isEqualTo(new Token("b".repeat(64), "b".repeat(64), 0, 100, 0, false));
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(120);
    for (int i = 0; i < length; i++) {
      switch (random.nextInt(4)) {
        case 0 -> text.append((char) random.nextInt(0x10000));
        case 1 -> text.append((char) (' ' + random.nextInt(95)));
        default -> text.append(SPICE.charAt(random.nextInt(SPICE.length())));
      }
    }
    return text.toString();
  }

  private static void check(Analysed analysed, String text, String what) {
    int position = 0;
    int start = 0;
    for (Token token : analysed.tokens()) {
      assertThat(token.position()).as(what).isEqualTo(position++);
      assertThat(token.start()).as(what).isGreaterThanOrEqualTo(start).isLessThan(token.end());
      assertThat(token.end()).as(what).isLessThanOrEqualTo(text.length());
      assertThat(token.exact().length()).as(what).isBetween(1, Words.LONGEST_TOKEN);
      start = token.start();
    }
    for (Joined joined : analysed.joins()) {
      Token first = analysed.tokens().get(joined.firstPosition());
      Token last = analysed.tokens().get(joined.lastPosition());
      assertThat(joined.firstPosition()).as(what).isLessThanOrEqualTo(joined.lastPosition());
      assertThat(joined.start()).as(what).isGreaterThanOrEqualTo(first.start());
      assertThat(joined.end())
          .as(what)
          .isLessThanOrEqualTo(last.end())
          .isGreaterThan(joined.start());
      assertThat(joined.exact().length()).as(what).isBetween(1, Words.LONGEST_TOKEN);
    }
  }
}
