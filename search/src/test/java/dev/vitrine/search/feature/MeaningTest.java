package dev.vitrine.search.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.Golden;
import dev.vitrine.search.SmallShop;
import org.junit.jupiter.api.Test;

class MeaningTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new Meaning();
  }

  @Test
  void whatMeansTheSameIsNearWithoutItsWord() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      float kettle = value(shop, "vermilion samovar", "kettle-red");
      assertThat(kettle).isGreaterThan(0.5f);
      assertThat(value(shop, "vermilion samovar", "shoe-run")).isLessThan(kettle);
      assertThat(value(shop, "red kettle", "kettle-red")).isCloseTo(kettle, within(0.02f));
    }
  }

  @Test
  void whatTheModelDoesNotKnowIsFarFromEverything() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      assertThat(value(shop, "qqqq", "kettle-red")).isZero();
      assertThat(value(shop, "", "kettle-red")).isZero();
    }
  }

  private static org.assertj.core.data.Offset<Float> within(float distance) {
    return org.assertj.core.data.Offset.offset(distance);
  }
}
