package dev.vitrine.app.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.vitrine.app.Unhurried;
import dev.vitrine.app.command.VitrineCommand;
import dev.vitrine.kernel.answer.Look;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.learn.policy.EstimatesText;
import dev.vitrine.learn.value.ValueOptions;
import dev.vitrine.serve.models.Models;
import dev.vitrine.signals.page.DrawnOrder;
import dev.vitrine.signals.page.LoggedPage;
import dev.vitrine.signals.page.LookedAt;
import dev.vitrine.signals.page.ServedPage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// A shop learns from its own pages. Twelve kettles say the same; those that cost 40 are clicked
/// often, those that cost 60 hardly ever.
class WorthTest {
  private static final int PAGES = 400;
  private static final int HALF = 6;

  @TempDir Path folder;

  private OpenShop open() {
    return open("1000000");
  }

  private OpenShop open(String fewestClicks) {
    var conf =
        Map.of(
            "signals.memory",
            "4MB",
            "learn.fewest-clicks",
            fewestClicks,
            // Before it learns, words alone rank.
            "first-stage.weight.query-item-click-rate",
            "0");
    return OpenShop.open(folder, ShopConf.of(Unhurried.conf(conf)));
  }

  private static boolean liked(String item) {
    return Integer.parseInt(item.substring(1)) % 2 == 0;
  }

  private static void fill(OpenShop shop) {
    var changes = new ArrayList<Change>();
    for (int i = 0; i < 2 * HALF; i++) {
      String json =
          "{\"id\":\"k"
              + i
              + "\",\"title\":\"Kettle\",\"currency\":\"EUR\",\"price\":"
              + (liked("k" + i) ? 40 : 60)
              + "}";
      changes.add(new Change.Put(new Document("k" + i, json)));
    }
    shop.open("products").write(changes);
    shop.settle();
    shop.signals();
  }

  private static List<String> page(OpenShop shop, Who who, String search) {
    Catalogue catalogue = shop.find("products").orElseThrow();
    Query query = Query.of("kettle", 2 * HALF);
    return catalogue.answer(query.on(query.occasion().by(who, search))).hits().stream()
        .map(hit -> hit.document().id())
        .toList();
  }

  /// What anybody gets first, of nobody's search.
  private static List<String> first(OpenShop shop) {
    return page(shop, Who.UNKNOWN, "").subList(0, HALF);
  }

  /// The same as it is looked at, ranked by some version.
  private static Look looked(OpenShop shop, OptionalInt version) {
    Query query = Query.of("kettle", 2 * HALF);
    var how = new Look.How(List.of(), 100, "", Map.of(), version);
    return shop.find("products").orElseThrow().look(query, how);
  }

  private static void live(OpenShop shop) {
    live(shop, "s", PAGES);
  }

  private static void live(OpenShop shop, String searches, int pages) {
    var random = new SplittableRandom(1);
    var events = new ArrayList<Event>();
    for (int i = 0; i < pages; i++) {
      var who = new Who("c" + searches + i, "", "");
      List<String> shown = page(shop, who, searches + i);
      for (int k = 0; k < shown.size(); k++) {
        if (random.nextDouble() < (liked(shown.get(k)) ? 0.5 : 0.02)) {
          var head = new Head(searches + "-" + events.size(), 0, "products", who, searches + i, "");
          events.add(new Event.Click(head, List.of(Placed.at(shown.get(k), k + 1))));
        }
      }
    }
    for (int from = 0; from < events.size(); from += 100) {
      shop.signals().intake().take(events.subList(from, Math.min(from + 100, events.size())));
    }
  }

  private String command(String... words) {
    var out = new StringWriter();
    CommandLine line = VitrineCommand.line().setOut(new PrintWriter(out));
    var all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--data", folder.toString()));
    assertThat(line.execute(all.toArray(String[]::new))).as(String.join(" ", words)).isZero();
    return out.toString();
  }

