package dev.vitrine.app.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.app.Unhurried;
import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.kernel.shop.Settings;
import dev.vitrine.learn.policy.SlotEstimates;
import dev.vitrine.signals.page.DrawnSlot;
import dev.vitrine.signals.page.LoggedPage;
import dev.vitrine.signals.page.LookedAt;
import dev.vitrine.signals.page.ServedPage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A shop of kettles and films of them, in which slots are drawn and films are clicked more often.
class DrawnSlotsTest {
  private static final int PAGES = 500;
  private static final int SLOTS = 6;

  /// How likely a film and a kettle are clicked.
  private static final double[] LIKED = {0.8, 0.05};

  @TempDir Path folder;

  private OpenShop open(String share) {
    var conf =
        Map.of(
            "signals.memory", "4MB",
            "mix.explore", share,
            "mix.page", "6",
            "mix.unvalued.video.max", "1",
            "mix.unvalued.video.spacing", "1");
    return OpenShop.open(folder, ShopConf.of(Unhurried.conf(conf)));
  }

  private static void fill(OpenShop shop) {
    var changes = new ArrayList<Change>();
    for (int i = 0; i < 8; i++) {
      put(changes, "k" + i, "\"title\":\"Kettle\",\"currency\":\"EUR\",\"price\":40");
      put(changes, "f" + i, "\"kind\":\"video\",\"title\":\"Kettle\",\"shows\":[\"k" + i + "\"]");
    }
    shop.open("products").write(changes);
    shop.settle();
    shop.signals();
  }

  private static void put(List<Change> changes, String id, String fields) {
    String json = "{\"id\":\"" + id + "\"," + fields + "}";
    changes.add(new Change.Put(new Document(id, json)));
  }

  private static Answer page(OpenShop shop, String search) {
    Catalogue catalogue = shop.find("products").orElseThrow();
    Query query = Query.of("kettle", SLOTS);
    var who = new Who("c" + search, "", "");
    return catalogue.answer(query.on(query.occasion().by(who, search)));
  }

  private static List<String> ids(Answer answer) {
    return answer.hits().stream().map(hit -> hit.document().id()).toList();
  }

  private static void live(OpenShop shop) {
    var random = new SplittableRandom(1);
    var events = new ArrayList<Event>();
    for (int i = 0; i < PAGES; i++) {
      List<String> shown = ids(page(shop, "s" + i));
      for (int k = 0; k < shown.size(); k++) {
        if (random.nextDouble() < LIKED[shown.get(k).startsWith("f") ? 0 : 1]) {
          var who = new Who("cs" + i, "", "");
          var head = new Head("e" + events.size(), 0, "products", who, "s" + i, "");
          events.add(new Event.Click(head, List.of(Placed.at(shown.get(k), k + 1))));
        }
      }
    }
    for (int from = 0; from < events.size(); from += 100) {
      shop.signals().intake().take(events.subList(from, Math.min(from + 100, events.size())));
    }
  }

  private static List<ServedPage> drawn(OpenShop shop) {
    assertThat(shop.signals().pages().settle()).isTrue();
    return shop.signals().pages().store().read(0, 2 * PAGES).stream()
        .map(LoggedPage::page)
        .filter(page -> page.looked().flatMap(LookedAt::slot).isPresent())
        .toList();
  }

  @Test
  void whatOtherCardsBringIsToldFromSlotsThatWereDrawn() {
    try (OpenShop shop = open("0.8")) {
      fill(shop);
      live(shop);
      List<ServedPage> drawn = drawn(shop);
      assertThat(drawn).hasSizeBetween(PAGES * 7 / 10, PAGES * 9 / 10);
      for (ServedPage page : drawn) {
        DrawnSlot slot = page.looked().orElseThrow().slot().orElseThrow();
        DrawnSlot.Option taken = slot.options().get(slot.taken());
        assertThat(page.asked().placed().get(slot.slot()).item()).isEqualTo(taken.item());
        assertThat(page.asked().placed())
            .allMatch(placed -> placed.propensity() == slot.propensity(placed.position()));
        assertThat(slot.propensity(slot.slot() + 1)).isEqualTo(1.0 / slot.options().size());
      }
      SlotEstimates told = shop.worth().slots("products", 42).orElseThrow();
      assertThat(told).isInstanceOf(SlotEstimates.Told.class);
      SlotEstimates.Told slots = (SlotEstimates.Told) told;
      assertThat(slots.pages()).isEqualTo(drawn.size());
      assertThat(slots.kinds()).hasSize(1);
      assertThat(slots.kinds().getFirst().kind()).isEqualTo(ItemKind.PRODUCT);
      assertThat(slots.kinds().getFirst().clicks().holds(LIKED[1] - LIKED[0])).isTrue();
      assertThat(slots.kinds().getFirst().clicks().high()).isNegative();
    }
  }

  @Test
  void aDrawnPageIsTheTopOfOneListAndNothingIsDrawnWhereThatIsNotAsked() {
    try (OpenShop shop = open("1")) {
      fill(shop);
      for (int search = 0; search < 20; search++) {
        List<String> page = ids(page(shop, "s" + search));
        assertThat(ids(page(shop, "s" + search))).isEqualTo(page);
        assertThat(page).doesNotHaveDuplicates();
      }
      assertThat(drawn(shop)).isNotEmpty();
    }
    try (OpenShop shop = open("0")) {
      int before = drawn(shop).size();
      page(shop, "later");
      assertThat(drawn(shop)).hasSize(before);
    }
  }

  @Test
  void nothingIsDrawnForThePagesOfAPreview() {
    try (OpenShop shop = open("1")) {
      fill(shop);
      Catalogue catalogue = shop.find("products").orElseThrow();
      var drawn = new HashSet<List<String>>();
      var previewed = new HashSet<List<String>>();
      for (int i = 0; i < 30; i++) {
        String search = "s" + i;
        drawn.add(ids(page(shop, search)));
        Query query = Query.of("kettle", SLOTS);
        Query whose = query.on(query.occasion().by(Who.UNKNOWN, search));
        Settings settings = catalogue.settings();
        catalogue
            .previews(whose, List.of(settings, settings.ruledBy(List.of())))
            .forEach(answer -> previewed.add(ids(answer)));
      }
      assertThat(drawn).hasSizeGreaterThan(1);
      assertThat(previewed).hasSize(1);
    }
  }
}
