package dev.vitrine.simulate.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.testkit.Randomized;
import dev.vitrine.testkit.Seed;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MarketTest {
  @Randomized(runs = 5)
  void theSameSeedIsTheSameMarketInWhateverOrderItIsAsked(Seed seed) {
    Market one = Markets.small(seed.value());
    Market other = Markets.small(seed.value());
    List<Integer> days = IntStream.rangeClosed(1, one.days()).boxed().toList();
    List<List<Change>> forward = days.stream().map(one::day).toList();
    List<List<Change>> parallel = days.parallelStream().map(other::day).toList();
    days.forEach(day -> same(parallel.get(day - 1), forward.get(day - 1)));
    same(Markets.documents(other), Markets.documents(one));
    assertThat(other.fakeOrders(3)).isEqualTo(one.fakeOrders(3));
    assertThat(other.during(2, 0, Rooms.DAY)).isEqualTo(one.during(2, 0, Rooms.DAY));
    assertThat(Markets.documents(Markets.small(seed.value() + 1)))
        .isNotEqualTo(Markets.documents(one));
  }

  @Randomized(runs = 5)
  void aLongerMarketBeginsLikeAShorterOne(Seed seed) {
    Market shorter = Markets.small(seed.value(), 400, 6);
    Market longer = Markets.small(seed.value(), 400, 30);
    same(Markets.documents(longer), Markets.documents(shorter));
    for (int day = 1; day < 6; day++) {
      same(longer.day(day), shorter.day(day));
      assertThat(longer.fakeOrders(day)).isEqualTo(shorter.fakeOrders(day));
    }
    Goods before = shorter.goods();
    for (int i = 0; i < before.size(); i++) {
      assertThat(longer.goods().quality(i)).isEqualTo(before.quality(i));
      assertThat(longer.goods().cost(i)).isEqualTo(before.cost(i));
      assertThat(longer.goods().goodPrice(i)).isEqualTo(before.goodPrice(i));
    }
  }

  /// Says only the first difference: whole markets are long to read.
  private static void same(List<?> found, List<?> expected) {
    for (int i = 0; i < Math.min(found.size(), expected.size()); i++) {
      assertThat(found.get(i)).isEqualTo(expected.get(i));
    }
    assertThat(found).hasSameSizeAs(expected);
  }

  @Randomized(runs = 8)
  void whatIsDoneDayByDayLeadsToWhatIsTrue(Seed seed) {
    Market market = Markets.small(seed.value());
    Stand stand = new Stand();
    market.opening(stand::put);
    stand.holds(market, 0);
    for (int day = 1; day <= market.days(); day++) {
      market.day(day).forEach(stand::apply);
      stand.holds(market, day);
      List<Moment> moments = market.during(day, 0, Rooms.DAY);
      for (int m = 0; m < moments.size(); m++) {
        stand.apply(moments.get(m).change());
        int second = moments.get(m).second();
        if (m + 1 == moments.size() || moments.get(m + 1).second() > second) {
          stand.livesHold(market, day, second);
        }
      }
    }
  }

  @Test
  void linksLeadToWhatIsThere() {
    Market market = Markets.small(5);
    Set<String> ids = new HashSet<>();
    market.opening(document -> ids.add(document.id()));
    market.opening(document -> check(document, ids));
    for (int day = 1; day <= market.days(); day++) {
      List<Change> changes = market.day(day);
      for (Change change : changes) {
        if (change instanceof Change.Put put) {
          ids.add(put.document().id());
        }
      }
      changes.stream()
          .filter(Change.Put.class::isInstance)
          .forEach(change -> check(((Change.Put) change).document(), ids));
    }
  }

  private static void check(Document document, Set<String> ids) {
    JsonNode node = Markets.tree(document.json());
    assertThat(node.path("id").asString()).isEqualTo(document.id());
    for (String field : List.of("seller", "creator", "host", "showing")) {
      if (node.has(field)) {
        assertThat(ids).contains(node.path(field).asString());
      }
    }
    node.path("queue").forEach(id -> assertThat(ids).contains(id.asString()));
    node.path("shows").forEach(s -> assertThat(ids).contains(s.path("product").asString()));
  }

  @Test
  void sizesThatMakeNoMarketAreRefused() {
    SupplyConf conf = Markets.conf(Map.of());
    assertThatThrownBy(() -> Market.of(conf, 1, 0, 5))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("not 0 and 5");
    assertThatThrownBy(() -> Market.of(conf, 1, Market.MOST, Market.MOST_DAYS))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("listings, at most 100000000");
    assertThatThrownBy(() -> Market.of(conf, 1, 10, -1)).isInstanceOf(VitrineException.class);
    assertThatThrownBy(() -> Markets.small(1, 10, 3).day(4))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("1 to 3, not 4");
  }

  @Test
  void aMarketWithNothingButGoodsIsOneToo() {
    Market market =
        Market.of(
            Markets.conf(
                Map.of(
                    "supply.sellers", "1",
                    "supply.creators", "1",
                    "supply.videos-per-product", "0",
                    "supply.lives-per-product", "0",
                    "supply.new-items-per-day", "0",
                    "supply.shocks-per-day", "0")),
            3,
            50,
            4);
    assertThat(market.goods().size()).isEqualTo(50);
    assertThat(Markets.opening(market)).hasSize(52);
    assertThat(market.day(2)).noneMatch(Change.Put.class::isInstance);
    assertThat(market.during(2, 0, Rooms.DAY)).isEmpty();
  }
}