  @Test
  void aShopRanksByWhatItLearntUntilAPersonSaysOtherwise() {
    List<String> byWords;
    try (OpenShop shop = open()) {
      fill(shop);
      byWords = first(shop);
      live(shop);
      assertThat(byWords).anyMatch(item -> !liked(item));
      assertThat(first(shop)).isEqualTo(byWords);
    }
    String told = command("train");
    assertThat(told).contains("400 pages", "click ", "return ", "products: version 1", "ranks now");
    try (OpenShop shop = open()) {
      assertThat(first(shop)).allMatch(WorthTest::liked);
      assertThat(command("models", "list")).contains("  1  20", "ranks", "400 pages");
      assertThat(command("models", "show", "1"))
          .contains("click.auc", "parent                     0");
      assertThat(command("models", "rollback")).isEqualTo("products: no model ranks\n");
      shop.worth().take("products");
      assertThat(first(shop)).isEqualTo(byWords);
      assertThat(command("models", "canary", "1", "--share", "0.5"))
          .contains("no model ranks, version 1 for 50.0 % of shoppers");
      shop.worth().take("products");
      assertThat(first(shop)).isEqualTo(byWords);
      assertThat(kinds(shop)).containsExactlyInAnyOrder(true, false);
      assertThat(command("models", "promote", "1")).isEqualTo("products: version 1 ranks\n");
      byHand(shop, byWords);
    }
    try (OpenShop shop = open()) {
      assertThat(first(shop)).allMatch(WorthTest::liked);
      shop.drop("products");
      fill(shop);
      assertThat(first(shop)).anyMatch(item -> !liked(item));
    }
  }

  @Test
  void aLessonOfAFewClicksIsKeptUntilAPersonSaysOtherwise() {
    List<String> byWords;
    try (OpenShop shop = open()) {
      fill(shop);
      byWords = first(shop);
      live(shop, "s", 3);
    }
    assertThat(command("train")).contains("kept, since it does not tell", "models promote 1");
    try (OpenShop shop = open()) {
      assertThat(first(shop)).isEqualTo(byWords);
      assertThat(command("models", "list")).doesNotContain("ranks");
      assertThat(command("models", "promote", "1")).isEqualTo("products: version 1 ranks\n");
    }
  }

  /// The same by way of the server: what is chosen ranks at once.
  private static void byHand(OpenShop shop, List<String> byWords) {
    Models.Shelf models = shop.worth().models().of("products");
    assertThat(models.versions())
        .singleElement()
        .satisfies(v -> {
          assertThat(v.number()).isEqualTo(1);
          assertThat(v.facts()).containsKey("click.auc");
        });
    assertThat(models.notes(1)).containsKey("learnt");
    assertThat(models.looks(1).get("click")).containsKey("price");
    models.rollBack("anna");
    assertThat(first(shop)).isEqualTo(byWords);
    Look then = looked(shop, OptionalInt.of(1));
    assertThat(models.ranked(then.models())).hasValue(1);
    assertThat(models.ranked(looked(shop, OptionalInt.empty()).models())).hasValue(0);
    assertThat(models.ranked(List.of("final stage=value-other"))).isEmpty();
    models.promote(1, "anna");
    Look now = looked(shop, OptionalInt.empty());
    assertThat(now.candidates()).isEqualTo(then.candidates()).isNotEmpty();
    assertThat(first(shop)).allMatch(WorthTest::liked);
    assertThat(models.standing().live()).isEqualTo(1);
    assertThat(models.history().getLast().did()).isEqualTo("promoted");
    assertThat(models.history().reversed().stream().limit(3).map(Models.Deed::by))
        .as("by hand, and by the command line before")
        .containsExactly("anna", "anna", "");
    Models.PastLesson lesson = models.lessons().getLast();
    assertThat(lesson.outcome()).isEqualTo("done");
    assertThat(lesson.what()).contains("click");
    assertThat(lesson.events()).isGreaterThan(PAGES);
    assertThat(lesson.version()).isEqualTo(1);
    assertThat(lesson.by()).isEmpty();
    assertThat(lesson.ended()).isGreaterThanOrEqualTo(lesson.begun());
    assertThatThrownBy(() -> models.promote(9, "")).hasMessageContaining("no version 9");
  }

  /// Which of both rankings some shoppers get.
  private static List<Boolean> kinds(OpenShop shop) {
    var kinds = new ArrayList<Boolean>();
    for (int i = 0; i < 20; i++) {
      List<String> page = page(shop, new Who("shopper" + i, "", ""), "");
      kinds.add(page.subList(0, HALF).stream().allMatch(WorthTest::liked));
    }
    return kinds.stream().distinct().toList();
  }

