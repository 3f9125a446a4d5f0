package dev.vitrine.learn.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.search.model.Head;
import dev.vitrine.search.model.Linear;
import dev.vitrine.search.model.Pricing;
import dev.vitrine.search.model.ValueModel;
import dev.vitrine.signals.page.LookedAt;
import dev.vitrine.signals.page.ServedPage;
import dev.vitrine.signals.page.ServedRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShadowTest {
  private static ValueModel model(double weight) {
    Map<Head, ValueModel.Part> parts = new EnumMap<>(Head.class);
    for (Head head : Head.values()) {
      double of = head == Head.CLICK ? weight : 0;
      parts.put(head, new ValueModel.Part(Linear.of(List.of("text"), new double[] {of}), 0));
    }
    return new ValueModel(parts, 1, "of a test");
  }

  /// Twenty cards that fall in `text`; those of the second half are not on the page.
  private static ServedPage page(boolean scored, String feature) {
    var rows = new ArrayList<ServedRow>();
    for (int k = 0; k < 20; k++) {
      float last = scored ? 20 - k : Float.NaN;
      float[] values = {2, 20 - k};
      rows.add(new ServedRow("i" + k, k < 10 ? k + 1 : 0, 1, 1, 1, last, values));
    }
    var head = new dev.vitrine.kernel.event.Head("e", 0, "products", Who.UNKNOWN, "s", "");
    var looked = new LookedAt("en", 1, List.of(), List.of(), List.of("price", feature), 1, rows);
    return new ServedPage(new Event.Asked(head, "lamp", 20, List.of()), Optional.of(looked));
  }

  @Test
  void whoThinksTheSameAgreesAndWhoThinksTheOppositeDoesNot() {
    var same = new Shadow(model(0.1), Pricing.MONEY);
    same.take(page(true, "text"));
    assertThat(same.tau()).isEqualTo(1, within(1e-12));
    assertThat(same.overlap()).isEqualTo(1);
    var opposite = new Shadow(model(-0.1), Pricing.MONEY);
    opposite.take(page(true, "text"));
    opposite.take(page(true, "text"));
    assertThat(opposite.tau()).isEqualTo(-1, within(1e-12));
    assertThat(opposite.overlap()).isZero();
    assertThat(opposite.notes()).containsEntry("pages", "2").containsKey("worth.p50");
    double click = 1 / (1 + Math.exp(0.1 * 20));
    assertThat(Double.parseDouble(opposite.notes().get("worth.p10"))).isGreaterThan(click * 12);
  }

  @Test
  void wherePlacesAreAllThatIsKnownTheyAreTheOrder() {
    var shadow = new Shadow(model(-0.1), Pricing.MONEY);
    shadow.take(page(false, "text"));
    assertThat(shadow.tau()).isEqualTo(-1, within(1e-12));
    assertThat(shadow.overlap()).isEqualTo(1);
  }

  @Test
  void pagesWithoutItsFeaturesAreCountedAndLeftOut() {
    var shadow = new Shadow(model(1), Pricing.MONEY);
    shadow.take(page(true, "another"));
    assertThat(shadow.pages()).isZero();
    assertThat(shadow.notes()).containsEntry("pages.without-its-features", "1");
  }
}
