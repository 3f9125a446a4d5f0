package dev.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Hit;
import dev.vitrine.kernel.query.Occasion;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.query.Seen;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScrollingTest {
  private static final int PAGE = 3;

  private static Answer page(SmallShop shop, Query query, Seen seen) {
    return TestCascade.of().answer(query.on(Occasion.USUAL.after(seen)), shop.view());
  }

  private static List<String> scrolled(SmallShop shop, Query query, Runnable meanwhile) {
    var all = new ArrayList<String>();
    Seen seen = Seen.NOTHING;
    for (Answer answer = page(shop, query, seen);
        !answer.hits().isEmpty();
        answer = page(shop, query, seen)) {
      List<String> ids = SmallShop.ids(answer);
      assertThat(answer.hits().stream().map(Hit::rank)).startsWith(all.size());
      all.addAll(ids);
      seen = Seen.of(seen.and(ids).token());
      meanwhile.run();
    }
    return all;
  }

  @Test
  void pagesThatGoOnAreTheOneLongPage() {
    try (SmallShop shop = SmallShop.of(Golden.catalogue())) {
      for (String text : List.of("kettle", "", "red t-shirt")) {
        List<String> whole = SmallShop.ids(page(shop, Query.of(text, 500), Seen.NOTHING));
        assertThat(scrolled(shop, Query.of(text, PAGE), () -> {})).isEqualTo(whole);
      }
    }
  }

  @Test
  void nothingComesTwiceThoughItemsMove() {
    try (SmallShop shop = SmallShop.of(Reels.catalogue())) {
      var moved = new ArrayList<String>();
      List<String> all =
          scrolled(
              shop,
              Query.of("kettle", PAGE),
              () -> {
                String id = "new" + moved.size();
                if (moved.size() < 3) {
                  shop.put(List.of(SmallShop.product(id, "Kettle kettle")));
                }
                moved.add(id);
              });
      assertThat(all).doesNotHaveDuplicates().contains("k1", "k2", "new0", "new1");
    }
  }

  @Test
  void anOrderGoesOnWhereItWas() {
    try (SmallShop shop = SmallShop.of(Reels.catalogue())) {
      Query query = Ask.of("").order("price", false).page(0, 2).query();
      Query whole = Ask.of("").order("price", false).page(0, 50).query();
      assertThat(scrolled(shop, query, () -> {}))
          .isEqualTo(SmallShop.ids(page(shop, whole, Seen.NOTHING)));
    }
  }
}
