package dev.vitrine.simulate.market;

import dev.vitrine.kernel.config.Conf;
import dev.vitrine.kernel.shop.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Markets for tests, and the documents of one as trees.
final class Markets {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Markets() {}

  static SupplyConf conf(Map<String, String> keys) {
    Conf conf = new Conf(keys);
    SupplyConf supply = SupplyConf.of(conf);
    conf.refuseUnknown();
    return supply;
  }

  static Market small(long seed) {
    return small(seed, 400, 24);
  }

  static Market small(long seed, int products, int days) {
    return Market.of(
        conf(Map.of("supply.sellers", "60", "supply.creators", "20")), seed, products, days);
  }

  static JsonNode tree(String json) {
    return JSON.readTree(json);
  }

  static List<JsonNode> opening(Market market) {
    List<JsonNode> all = new ArrayList<>();
    market.opening(document -> all.add(tree(document.json())));
    return all;
  }

  static List<Document> documents(Market market) {
    List<Document> all = new ArrayList<>();
    market.opening(all::add);
    return all;
  }
}
