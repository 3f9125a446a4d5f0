package dev.vitrine.simulate.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.simulate.judge.Expert;
import dev.vitrine.simulate.judge.Share;
import dev.vitrine.simulate.market.Goods;
import dev.vitrine.simulate.market.Merchants;
import dev.vitrine.simulate.policy.AtRandom;
import dev.vitrine.simulate.policy.Oracle;
import dev.vitrine.simulate.policy.Policy;
import dev.vitrine.simulate.policy.Shop;
import dev.vitrine.simulate.report.OutcomeJson;
import dev.vitrine.simulate.report.Plot;
import dev.vitrine.simulate.report.Table;
import dev.vitrine.simulate.run.Simulation.Size;
import dev.vitrine.simulate.shopper.Visit;
import dev.vitrine.simulate.trade.Survival;
import dev.vitrine.simulate.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Markets whose sellers follow profit, from the first day to the last.
class ProfitTest {
  private static final int DAYS = 6;

  /// So dear and with so little in reserve that many give up within days.
  private static final String DEAR =
      "supply.upkeep = 2\nsupply.reserves = 1.5\nsupply.new-sellers-per-day = 0.05\n";

  @TempDir Path folder;

  private Simulation market(String model, String lines) throws IOException {
    Path file = folder.resolve("w.properties");
    String few = "supply.sellers = 150\nsupply.new-items-per-day = 0.1\n";
    Files.writeString(file, "reading.model = " + model + "\n" + few + lines);
    return new Simulation(World.of(file.toString()), 3, new Size(600, Small.SHOPPERS, DAYS));
  }

  private static Outcome run(Simulation market, Policy policy) {
    Sums sums = Small.sums();
    market.run(policy, "products", sums, (day, days) -> {});
    return new Outcome(policy.name(), "w", 1, sums);
  }

  private static String json(Outcome outcome) {
    return OutcomeJson.of(List.of(outcome)).replaceAll("\"p99_ms[^\\]]*\\]", "");
  }

  private static Share survived(Outcome outcome, Function<Survival, Share> of) {
    return of.apply(outcome.sums().survivals().getFirst());
  }

  /// What a policy knows must be what stands in its shop.
  private static final class Watched implements Policy {
    private final Expert expert;
    private final Set<String> stock = new HashSet<>();
    private final Set<String> gone = new HashSet<>();
    private int pages;

    Watched(Expert expert) {
      this.expert = expert;
    }

    @Override
    public String name() {
      return "watched";
    }

    @Override
    public List<String> page(Visit visit, Query query) {
      List<String> page = new Oracle("", expert).page(visit, query);
      assertThat(stock).containsAll(page.stream().filter(id -> id.startsWith("p")).toList());
      pages++;
      return page;
    }

    @Override
    public void stock(List<Change> changes) {
      for (Change change : changes) {
        switch (change) {
          case Change.Put put -> stock.add(put.document().id());
          case Change.Remove remove -> {
            assertThat(stock.remove(remove.id())).as(remove.id()).isTrue();
            gone.add(remove.id());
          }
          case Change.Patch patch -> assertThat(gone).doesNotContain(patch.id());
          default -> throw new AssertionError(change);
        }
      }
    }
  }

  private static Expert expert(Simulation market, String name) {
    return switch (name) {
      case "visible" -> market.visible();
      case "long-oracle" -> market.longRun();
      default -> market.oracle();
    };
  }

