package dev.vitrine.learn.expand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.expand.Expansions;
import dev.vitrine.search.expand.Expansions.Other;
import dev.vitrine.search.vector.ItemWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ExpansionTrainingTest {
  /// What the words of queries stand for in titles, and how often each.
  private static final Map<String, Map<String, Double>> PLANTED =
      Map.of(
          "couch", Map.of("sofa", 0.7, "settee", 0.3),
          "mobile", Map.of("phone", 0.6, "mobile", 0.4),
          "sneaker", Map.of("trainer", 1.0));

  private static final List<String> SAYING_LITTLE = List.of("new", "best", "sale", "gift");
  private static final ExpansionOptions OPTIONS = ExpansionOptions.USUAL;

  private static ItemWords titled(List<String> title) {
    return new ItemWords(title, List.of(), List.of(), List.of(), List.of());
  }

  private static String drawn(Map<String, Double> chances, SplittableRandom random) {
    double left = random.nextDouble();
    for (Map.Entry<String, Double> each : new TreeMap<>(chances).entrySet()) {
      left -= each.getValue();
      if (left < 0) {
        return each.getKey();
      }
    }
    throw new AssertionError("chances add up to less than 1");
  }

  /// Queries of two words, each of which one word of the title comes from, beside two words that
  /// are in any title.
  private static ExpansionTraining taught(int pairs) {
    var random = new SplittableRandom(7);
    var training = new ExpansionTraining(OPTIONS);
    List<String> stems = PLANTED.keySet().stream().sorted().toList();
    for (int i = 0; i < pairs; i++) {
      String one = stems.get(random.nextInt(stems.size()));
      String other = stems.get(random.nextInt(stems.size()));
      var title = new ArrayList<String>();
      title.add(SAYING_LITTLE.get(random.nextInt(SAYING_LITTLE.size())));
      title.add(SAYING_LITTLE.get(random.nextInt(SAYING_LITTLE.size())));
      title.add(drawn(PLANTED.getOrDefault(one, Map.of()), random));
      title.add(drawn(PLANTED.getOrDefault(other, Map.of()), random));
      training.add("i" + i, titled(title));
      training.choose(List.of(one, other), "i" + i, 1);
    }
    return training;
  }

  @Test
  void aPlantedTableIsLearnt() {
    Expansions learnt = taught(3_000).train(ExpansionTraining.Told.NOBODY);
    assertThat(learnt.stems()).containsExactly("couch", "mobile", "sneaker");
    assertThat(learnt.of("couch")).extracting(Other::term).containsExactly("sofa", "settee");
    double sofa = learnt.of("couch").get(0).weight();
    double settee = learnt.of("couch").get(1).weight();
    assertThat(sofa).isCloseTo(0.7, within(0.15));
    assertThat(sofa / settee).isCloseTo(0.7 / 0.3, within(0.4));
    assertThat(learnt.of("mobile")).extracting(Other::term).containsExactly("phone");
    assertThat(learnt.of("mobile").getFirst().weight()).isCloseTo(0.6, within(0.15));
    assertThat(learnt.of("sneaker")).extracting(Other::term).containsExactly("trainer");
  }

  @Test
  void theSamePairsTeachTheSame() {
    Expansions one = taught(300).train(ExpansionTraining.Told.NOBODY);
    Expansions other = taught(300).train(ExpansionTraining.Told.NOBODY);
    assertThat(other.stems()).isEqualTo(one.stems());
    one.stems().forEach(stem -> assertThat(other.of(stem)).isEqualTo(one.of(stem)));
  }

  @Test
  void onePairTeachesNothing() {
    var training = new ExpansionTraining(OPTIONS);
    training.add("a", titled(List.of("grey", "sofa")));
    training.choose(List.of("couch"), "a", 1);
    assertThat(training.pairs()).isEqualTo(1);
    assertThat(training.train(ExpansionTraining.Told.NOBODY).size()).isZero();
  }

  @Test
  void itemsThatWereNotReadAndEmptyQueriesAreLeftOut() {
    var training = new ExpansionTraining(OPTIONS);
    training.choose(List.of("couch"), "gone", 1);
    training.choose(List.of(), "gone", 1);
    assertThat(training.pairs()).isZero();
    assertThat(training.train(ExpansionTraining.Told.NOBODY).size()).isZero();
  }
}
