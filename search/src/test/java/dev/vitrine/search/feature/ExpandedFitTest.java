package dev.vitrine.search.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.index.text.Language;
import dev.vitrine.search.Ask;
import dev.vitrine.search.Candidates;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.SomeCandidates;
import dev.vitrine.search.TestCascade;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.expand.Expansions;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExpandedFitTest extends FeatureContract {
  private static final Expansions LEARNT =
      Expansions.of(Map.of(stem("samovar"), Map.of(stem("kettle"), 0.6, stem("teapot"), 0.2)));

  private static String stem(String word) {
    return SmallShop.WORDS.of(word, Language.of("en")).getFirst().stem();
  }

  private static SmallShop shop() {
    return SmallShop.of(
        SmallShop.product("samovar", "Samovar"),
        SmallShop.product("kettle", "Kettle"),
        SmallShop.product("teapot", "Teapot"),
        SmallShop.product("both", "Kettle with a teapot"),
        SmallShop.product("lamp", "Lamp"));
  }

  @Override
  protected Feature feature() {
    return new ExpandedFit();
  }

  private float fit(SmallShop shop, String text, String id) {
    View view = shop.view().expanding(LEARNT);
    Understood understood = TestCascade.understood(Ask.of(text), view);
    Candidates all = SomeCandidates.all(understood, view);
    float[] column = new float[all.size()];
    feature().fill(new Rows(understood, view, all, all.size()), column);
    return column[all.rowOf(view.postings().slot(view.postings().doc(id)))];
  }

  @Test
  void itIsHowMuchOfTheQueryIsCoveredByWhatItStandsFor() {
    try (var shop = shop()) {
      assertThat(fit(shop, "samovar", "samovar")).isEqualTo(1);
      assertThat(fit(shop, "samovar", "kettle")).isCloseTo(0.75f, within(0.01f));
      assertThat(fit(shop, "samovar", "teapot")).isCloseTo(0.25f, within(0.01f));
      assertThat(fit(shop, "samovar", "both")).isCloseTo(1, within(0.01f));
      assertThat(fit(shop, "samovar", "lamp")).isZero();
    }
  }

  @Test
  void whereNoWordStandsForAnythingItIsZero() {
    try (var shop = shop()) {
      assertThat(fit(shop, "kettle", "kettle")).isZero();
      assertThat(value(shop, "samovar", "samovar")).as("nothing was learnt").isZero();
    }
  }
}