  @Test
  void whatIsLearntByItselfRanksOnlyWhereItLearntFromEnough() {
    try (OpenShop shop = open()) {
      fill(shop);
      live(shop);
      shop.worth().learn("products");
      assertThat(first(shop)).anyMatch(item -> !liked(item));
      assertThat(command("models", "list")).doesNotContain("ranks");
    }
    try (OpenShop shop = open("100")) {
      shop.worth().learn("products");
      shop.worth().take("products");
      assertThat(first(shop)).allMatch(WorthTest::liked);
      Models.Shelf models = shop.worth().models().of("products");
      assertThat(models.history()).extracting(Models.Deed::by).containsOnly("the shop");
      assertThat(models.lessons())
          .extracting(Models.PastLesson::by, Models.PastLesson::version)
          .containsExactly(tuple("the shop", 1), tuple("the shop", 2));
    }
  }

  @Test
  void exploredPagesTellWhatAVersionWouldBring() {
    try (OpenShop shop = open()) {
      fill(shop);
      live(shop);
      shop.worth().learn("products", ValueOptions.DEFAULT, true, _ -> {});
    }
    var conf = Map.of("signals.memory", "4MB", "explore.share", "0.5");
    try (OpenShop shop = OpenShop.open(folder, ShopConf.of(Unhurried.conf(conf)))) {
      assertThat(estimate(shop))
          .contains("no estimate: no explored pages are kept (explore.share)");
      live(shop, "later", LATER);
      assertThat(shop.signals().pages().settle()).isTrue();
      List<ServedPage> pages = pages(shop);
      List<ServedPage> explored = pages.stream().filter(WorthTest::explored).toList();
      assertThat(explored).hasSizeBetween(LATER * 4 / 10, LATER * 6 / 10);
      for (ServedPage page : explored) {
        DrawnOrder drawn = page.looked().orElseThrow().drawn().orElseThrow();
        assertThat(page.asked().placed())
            .hasSize(2 * HALF)
            .filteredOn(placed -> placed.propensity() < 1)
            .hasSize(2 * HALF - 1);
        assertThat(drawn.groups()).hasSize(2 * HALF).containsOnly(0);
      }
      assertThat(pages.stream().filter(page -> !explored(page)))
          .allMatch(page -> page.asked().placed().stream().allMatch(p -> p.propensity() == 1));
      assertThat(estimate(shop))
          .contains("explored pages", "version 1", "as served", "clicks of a page", "difference");
    }
    assertThat(command("train")).contains("what was learnt", "doubly robust", "version 1");
    assertThat(command("models", "show", "2")).contains("estimate.clicks.more", "estimate.pages");
    assertThat(command("estimate", "1")).contains("version 1", "version 2");
    assertThat(command("estimate")).contains("version 2", "as served");
  }

  private static final int LATER = 800;

  private static String estimate(OpenShop shop) {
    return String.join(
        "\n", EstimatesText.lines(shop.worth().estimate("products", Optional.empty(), 42)));
  }

  private static List<ServedPage> pages(OpenShop shop) {
    return shop.signals().pages().store().read(PAGES, 10_000).stream()
        .map(LoggedPage::page)
        .toList();
  }

  private static boolean explored(ServedPage page) {
    return page.looked().flatMap(LookedAt::drawn).isPresent();
  }

  @Test
  void withoutPagesThereIsNothingToLearn() {
    try (OpenShop shop = open()) {
      fill(shop);
      assertThatThrownBy(() -> shop.worth().learn("products", ValueOptions.DEFAULT, true, _ -> {}))
          .hasMessageContaining("no pages of the catalogue 'products'");
      Models.PastLesson lesson = shop.worth().models().of("products").lessons().getLast();
      assertThat(lesson.outcome()).isEqualTo("failed");
      assertThat(lesson.note()).contains("no pages of the catalogue 'products'");
      assertThat(lesson.version()).isZero();
      assertThatThrownBy(() -> shop.worth().learn("none", ValueOptions.DEFAULT, true, _ -> {}))
          .hasMessageContaining("no catalogue 'none'");
    }
  }
}
