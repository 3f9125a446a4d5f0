package dev.vitrine.app.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.app.Unhurried;
import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Hit;
import dev.vitrine.kernel.answer.Reasons;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.query.Occasion;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.signals.log.Logged;
import dev.vitrine.signals.page.LoggedPage;
import dev.vitrine.signals.page.LookedAt;
import dev.vitrine.signals.page.ServedRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServedPagesTest {
  private static final int ITEMS = 60;
  private static final Who ANNA = new Who("phone", "anna", "visit");

  @TempDir Path folder;
  private final List<OpenShop> open = new ArrayList<>();

  @AfterEach
  void close() {
    open.forEach(OpenShop::close);
  }

  private OpenShop shop(Map<String, String> conf) {
    OpenShop shop = OpenShop.open(folder, ShopConf.of(Unhurried.conf(new TreeMap<>(conf))));
    open.add(shop);
    var items = new ArrayList<Change>();
    for (int i = 0; i < ITEMS; i++) {
      String title = "desk lamp number " + i + (i % 3 == 0 ? " with a shade" : "");
      String json = "{\"id\":\"l%d\",\"kind\":\"product\",\"title\":\"%s\"}".formatted(i, title);
      items.add(new Change.Put(new Document("l" + i, json)));
    }
    shop.open("products").write(items);
    shop.settle();
    return shop;
  }

  private static Query asked(String text, String search) {
    return Query.of(text, 10).on(Occasion.USUAL.by(ANNA, search));
  }

  private static List<LoggedPage> pages(OpenShop shop) {
    assertThat(shop.signals().pages().settle()).isTrue();
    return shop.signals().pages().store().read(0, 100);
  }

  @Test
  void aPageHoldsExactlyWhatTheAnswerHad() {
    OpenShop shop = shop(Map.of());
    Query query = asked("lamp with shade", "s1");
    Catalogue catalogue = shop.find("products").orElseThrow();
    Answer answer = catalogue.answer(query);
    Answer told = catalogue.answer(query.on(Occasion.USUAL).explained());

    LoggedPage page = pages(shop).getFirst();
    Event.Asked asked = page.page().asked();
    assertThat(asked.head().who()).isEqualTo(ANNA);
    assertThat(asked.head().query()).isEqualTo("s1");
    assertThat(asked.found()).isEqualTo(answer.found().total());
    assertThat(asked.placed()).isEqualTo(placed(answer));
    LookedAt looked = page.page().looked().orElseThrow();
    List<ServedRow> shown = looked.rows().stream().filter(r -> r.position() > 0).toList();
    assertThat(shown).hasSameSizeAs(answer.hits());
    for (int i = 0; i < shown.size(); i++) {
      Hit hit = told.hits().get(i);
      ServedRow row = shown.get(i);
      assertThat(row.item()).isEqualTo(hit.document().id());
      assertThat(row.position()).isEqualTo(i + 1);
      assertThat(row.first()).isEqualTo((float) hit.score());
      for (Reasons.Part part : hit.why().parts()) {
        if (part.feature().equals("usual")) {
          continue;
        }
        float value = row.features()[looked.features().indexOf(part.feature())];
        assertThat(value)
            .as("%s of %s", part.feature(), row.item())
            .isEqualTo((float) part.value());
      }
    }
    assertThat(looked.recalls()).contains("keywords");
    assertThat(looked.models()).anyMatch(m -> m.matches("first stage=linear-[0-9a-f]{8}"));
    assertThat(looked.index()).isPositive();
  }

  private static List<Placed> placed(Answer answer) {
    return answer.hits().stream()
        .map(h -> new Placed(h.document().id(), h.rank() + 1, "product", "", 1))
        .toList();
  }

  @Test
  void aPageOfATimeGoneByIsOfThatTimeAndNoneIsOfALaterOne() {
    OpenShop shop = shop(Map.of());
    Catalogue catalogue = shop.find("products").orElseThrow();
    long before = System.currentTimeMillis();
    catalogue.answer(asked("lamp", "s1").on(Occasion.USUAL.by(ANNA, "s1").asOf(1_700_000_000)));
    catalogue.answer(asked("lamp", "s2").on(Occasion.USUAL.by(ANNA, "s2").asOf(9_999_999_999L)));

    List<LoggedPage> pages = pages(shop);
    assertThat(pages.getFirst().page().asked().head().at()).isEqualTo(1_700_000_000_000L);
    assertThat(pages.getLast().page().asked().head().at())
        .isBetween(before, System.currentTimeMillis());
  }

  @Test
  void someThatWereNotShownAreDrawnByTheSearch() {
    OpenShop shop = shop(Map.of("pages.candidates", "5"));
    Catalogue catalogue = shop.find("products").orElseThrow();
    var _ = catalogue.answer(asked("lamp", "s1"));
    var _ = catalogue.answer(asked("lamp", "s2"));

    List<LoggedPage> pages = pages(shop);
    List<ServedRow> first = others(pages.getFirst());
    assertThat(first).hasSize(5).isNotEqualTo(others(pages.getLast()));
    LookedAt looked = pages.getFirst().page().looked().orElseThrow();
    assertThat(looked.propensity()).isEqualTo(5.0 / (ITEMS - 10));
    assertThat(first).allMatch(row -> row.first() > 0 && row.foundBy() == 1);
  }

  private static List<ServedRow> others(LoggedPage page) {
    return page.page().looked().orElseThrow().rows().stream()
        .filter(row -> row.position() == 0)
        .toList();
  }

  @Test
  void searchesOfNobodyLeaveNothing() {
    OpenShop shop = shop(Map.of());
    Catalogue catalogue = shop.find("products").orElseThrow();
    var _ = catalogue.answer(Query.of("lamp", 10));
    var _ = catalogue.preview(asked("lamp", "s1"), List.of());
    var _ = catalogue.answer(Query.of("lamp", 0).on(Occasion.USUAL.by(ANNA, "s2")));

    assertThat(folder.resolve("events")).doesNotExist();
    assertThat(pages(shop)).isEmpty();
    assertThat(shop.signals().log().end()).isZero();
  }

  @Test
  void withoutSamplesOnlyWhatWasAskedIsKept() {
    OpenShop shop = shop(Map.of("pages.sample", "0"));
    var _ = shop.find("products").orElseThrow().answer(asked("lamp", "s1"));

    assertThat(pages(shop)).isEmpty();
    List<Logged> events = shop.signals().log().read(0, 10);
    assertThat(events).singleElement().matches(l -> l.taken().event() instanceof Event.Asked);
  }

  @Test
  void pagesThatAreExploredHaveToBeKept() {
    assertThatThrownBy(() -> shop(Map.of("pages.sample", "0.1", "explore.share", "0.2")))
        .hasMessageContaining("explore.share + mix.explore = 0.2 is more than pages.sample = 0.1");
  }
}
