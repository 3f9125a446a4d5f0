package dev.vitrine.search;

import static dev.vitrine.search.SmallShop.product;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.shop.Document;
import dev.vitrine.kernel.shop.Walk;
import dev.vitrine.search.recall.KeywordRecall;
import dev.vitrine.testkit.Randomized;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class WalkingTest {
  private final Cascade strict = TestCascade.of(new KeywordRecall(0, 1_000, 1_000), 200);
  private final Cascade relaxing = TestCascade.of(new KeywordRecall(40, 1_000, 1_000), 5);

  private static List<String> lamps(int count) {
    var items = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      String id = i % 2 == 0 ? "lamp" + i / 2 : "LAMP" + i / 2;
      items.add(product(id, "Lamp " + i, "\"brand\":\"" + (i % 3 == 0 ? "Lux" : "Nox") + "\""));
    }
    return items;
  }

  private static List<String> walked(SmallShop shop, Cascade cascade, Ask ask) {
    var seen = new ArrayList<String>();
    String after = "";
    do {
      Walk walk = cascade.walk(ask.query(), shop.view(), after);
      walk.items().stream().map(Document::id).forEach(seen::add);
      after = walk.next();
    } while (!after.isEmpty());
    return seen;
  }

  @Test
  void everythingIsSeenOnceInStepsOfAnySizeEvenWhereIdsDifferInCaseAlone() {
    try (var shop = SmallShop.of(lamps(50))) {
      for (int size : new int[] {1, 2, 7, 25, 50, 51}) {
        assertThat(walked(shop, strict, Ask.of("").page(0, size)))
            .as("steps of %s", size)
            .hasSize(50)
            .doesNotHaveDuplicates();
      }
      Walk last = strict.walk(Ask.of("").page(0, 50).query(), shop.view(), "");
      assertThat(last.next()).isEmpty();
      assertThat(last.total()).isEqualTo(50);
      assertThat(strict.walk(Ask.of("").page(0, 0).query(), shop.view(), "").next()).isEmpty();
    }
  }

  @Test
  void aFilterAndWordsAreKeptTo() {
    try (var shop = SmallShop.of(lamps(50))) {
      shop.put(List.of(product("desk", "Desk")));
      assertThat(walked(shop, strict, Ask.of("").is("brand", "Lux").page(0, 4))).hasSize(17);
      assertThat(walked(shop, strict, Ask.of("lamp").page(0, 4))).hasSize(50);
      assertThat(walked(shop, strict, Ask.of("qwxz").page(0, 4))).isEmpty();
    }
  }

  @Test
  void whenWordsMayBeLeftOutTheWalkFindsWhatThePageFinds() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      Ask ask = Ask.of("red kettle").page(0, 100);
      List<String> page = SmallShop.ids(shop.answer(relaxing, ask.query()));
      assertThat(walked(shop, relaxing, Ask.of("red kettle").page(0, 2)))
          .containsExactlyInAnyOrderElementsOf(page);
    }
  }

  @Randomized(runs = 20)
  void whatIsWrittenMeanwhileMovesNothing(RandomGenerator random) {
    try (var shop = SmallShop.of(lamps(60))) {
      var staying = new HashSet<>(shop.documents().keySet());
      var seen = new ArrayList<String>();
      String after = "";
      do {
        Walk walk = strict.walk(Ask.of("").page(0, 5).query(), shop.view(), after);
        walk.items().stream().map(Document::id).forEach(seen::add);
        after = walk.next();
        String id = (random.nextBoolean() ? "lamp" : "LAMP") + random.nextInt(30);
        if (random.nextInt(4) == 0) {
          shop.remove(id);
          staying.remove(id);
        } else if (shop.documents().containsKey(id)) {
          shop.put(List.of(product(id, "Lamp anew")));
        }
        shop.put(List.of(product("new" + random.nextInt(1_000), "Lamp new")));
      } while (!after.isEmpty());
      assertThat(seen).containsAll(staying).doesNotHaveDuplicates();
    }
  }

  @Test
  void aWalkOutOfTimeIsNoWalk() {
    try (var shop = SmallShop.of(lamps(9_000))) {
      Ask ask = Ask.of("").page(0, 10).within(Duration.ZERO);
      assertThatThrownBy(() -> strict.walk(ask.query(), shop.view(), ""))
          .hasMessageContaining("longer than it may");
      assertThat(walked(shop, strict, Ask.of("").page(0, 1_000)))
          .allMatch(id -> id.toLowerCase(Locale.ROOT).startsWith("lamp"))
          .hasSize(9_000);
    }
  }
}
