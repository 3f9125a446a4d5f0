package dev.vitrine.simulate.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Line;
import dev.vitrine.kernel.event.OrderStep;
import dev.vitrine.kernel.event.WatchStep;
import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.simulate.judge.Expert;
import dev.vitrine.simulate.judge.ItemOracle;
import dev.vitrine.simulate.policy.AtRandom;
import dev.vitrine.simulate.policy.Oracle;
import dev.vitrine.simulate.policy.Policy;
import dev.vitrine.simulate.policy.Shop;
import dev.vitrine.simulate.policy.TrueOrder;
import dev.vitrine.simulate.report.OutcomeJson;
import dev.vitrine.simulate.report.Plot;
import dev.vitrine.simulate.report.Table;
import dev.vitrine.simulate.run.Simulation.Size;
import dev.vitrine.simulate.shopper.Visit;
import dev.vitrine.simulate.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimulationTest {
  private static final int MANY = 4_000;

  private static Outcome run(Simulation market, Policy policy) {
    Sums sums = Small.sums();
    market.run(policy, "products", sums, (day, days) -> {});
    return new Outcome(policy.name(), "w", 1, sums);
  }

  private static String json(Outcome outcome) {
    return OutcomeJson.of(List.of(outcome)).replaceAll("\"p99_ms[^\\]]*\\]", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"position", "cascade", "trust"})
  void theSameSeedComesToTheSame(String world) {
    Outcome once = run(Small.market(world, 3), new Shop("shop", new FakeShop()));
    Outcome again = run(Small.market(world, 3), new Shop("shop", new FakeShop()));
    assertThat(json(again)).isEqualTo(json(once));
    assertThat(json(run(Small.market(world, 4), new Shop("shop", new FakeShop()))))
        .isNotEqualTo(json(once));
  }

  @ParameterizedTest
  @ValueSource(strings = {"position", "cascade", "trust"})
  void whoKnowsTheTruthBringsTheMost(String world) {
    Simulation market = Small.market(world, 5);
    Outcome random = run(market, new AtRandom(new FakeShop(), 5));
    Outcome ordered = run(market, new TrueOrder(new FakeShop(), market.truth()));
    Outcome oracle = run(market, new Oracle("oracle", market.oracle()));
    assertThat(ordered.netGmvPerSession().value()).isGreaterThan(random.netGmvPerSession().value());
    assertThat(oracle.netGmvPerSession().value()).isGreaterThan(ordered.netGmvPerSession().value());
    assertThat(oracle.percentOfItemOracle().value()).isBetween(99.99, 100.01);
    assertThat(oracle.percentOfPageOracle().value()).isBetween(90.0, 100.01);
    assertThat(oracle.relevanceViolations().value()).isLessThan(1);
    assertThat(oracle.gainOver(random).low()).isPositive();
  }

  @Test
  void whatIsToldHangsTogether() {
    var shop = new FakeShop();
    run(Small.market("cascade", 6), new Shop("shop", shop));
    Map<String, Event.Impression> shown = new HashMap<>();
    var ids = new HashSet<String>();
    int clicks = 0;
    int orders = 0;
    for (Event event : shop.told) {
      assertThat(ids.add(event.head().id())).as("id %s", event.head().id()).isTrue();
      if (event instanceof Event.Impression impression) {
        shown.put(event.head().query(), impression);
      }
    }
    for (Event event : shop.told) {
      if (event instanceof Event.Click click) {
        clicks++;
        assertThat(shown.get(click.head().query()).placed()).containsAll(click.placed());
      }
      boolean searched = !event.head().query().isEmpty();
      if (searched && event instanceof Event.Order order && order.step() == OrderStep.PURCHASE) {
        orders++;
        assertThat(shown).containsKey(order.head().query());
        assertThat(order.lines().getFirst().price()).isPresent();
      }
    }
    assertThat(clicks).isPositive();
    assertThat(orders).isPositive();
    assertThat(shop.asked).allSatisfy(q -> assertThat(q.occasion().search()).isNotEmpty());
  }

  /// What is told where the best cards are shown.
  private static List<Event> toldOf(Simulation market, Expert best) {
    var told = new ArrayList<Event>();
    var oracle = new Oracle("oracle", best);
    market.run(
        new Policy() {
          @Override
          public String name() {
            return oracle.name();
          }

          @Override
          public List<String> page(Visit visit, Query query) {
            return oracle.page(visit, query);
          }

          @Override
          public void tell(List<Event> events) {
            told.addAll(events);
          }
        },
        "products",
        new Sums(MANY, 1),
        (day, days) -> {});
    return told;
  }

  @Test
  void asManyAreLedOnByWhatTheyWatchAsTheWorldSays() {
    var market = new Simulation(World.of("cascade"), 6, new Size(600, MANY, 3));
    Set<ItemKind> played = Set.of(ItemKind.VIDEO, ItemKind.LIVE);
    List<Event> told = toldOf(market, new ItemOracle(market.truth(), played));
    Set<String> watched = new HashSet<>();
    Set<String> led = new HashSet<>();
    Set<String> carted = new HashSet<>();
    for (Event event : told) {
      String search = event.head().query() + ' ';
      switch (event) {
        case Event.Watch watch
            when watch.step() == WatchStep.PLAY || watch.step() == WatchStep.ENTER ->
            watched.add(search + watch.item());
        case Event.View view when !view.via().isEmpty() -> {
          assertThat(view.items()).singleElement().asString().startsWith("p");
          led.add(search + view.via());
        }
        case Event.Cart cart ->
            cart.lines().stream()
                .filter(line -> !line.via().isEmpty())
                .forEach(line -> carted.add(search + line.via()));
        default -> {}
      }
    }
    assertThat(watched).hasSizeGreaterThan(100).containsAll(led);
    assertThat(led).containsAll(carted).hasSizeGreaterThan(carted.size());
    double share = (double) led.size() / watched.size();
    double doubt = Math.sqrt(0.3 * 0.7 / watched.size());
    assertThat(share).isCloseTo(0.3, within(4 * doubt));
  }

  @Test
  void whatAVideoLedToIsSaid() {
    Simulation market = Small.market("cascade", 6);
    List<Event> told = toldOf(market, market.oracle());
    List<Line> lines =
        told.stream()
            .filter(Event.Cart.class::isInstance)
            .flatMap(event -> ((Event.Cart) event).lines().stream())
            .toList();
    assertThat(lines).extracting(Line::item).allMatch(item -> item.startsWith("p"));
    assertThat(lines).extracting(Line::via).filteredOn(String::isEmpty).isNotEmpty();
    assertThat(lines)
        .extracting(Line::via)
        .filteredOn(via -> !via.isEmpty())
        .isNotEmpty()
        .allMatch(via -> via.startsWith("v") || via.startsWith("l"));
  }

  @Test
  void aStorefrontMayTellOfAllCardsOfAPage(@TempDir Path folder) throws IOException {
    var usual = new FakeShop();
    run(Small.market("position", 6), new Shop("shop", usual));
    Path file = folder.resolve("rendered.properties");
    Files.writeString(file, "reading.model = position\ndemand.impressions = rendered\n");
    var all = new FakeShop();
    run(Small.market(file.toString(), 6), new Shop("shop", all));
    assertThat(told(all)).isGreaterThan(told(usual));
    for (Event event : all.told) {
      if (event instanceof Event.Impression shown) {
        assertThat(shown.placed().getFirst().position() % 10).isEqualTo(1);
        for (int k = 1; k < shown.placed().size(); k++) {
          assertThat(shown.placed().get(k).position())
              .isEqualTo(shown.placed().get(k - 1).position() + 1);
        }
      }
    }
  }

  /// A shop that looks at no words seldom has half a page of what is needed.
  @Test
  void shoppersMayAskInOtherWordsAfterAPageThatHardlyFits(@TempDir Path folder) throws IOException {
    var usual = new FakeShop();
    run(Small.market("position", 6), new Shop("shop", usual));
    Path file = folder.resolve("fitting.properties");
    Files.writeString(file, "reading.model = position\ndemand.onwards = fitting\n");
    var choosy = new FakeShop();
    run(Small.market(file.toString(), 6), new Shop("shop", choosy));

    assertThat(furtherPages(usual)).isPositive();
    assertThat(furtherPages(choosy)).isLessThan(furtherPages(usual) / 2);
    assertThat(choosy.asked.size()).isCloseTo(usual.asked.size(), Percentage.withPercentage(10));
  }

  private static long furtherPages(FakeShop shop) {
    return shop.asked.stream().filter(query -> query.from() > 0).count();
  }

  private static int told(FakeShop shop) {
    return shop.told.stream()
        .filter(Event.Impression.class::isInstance)
        .mapToInt(event -> event.items().size())
        .sum();
  }

  @Test
  void aShopHearsNothingOfTheTruth() {
    var shop = new FakeShop();
    run(Small.market("position", 7), new Shop("shop", shop));
    for (var document : shop.stock.values()) {
      assertThat(document.json())
          .doesNotContain("quality\":", "\"cost\"", "fraud", "appeal", "cluster");
    }
  }

  /// Pages of who sees what a shop sees are worth more than those of no ranking and less than those
  /// of who knows everything.
  @ParameterizedTest
  @ValueSource(strings = {"position", "cascade", "trust"})
  void whatCanBeSeenIsWorthSomethingAndNotEverything(String world) {
    Simulation market = Small.market(world, 5);
    Outcome random = run(market, new AtRandom(new FakeShop(), 5));
    Outcome visible = run(market, new Oracle("visible", market.visible()));
    assertThat(visible.percentOfVisibleOracle().value()).isCloseTo(100, within(0.01));
    assertThat(visible.percentOfItemOracle().high()).isLessThan(99);
    assertThat(visible.gainOver(random).low()).isPositive();
    Outcome stranger = run(market, new Oracle("stranger", market.stranger()));
    assertThat(stranger.gainOver(visible).value()).isPositive();
    assertThat(stranger.percentOfItemOracle().high()).isLessThan(100);
    Outcome friend = run(market, new Oracle("friend", market.friend()));
    assertThat(friend.gainOver(visible).value()).isPositive();
    assertThat(friend.percentOfItemOracle().high()).isLessThan(100);
  }

  @Test
  void reportsNameWhatTheyTellOf() {
    Outcome outcome = run(Small.market("trust", 8), new Shop("<b>", new FakeShop()));
    assertThat(Table.of(List.of(outcome, outcome)))
        .contains("net $/visit", "net $/shopper", "days until known", "Gini of sellers")
        .contains("<b> over <b>");
    assertThat(Plot.of(List.of(outcome)))
        .startsWith("<svg")
        .contains("&lt;b>")
        .doesNotContain("<b>");
    assertThat(OutcomeJson.of(List.of(outcome)))
        .contains(
            "percent_of_page_oracle",
            "percent_of_visible_oracle",
            "net_gmv_per_session_interval",
            "net_gmv_per_shopper",
            "fraud_exposure_share",
            "new_seller_exposure_share",
            "exposure_gini_interval",
            "seller_exposure_gini_interval",
            "days_until_known",
            "p99_ms");
  }
}
