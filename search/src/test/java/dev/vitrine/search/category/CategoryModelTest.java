package dev.vitrine.search.category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.search.TestShelves;
import dev.vitrine.testkit.Randomized;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class CategoryModelTest {
  private final CategoryModel model = TestShelves.model();

  private List<String> answer(String... stems) {
    return model.of(List.of(stems)).answer().stream().map(Likely::value).toList();
  }

  @Test
  void aWordOfOneCategoryNamesIt() {
    assertThat(answer("kettle")).containsExactly("Home > Kettles");
    assertThat(answer("steel", "boot")).containsExactly("Shoes > Boots");
  }

  @Test
  void whereNoLeafIsClearWhatIsAboveItIsNamed() {
    Prediction kitchen = model.of(List.of("kitchen"));
    assertThat(kitchen.nodes()).hasSizeBetween(1, Prediction.FEW);
    assertThat(kitchen.mass("Home")).isGreaterThan(0.8);
    assertThat(kitchen.mass("Shoes")).isLessThan(0.2);
  }

  @Test
  void theShelvesOfAnAnswerAreWhatItemsStandInBelowIt() {
    Prediction enamel = TestShelves.wide(9).of(List.of("enamel"));
    assertThat(enamel.answer()).extracting(Likely::value).containsExactly("Home");
    assertThat(enamel.shelves(32))
        .hasSize(9)
        .allSatisfy(shelf -> assertThat(shelf.value()).startsWith("Home > Shelf "));
    assertThat(enamel.shelves(4)).hasSize(4);
    assertThat(model.of(List.of("kettle")).shelves(32))
        .extracting(Likely::value)
        .containsExactly("Home > Kettles");
    assertThat(Prediction.NOTHING.shelves(32)).isEmpty();
  }

  @Test
  void aWordThatStandsEverywhereLeavesTheSupplyAsItIs() {
    Prediction steel = model.of(List.of("steel"));
    for (int node = 3; node < model.tree().size(); node++) {
      double supplied = model.tree().shelved(node) / model.tree().below(0);
      assertThat(steel.shelf(node)).isCloseTo(supplied, within(0.02));
    }
  }

  @Test
  void ofUnknownWordsNothingIsSaid() {
    assertThat(model.of(List.of("qqqq")).isNothing()).isTrue();
    assertThat(model.of(List.of()).isNothing()).isTrue();
    assertThat(answer("qqqq")).isEmpty();
    assertThat(Prediction.NOTHING.clear()).isFalse();
  }

  @Test
  void anUnknownWordChangesLittle() {
    double alone = model.of(List.of("kettle")).shelf(3);
    assertThat(model.of(List.of("kettle", "qqqq")).shelf(3)).isCloseTo(alone, within(0.1));
  }

  @Randomized(runs = 50)
  void probabilitiesAddUpToOneAndParentsHoldTheirChildren(RandomGenerator random) {
    List<String> words = List.of("kettle", "pan", "knife", "boot", "steel", "kitchen", "qqqq");
    var stems = new ArrayList<String>();
    for (int i = random.nextInt(1, 6); i > 0; i--) {
      stems.add(words.get(random.nextInt(words.size())));
    }
    Prediction prediction = model.of(stems);
    if (prediction.isNothing()) {
      assertThat(stems).containsOnly("qqqq");
      return;
    }
    double sum = 0;
    for (int node = 1; node < model.tree().size(); node++) {
      sum += prediction.shelf(node);
      assertThat(prediction.mass(node)).isBetween(0.0, 1.0001);
      assertThat(prediction.mass(model.tree().parent(node)))
          .isGreaterThanOrEqualTo(prediction.mass(node) - 1e-6);
    }
    assertThat(sum).isCloseTo(1, within(1e-4));
    assertThat(prediction.answer()).hasSizeLessThanOrEqualTo(Prediction.FEW);
  }
}
