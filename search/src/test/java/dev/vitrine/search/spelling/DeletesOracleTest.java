package dev.vitrine.search.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.testkit.Randomized;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/// The words within two edits of a word, against looking at every word.
class DeletesOracleTest {
  @Randomized(runs = 40)
  void everyNeighbourIsFoundWithItsDistance(RandomGenerator random) {
    var some = new TreeSet<String>();
    int size = 1 + random.nextInt(400);
    for (int i = 0; i < size; i++) {
      some.add(word(random));
    }
    var vocabulary = Vocabulary.of(List.of(to -> some.forEach(w -> to.word(w, 1))));
    var deletes = Deletes.of(vocabulary);
    for (int i = 0; i < 20; i++) {
      String typed = word(random);
      assertThat(near(typed, vocabulary, deletes)).as(typed).isEqualTo(looked(typed, some));
    }
  }

  private static Map<String, Integer> near(String typed, Vocabulary vocabulary, Deletes deletes) {
    char[] letters = typed.toCharArray();
    var nearest = new Nearest(vocabulary, letters);
    deletes.near(letters, letters.length, nearest::near);
    var found = new TreeMap<String, Integer>();
    for (int i = 0; i < nearest.size(); i++) {
      String word = vocabulary.word(nearest.id(i));
      assertThat(found.put(word, nearest.edits(i))).as("shown twice: " + word).isNull();
    }
    return found;
  }

  private static Map<String, Integer> looked(String typed, Set<String> words) {
    var near = new TreeMap<String, Integer>();
    for (String word : words) {
      int edits = PlainDistance.between(typed, word);
      if (edits <= Deletes.EDITS) {
        near.put(word, edits);
      }
    }
    return near;
  }

  @Randomized(runs = 200)
  void theDistanceInOneMachineWordIsThatOfTheTable(RandomGenerator random) {
    String a = word(random);
    String b = word(random);
    int real = PlainDistance.between(a, b);
    int most = random.nextInt(12);
    int fast = new Distance(a.toCharArray(), a.length()).to(b.toCharArray(), 0, b.length(), most);
    if (real <= most) {
      assertThat(fast).as(a + " " + b).isEqualTo(real);
    } else {
      assertThat(fast).as(a + " " + b).isGreaterThan(most);
    }
  }

  private static String word(RandomGenerator random) {
    List<String> letters = List.of("a", "b", "c", "д", "ж", "ü");
    int kinds = 2 + random.nextInt(letters.size() - 1);
    var word = new ArrayList<String>();
    int length = 1 + random.nextInt(12);
    for (int i = 0; i < length; i++) {
      word.add(letters.get(random.nextInt(kinds)));
    }
    return String.join("", word);
  }
}