  private static List<String> ids(int size, IntPredicate there, IntFunction<String> id) {
    return IntStream.range(0, size).filter(there).mapToObj(id).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"oracle", "visible", "long-oracle"})
  void whoKnowsTheTruthKnowsWhoIsGone(String name) throws IOException {
    Simulation market = market("position", DEAR);
    var watched = new Watched(expert(market, name));
    Outcome outcome = run(market, watched);
    Share stayed = survived(outcome, Survival::sellers);
    assertThat(stayed.holds()).isBetween(1.0, stayed.units() - 20.0);
    assertThat(survived(outcome, Survival::stayedOut).holds()).isPositive();
    assertThat(watched.pages).isGreaterThan(100);
    Goods goods = market.market().goods();
    Merchants sellers = market.market().sellers();
    assertThat(watched.stock)
        .filteredOn(id -> id.startsWith("p"))
        .containsExactlyInAnyOrderElementsOf(
            ids(goods.size(), i -> goods.forSale(i, DAYS), Goods::id));
    assertThat(watched.stock)
        .filteredOn(id -> id.startsWith("p"))
        .allMatch(id -> sellers.there(goods.seller(Goods.listing(id)), DAYS));
    assertThat(watched.stock)
        .filteredOn(id -> id.startsWith("s"))
        .containsExactlyInAnyOrderElementsOf(
            ids(sellers.size(), n -> sellers.there(n, DAYS), Merchants::id))
        .contains(Merchants.id(0));
  }

  /// Pages are set against the best that could be made of what their shop has.
  @ParameterizedTest
  @ValueSource(strings = {"position", "cascade", "trust"})
  void theBestOfWhatIsLeftIsTheBest(String model) throws IOException {
    Simulation market = market(model, DEAR);
    Outcome oracle = run(market, new Oracle("oracle", market.oracle()));
    assertThat(oracle.percentOfItemOracle().value()).isBetween(99.99, 100.01);
    Simulation again = market.anew();
    Outcome visible = run(again, new Oracle("visible", again.visible()));
    assertThat(visible.percentOfVisibleOracle().value()).isBetween(99.99, 100.01);
  }

  @Test
  void theSameSeedComesToTheSameAndPoliciesDoNotMatterToEachOther() throws IOException {
    Simulation market = market("cascade", DEAR);
    String shop = json(run(market.anew(), new Shop("shop", new FakeShop())));
    String random = json(run(market.anew(), new AtRandom(new FakeShop(), 5)));
    Simulation other = market("cascade", DEAR);
    assertThat(json(run(other.anew(), new AtRandom(new FakeShop(), 5)))).isEqualTo(random);
    assertThat(json(run(other.anew(), new Shop("shop", new FakeShop())))).isEqualTo(shop);
    assertThat(random).contains("sellers_staying_interval", "sellers_stayed_out");
  }

  @Test
  void whereNobodyGivesUpAllIsAsWithoutProfit() throws IOException {
    Outcome without = run(market("trust", ""), new Shop("shop", new FakeShop()));
    String rich = "supply.upkeep = 0.01\nsupply.reserves = 1e4\n";
    Outcome with = run(market("trust", rich), new Shop("shop", new FakeShop()));
    assertThat(json(without)).doesNotContain("staying", "stayed");
    assertThat(with.sellersStaying().value()).isEqualTo(1);
    assertThat(json(with).replaceAll("\"[a-z_]*(staying|stayed)[^\\]]*\\],?\\s*", ""))
        .isEqualTo(json(without));
  }

  @Test
  void whoIsGoneOrdersNothingFromItself() throws IOException {
    Simulation market = market("position", DEAR + "supply.fraud = 0.4\n");
    var shop = new FakeShop();
    run(market, new Shop("shop", shop));
    Goods goods = market.market().goods();
    List<String[]> fakes =
        shop.told.stream()
            .map(event -> event.head().id())
            .filter(id -> id.matches("f\\d+-\\d+-\\d+"))
            .map(id -> id.substring(1).split("-", -1))
            .toList();
    assertThat(fakes)
        .isNotEmpty()
        .allMatch(fake -> goods.forSale(Integer.parseInt(fake[1]), Integer.parseInt(fake[0])));
  }

  @Test
  void aMarketWhoseSellersLeftIsNotLivedThroughAgain() throws IOException {
    Simulation market = market("position", DEAR);
    run(market, new Shop("shop", new FakeShop()));
    assertThatThrownBy(() -> run(market, new Shop("shop", new FakeShop())))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("lived through again");
  }

  @Test
  void reportsTellOfSellersWhereTheyFollowProfit() throws IOException {
    Outcome with = run(market("position", DEAR), new Shop("shop", new FakeShop()));
    Outcome without = run(market("position", ""), new Shop("shop", new FakeShop()));
    assertThat(Table.of(List.of(with, with))).contains("sellers staying", "stayed out");
    assertThat(Table.of(List.of(without))).doesNotContain("staying", "stayed out");
    assertThat(Plot.of(List.of(with))).contains("honest staying");
    assertThat(Plot.of(List.of(with, without))).doesNotContain("staying");
  }
}
