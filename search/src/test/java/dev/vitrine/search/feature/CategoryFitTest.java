package dev.vitrine.search.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.Ask;
import dev.vitrine.search.Candidates;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.SomeCandidates;
import dev.vitrine.search.TestCascade;
import dev.vitrine.search.TestShelves;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import java.util.List;
import org.junit.jupiter.api.Test;

class CategoryFitTest extends FeatureContract {
  /// The same words in several places.
  private static SmallShop shop() {
    return SmallShop.of(
        SmallShop.product("kettle", "Steel kettle", "\"categories\":[\"Home > Kettles\"]"),
        SmallShop.product("pan", "Steel kettle", "\"categories\":[\"Home > Pans\"]"),
        SmallShop.product("boot", "Steel kettle", "\"categories\":[\"Shoes > Boots\"]"),
        SmallShop.product(
            "both", "Steel kettle", "\"categories\":[\"Shoes > Boots\",\"Home > Kettles\"]"),
        SmallShop.product("other", "Steel kettle", "\"categories\":[\"Toys\"]"),
        SmallShop.product("none", "Steel kettle"));
  }

  @Override
  protected Feature feature() {
    return new CategoryFit();
  }

  private float fit(SmallShop shop, String text, String id) {
    View view = shop.view();
    Understood plain = TestCascade.understood(Ask.of(text), view);
    List<String> stems = plain.terms().stream().map(t -> t.stem()).toList();
    Understood aimed = plain.aiming(plain.aim().at(TestShelves.model().of(stems)));
    Candidates all = SomeCandidates.all(aimed, view);
    float[] column = new float[all.size()];
    feature().fill(new Rows(aimed, view, all, all.size()), column);
    return column[all.rowOf(view.postings().slot(view.postings().doc(id)))];
  }

  @Test
  void itIsHighWhereWhatIsMeantStandsAndLowerBesideIt() {
    try (var shop = shop()) {
      float best = fit(shop, "kettle", "kettle");
      assertThat(best).isBetween(0.8f, 1f);
      assertThat(fit(shop, "kettle", "pan")).isBetween(0.1f, best - 0.1f);
      assertThat(fit(shop, "kettle", "boot")).isLessThan(fit(shop, "kettle", "pan"));
    }
  }

  @Test
  void ofSeveralCategoriesTheBestCounts() {
    try (var shop = shop()) {
      assertThat(fit(shop, "kettle", "both")).isEqualTo(fit(shop, "kettle", "kettle"));
    }
  }

  @Test
  void whatStandsNowhereThatIsKnownFitsNothing() {
    try (var shop = shop()) {
      assertThat(fit(shop, "kettle", "none")).isZero();
      assertThat(fit(shop, "kettle", "other")).isZero();
    }
  }

  @Test
  void whereNoCategoryIsClearNothingFits() {
    try (var shop = shop()) {
      assertThat(fit(shop, "steel", "kettle")).isZero();
    }
  }

  @Test
  void withoutAModelNothingFits() {
    try (var shop = shop()) {
      assertThat(value(shop, "kettle", "kettle")).isZero();
    }
  }
}
