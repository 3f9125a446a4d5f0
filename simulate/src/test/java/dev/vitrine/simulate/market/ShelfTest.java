package dev.vitrine.simulate.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ShelfTest {
  private static final Set<String> FIELDS =
      Set.of(
          "id",
          "kind",
          "title",
          "name",
          "language",
          "description",
          "bullets",
          "brand",
          "model",
          "categories",
          "attributes",
          "seller",
          "market",
          "price",
          "list_price",
          "currency",
          "stock",
          "images",
          "rating",
          "rating_count",
          "counter.sold",
          "released",
          "tags",
          "variants",
          "gtin",
          "handle",
          "followers",
          "creator",
          "duration",
          "transcript",
          "on_screen",
          "shows",
          "host",
          "state",
          "starts",
          "showing",
          "queue");

  private final Market market =
      Market.of(Markets.conf(Map.of("supply.fraud", "0.3", "supply.sellers", "300")), 4, 6_000, 3);
  private final Goods goods = market.goods();
  private final List<JsonNode> all = Markets.opening(market);

  private List<JsonNode> kind(String kind) {
    return all.stream().filter(node -> node.path("kind").asString().equals(kind)).toList();
  }

  @Test
  void documentsHaveNoFieldForWhatIsHidden() {
    Set<String> keys = new HashSet<>();
    market.assortment().types().forEach(t -> t.traits().forEach(trait -> keys.add(trait.key())));
    keys.add("audience");
    for (JsonNode node : all) {
      assertThat(FIELDS).containsAll(node.propertyNames());
      assertThat(keys).containsAll(node.path("attributes").propertyNames());
    }
  }

  @Test
  void aListingOfACheatLooksLikeAnyOther() {
    Map<Boolean, Set<String>> fields = new HashMap<>();
    for (JsonNode node : kind("product")) {
      boolean cheat = goods.fraudulent(Goods.listing(node.path("id").asString()));
      fields.computeIfAbsent(cheat, c -> new HashSet<>()).addAll(node.propertyNames());
    }
    assertThat(fields.get(true)).isEqualTo(fields.get(false));
  }

  @Test
  void starsFollowTrueQualityExceptWhereTheyAreBought() {
    List<JsonNode> rated =
        kind("product").stream().filter(p -> p.path("rating_count").asInt() >= 50).toList();
    double[][] honest = columns(rated, false);
    assertThat(GoodsTest.correlation(honest[0], honest[1])).isGreaterThan(0.75);
    double[][] bought = columns(rated, true);
    assertThat(bought[0].length).isGreaterThan(20);
    assertThat(Arrays.stream(bought[0]).average().orElseThrow())
        .isGreaterThan(Arrays.stream(honest[0]).average().orElseThrow() + 0.3);
    assertThat(GoodsTest.correlation(bought[0], bought[1])).isLessThan(0.7);
  }

  private double[][] columns(List<JsonNode> rated, boolean bought) {
    List<JsonNode> some =
        rated.stream()
            .filter(p -> goods.does(listing(p), Fraud.FAKE_ORDERS) == bought)
            .filter(p -> !bought || p.path("rating_count").asInt() < 200)
            .toList();
    return new double[][] {
      some.stream().mapToDouble(p -> p.path("rating").asDouble()).toArray(),
      some.stream().mapToDouble(p -> goods.quality(listing(p))).toArray()
    };
  }

  private static int listing(JsonNode product) {
    return Goods.listing(product.path("id").asString());
  }

  @Test
  void sellersOfOneGoodWordItDifferently() {
    Map<Integer, Set<String>> titles = new HashMap<>();
    Map<Integer, Integer> listings = new HashMap<>();
    for (JsonNode product : kind("product")) {
      int i = listing(product);
      if (goods.draft(i).language().equals("en")) {
        titles
            .computeIfAbsent(goods.cluster(i), c -> new HashSet<>())
            .add(product.path("title").asString());
        listings.merge(goods.cluster(i), 1, Integer::sum);
      }
    }
    long several = listings.values().stream().filter(n -> n > 1).count();
    long differ = titles.values().stream().filter(t -> t.size() > 1).count();
    assertThat(differ).isGreaterThan(several * 7 / 10);
    titles.values().forEach(t -> t.forEach(title -> assertThat(title).doesNotContain("{")));
  }

  @Test
  void stuffedTitlesHoldWordsOfOtherGoods() {
    int stuffed = 0;
    int honest = 0;
    int count = 0;
    for (JsonNode product : kind("product")) {
      int i = listing(product);
      int length = product.path("title").asString().length();
      if (goods.does(i, Fraud.STUFFING)) {
        stuffed += length;
        count++;
      } else {
        honest += length;
      }
    }
    assertThat(stuffed / count).isGreaterThan(honest / (6_000 - count) + 30);
  }

  @Test
  void someFactsAreNotSaidAndFewAreWrong() {
    int facts = 0;
    int said = 0;
    for (JsonNode product : kind("product")) {
      var draft = goods.draft(listing(product));
      for (int t = 0; t < draft.chosen().length; t++) {
        String key = draft.type().traits().get(t).key();
        if (draft.shared(t) >= 0) {
          facts++;
          said += product.path("attributes").has(key) ? 1 : 0;
        }
      }
    }
    assertThat(said / (double) facts).isBetween(0.88, 0.97);
  }
}
