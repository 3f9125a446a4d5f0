package dev.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.query.Query;
import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.feature.Features;
import dev.vitrine.search.feature.Rows;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What every feature promises, whatever it knows.
public abstract class FeatureContract {
  /// The feature under test.
  protected abstract Feature feature();

  /// The least value it can have.
  protected float least() {
    return 0;
  }

  /// The greatest value it can have.
  protected float most() {
    return 1;
  }

  /// Whether it may not be known of an item.
  protected boolean unknown() {
    return false;
  }

  private void within(String of, float value) {
    if (!Float.isNaN(value) || !unknown()) {
      assertThat(value).as(of).isBetween(least(), most());
    }
  }

  /// Its value for an item of a shop and a query.
  protected final float value(SmallShop shop, String text, String id) {
    return value(shop, Ask.of(text), id);
  }

  /// The same for a query that is asked in another way.
  protected final float value(SmallShop shop, Ask ask, String id) {
    View view = shop.view();
    Understood understood = TestCascade.understood(ask, view);
    Candidates all = SomeCandidates.all(understood, view);
    int row = all.rowOf(view.postings().slot(view.postings().doc(id)));
    return column(understood, view, all)[row];
  }

  /// Its value for an item and a query after some doings, for who did the last of them.
  protected final float value(Doings doings, String text, String id) {
    View view = doings.view();
    Candidates all = SomeCandidates.all(understood(doings, text, view), view);
    int row = all.rowOf(view.postings().slot(view.postings().doc(id)));
    return column(understood(doings, text, view), view, all)[row];
  }

  private static Understood understood(Doings doings, String text, View view) {
    Query query = Ask.of(text).query();
    return TestCascade.understood(new Ask(query.on(query.occasion().by(doings.who(), ""))), view);
  }

  private float[] column(Understood understood, View view, Candidates candidates) {
    var rows = new Rows(understood, view, candidates, candidates.size());
    var matrix = FeatureMatrix.of(List.of(feature()), rows);
    float[] column = new float[candidates.size()];
    for (int row = 0; row < column.length; row++) {
      column[row] = matrix.value(0, row);
    }
    return column;
  }

  private float[] column(String text, View view) {
    Understood understood = TestCascade.understood(Ask.of(text), view);
    return column(understood, view, SomeCandidates.all(understood, view));
  }

  @Test
  void itHasANameThatNoOtherHas() {
    assertThat(feature().name()).matches("[a-z]+(-[a-z]+)*");
    assertThat(Features.all().stream().map(Feature::name)).doesNotHaveDuplicates();
  }

  @Test
  void theFirstStageKnowsIt() {
    assertThat(Features.all().stream().map(Feature::getClass))
        .anyMatch(c -> c.equals(feature().getClass()));
  }

  @Test
  void valuesStayWithinTheirRange() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      View view = shop.view();
      for (String text : List.of("", "kettle", "the", "red t-shirt", "qqqq", "kettle kettle")) {
        for (float value : column(text, view)) {
          within(text, value);
        }
      }
      for (String text : Hard.texts()) {
        for (float value : column(text, view)) {
          within(text, value);
        }
      }
    }
  }

  @Test
  void theSameRowHasTheSameValueWhereverItStands() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      View view = shop.view();
      Understood understood = TestCascade.understood(Ask.of("red kettle"), view);
      Candidates all = SomeCandidates.all(understood, view);
      int n = all.size();
      int[] backwards = new int[n];
      for (int i = 0; i < n; i++) {
        backwards[i] = n - 1 - i;
      }
      float[] forth = column(understood, view, all);
      float[] back = column(understood, view, all.reordered(backwards, new double[n]));
      for (int row = 0; row < n; row++) {
        assertThat(Float.valueOf(back[n - 1 - row])).isEqualTo(Float.valueOf(forth[row]));
      }
    }
  }

  @Test
  void unlessItSaysSoItDoesNotDependOnOtherRows() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      View view = shop.view();
      Understood understood = TestCascade.understood(Ask.of("red kettle"), view);
      Candidates all = SomeCandidates.all(understood, view);
      float[] among = column(understood, view, all);
      for (int row = 0; row < all.size() && !feature().together(); row += 7) {
        float[] alone = column(understood, view, all.only(new int[] {row}));
        assertThat(Float.valueOf(alone[0])).isEqualTo(Float.valueOf(among[row]));
      }
    }
  }

  @Test
  void replayedFromTheLogItEqualsItsValueOnline() {
    List<String> texts = List.of("kettle", "Red  Kettle", "shoes");
    var random = new Random(feature().name().hashCode());
    try (var shop = SmallShop.of(Golden.catalogue())) {
      var doings = new Doings(shop);
      List<String> items = List.copyOf(shop.documents().keySet());
      for (int i = 0; i < 400; i++) {
        doings.any(random, items, texts);
        if (i % 50 == 49) {
          float[] online = column(doings, "red kettle", doings.view());
          assertThat(online).isEqualTo(column(doings, "red kettle", doings.replayed()));
          for (float value : online) {
            within("online", value);
          }
        }
      }
    }
  }

  private float[] column(Doings doings, String text, View view) {
    Understood understood = understood(doings, text, view);
    return column(understood, view, SomeCandidates.all(understood, view));
  }

  @Test
  void anItemThatSaysLittleHasAValueToo() {
    try (var shop = SmallShop.of(SmallShop.product("bare", "x"))) {
      within("kettle", value(shop, "kettle", "bare"));
      within("x", value(shop, "x", "bare"));
    }
  }

  @Test
  void noRowsAreNoTrouble() {
    try (var shop = SmallShop.of()) {
      assertThat(column("kettle", shop.view())).isEmpty();
    }
  }
}
