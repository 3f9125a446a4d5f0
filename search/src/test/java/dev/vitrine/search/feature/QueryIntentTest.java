package dev.vitrine.search.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.Ask;
import dev.vitrine.search.Candidates;
import dev.vitrine.search.FeatureContract;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.SomeCandidates;
import dev.vitrine.search.TestCascade;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.intent.Intended;
import dev.vitrine.search.intent.Intent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QueryIntentTest extends FeatureContract {
  @Override
  protected Feature feature() {
    return new QueryIntent();
  }

  @Override
  protected float most() {
    return 8;
  }

  private float value(SmallShop shop, List<Intended> intents) {
    View view = shop.view();
    Understood plain = TestCascade.understood(Ask.of("kettle"), view);
    Understood wanting = plain.aiming(plain.aim().wanting(intents));
    Candidates all = SomeCandidates.all(wanting, view);
    float[] column = new float[all.size()];
    feature().fill(new Rows(wanting, view, all, all.size()), column);
    assertThat(column).containsOnly(column[0]);
    return column[0];
  }

  private static Intended intended(Intent intent, double probability) {
    return new Intended(intent, probability, Optional.empty());
  }

  @Test
  void itIsWhatIsLikeliestWanted() {
    try (var shop =
        SmallShop.of(SmallShop.product("a", "Kettle"), SmallShop.product("b", "Kettle"))) {
      assertThat(value(shop, List.of())).isZero();
      assertThat(value(shop, List.of(intended(Intent.VIDEO, 0.4)))).as("unlikely").isZero();
      List<Intended> both = List.of(intended(Intent.LIVE, 0.9), intended(Intent.DEAL, 0.6));
      assertThat(value(shop, both)).isEqualTo(3);
      assertThat(QueryIntent.of(3)).contains(Intent.LIVE);
      assertThat(QueryIntent.of(0)).isEmpty();
      assertThat(QueryIntent.of(9)).isEmpty();
    }
  }

  @Test
  void everyIntentHasANumber() {
    try (var shop = SmallShop.of(SmallShop.product("a", "Kettle"))) {
      for (Intent intent : Intent.values()) {
        float value = value(shop, List.of(intended(intent, 1)));
        assertThat(QueryIntent.of((int) value)).contains(intent);
      }
    }
  }
}
