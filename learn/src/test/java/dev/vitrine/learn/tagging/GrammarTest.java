package dev.vitrine.learn.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.TagType;
import dev.vitrine.search.tagging.Labels;
import dev.vitrine.testkit.Randomized;
import dev.vitrine.testkit.Seed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrammarTest {
  private static final List<Facts> ITEMS =
      List.of(
          new Facts(
              List.of(
                  new Facts.Named(TagType.CREATOR, List.of("acme", "corp")),
                  new Facts.Named(TagType.COLOUR, List.of("red")),
                  new Facts.Named(TagType.PRODUCT_TYPE, List.of("rain", "jackets")))));

  @Randomized(runs = 20)
  void everyWordHasALabelThatMayStandThere(Seed seed) {
    for (LabelledQuery query : new Grammar(ITEMS, seed.value()).queries(50)) {
      int before = Labels.START;
      for (int label : query.labels()) {
        assertThat(Labels.mayFollow(before, label)).isTrue();
        before = label;
      }
    }
  }

  @Test
  void itemsThatSayNothingMakeNoQueries() {
    assertThat(new Grammar(List.of(new Facts(List.of())), 1).queries(10)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "color, COLOUR",
    "Product Colour, COLOUR",
    "frame_material, MATERIAL",
    "gender, AUDIENCE",
    "size, MEASURE",
    "product_type, PRODUCT_TYPE",
    "country_of_origin, ORIGIN"
  })
  void attributesAreToldByTheirNames(String attribute, TagType type) {
    assertThat(Facts.type(attribute)).contains(type);
  }

  @Test
  void otherAttributesHaveNoType() {
    assertThat(Facts.type("processor_cores")).isEmpty();
  }
}
