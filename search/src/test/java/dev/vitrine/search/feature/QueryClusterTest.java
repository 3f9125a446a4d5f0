package dev.vitrine.search.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.Ask;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.TestCascade;
import dev.vitrine.search.TestShelves;
import dev.vitrine.search.Understood;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueryClusterTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new QueryCluster();
  }

  @Override
  protected float most() {
    return 1 << 24;
  }

  private static float cluster(SmallShop shop, String text) {
    Understood plain = TestCascade.understood(Ask.of(text), shop.view());
    List<String> stems = plain.terms().stream().map(t -> t.stem()).toList();
    return QueryCluster.of(plain.aiming(plain.aim().at(TestShelves.model().of(stems))));
  }

  @Test
  void queriesOfOneTopCategoryAreTogether() {
    try (var shop = SmallShop.of(SmallShop.product("a", "Kettle"))) {
      float kettles = cluster(shop, "kettle");
      assertThat(kettles).isPositive().isEqualTo((int) kettles);
      assertThat(cluster(shop, "kettle kettle")).isEqualTo(kettles);
      assertThat(cluster(shop, "boot")).isPositive().isNotEqualTo(kettles);
    }
  }

  @Test
  void whereNoCategoryIsClearThereIsNone() {
    try (var shop = SmallShop.of(SmallShop.product("a", "Kettle"))) {
      assertThat(cluster(shop, "steel")).isZero();
      assertThat(value(shop, "kettle", "a")).as("without a model").isZero();
    }
  }

  @Test
  void noModelLearnsFromANumberThatSaysNothing() {
    assertThat(Features.labels()).containsExactly(QueryCluster.NAME);
    assertThat(Features.weighable()).hasSize(Features.all().size() - 1);
  }
}
