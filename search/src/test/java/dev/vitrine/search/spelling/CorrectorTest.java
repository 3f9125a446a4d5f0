package dev.vitrine.search.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectorTest {
  private static final List<String> TITLES =
      List.of(
          "wireless headphones",
          "wireless mouse",
          "leather boots",
          "leather boots",
          "car boot mat",
          "smartwatch band",
          "smartwatch band",
          "gaming mouse",
          "house shoes",
          "water bottle",
          "bright green mat",
          "house shoes",
          "house shoes",
          "gaming mouse",
          "cell phones");

  private final Corrector corrector = new Corrector(Speller.of(List.of(new Shop())), Keys.WRITTEN);

  private record Shop() implements Counts {
    @Override
    public void words(Words to) {
      for (String title : TITLES) {
        List.of(title.split(" ")).forEach(w -> to.word(w, 1));
      }
    }

    @Override
    public void pairs(Pairs to) {
      for (String title : TITLES) {
        String[] words = title.split(" ", -1);
        for (int i = 1; i < words.length; i++) {
          to.pair(words[i - 1].hashCode(), words[i].hashCode());
        }
      }
    }
  }

  private String corrected(String query) {
    List<Asked> asked = new ArrayList<>();
    for (String word : query.split(" ", -1)) {
      asked.add(new Asked(word, corrector.speller().words().id(word) >= 0));
    }
    var out = new ArrayList<String>();
    int at = 0;
    for (Correction c : corrector.correct(asked)) {
      asked.subList(at, c.from()).forEach(a -> out.add(a.word()));
      out.addAll(c.words());
      at = c.to();
    }
    asked.subList(at, asked.size()).forEach(a -> out.add(a.word()));
    return String.join(" ", out);
  }

  @Test
  void neighboursDecideBetweenWordsThatAreAsNear() {
    assertThat(corrected("gaming pouse")).isEqualTo("gaming mouse");
    assertThat(corrected("pouse shoes")).isEqualTo("house shoes");
  }

  @Test
  void severalWordsAreCorrectedTogether() {
    assertThat(corrected("wireles hedfones")).isEqualTo("wireless headphones");
    assertThat(corrected("lether bots")).isEqualTo("leather boots");
  }

  @Test
  void aSpaceThatIsMissingIsPutIn() {
    assertThat(corrected("smartwatchband")).isEqualTo("smartwatch band");
    assertThat(corrected("waterbottle wireless")).isEqualTo("water bottle wireless");
  }

  @Test
  void aSpaceTooManyIsTakenOut() {
    assertThat(corrected("hed phones")).isEqualTo("headphones");
    assertThat(corrected("wireless hedp hones")).isEqualTo("wireless headphones");
  }

  @Test
  void knownWordsStay() {
    assertThat(corrected("car boot")).isEqualTo("car boot");
    assertThat(corrector.correct(List.of())).isEmpty();
  }

  @Test
  void whatIsLikeNothingStays() {
    assertThat(corrected("qwxzvk")).isEqualTo("qwxzvk");
    assertThat(corrected("leather qwxzvk boots")).isEqualTo("leather qwxzvk boots");
  }

  @Test
  void theTimeOfALongQueryIsBounded() {
    String query = "wireles hedfones lether ".repeat(10).strip();
    assertThat(corrected(query)).startsWith("wireless headphones leather");
  }
}
