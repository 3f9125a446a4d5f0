package dev.vitrine.app.offline;

import dev.vitrine.learn.evaluate.Following;
import dev.vitrine.learn.evaluate.Ranged;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Findings as JSON: an object a world with its rankers, its metrics, and the same of each market;
/// of each figure the value stands under its key and the interval under the key with `_interval`.
public final class FindingsJson {
  private static final JsonMapper JSON = JsonMapper.shared();

  private FindingsJson() {}

  /// The text of a list of worlds.
  public static String of(List<WorldFindings> worlds) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    worlds.forEach(world -> write(world, list.addObject()));
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(list) + "\n";
  }

  private static void write(WorldFindings world, ObjectNode out) {
    out.put("world", world.world()).put("shown", world.shown()).put("pages", world.pages());
    out.put("pairs_that_surely_differ", world.surePairs());
    ArrayNode rankers = out.putArray("rankers");
    for (int r = 0; r < world.rivals().size(); r++) {
      ObjectNode ranker = rankers.addObject();
      ranker.put("ranker", world.rivals().get(r).name());
      ranker.put("meaning", world.rivals().get(r).meaning());
      put(ranker, world.truth(r));
      for (Summary summary : world.summaries()) {
        number(ranker, summary.metric().key(), summary.figures()[r]);
      }
    }
    put(out.putArray("kinds"), world.kinds());
    ArrayNode metrics = out.putArray("metrics");
    for (Summary summary : world.summaries()) {
      ObjectNode metric = metrics.addObject();
      metric.put("metric", summary.metric().key()).put("meaning", summary.metric().what());
      metric.put("pages", summary.pages()).put("verdict", summary.verdict().words());
      put(metric, summary.following());
    }
    ArrayNode markets = out.putArray("markets");
    world.markets().forEach(market -> write(market, markets.addObject()));
  }

  private static void write(MarketFindings market, ObjectNode out) {
    out.put("seed", market.seed()).put("pages", market.pages());
    out.put("pairs_that_surely_differ", market.surePairs());
    ArrayNode rankers = out.putArray("rankers");
    for (int r = 0; r < market.rivals().size(); r++) {
      ObjectNode ranker = rankers.addObject().put("ranker", market.rivals().get(r).name());
      put(ranker, market.truths().get(r));
      for (Finding finding : market.findings()) {
        number(ranker, finding.metric().key(), finding.figures()[r]);
      }
    }
    put(out.putArray("kinds"), market.kinds());
    ArrayNode metrics = out.putArray("metrics");
    for (Finding finding : market.findings()) {
      ObjectNode metric = metrics.addObject().put("metric", finding.metric().key());
      metric.put("pages", finding.pages());
      put(metric, finding.following());
    }
  }

  private static void put(ArrayNode out, List<KindTruth> kinds) {
    for (KindTruth kind : kinds) {
      ObjectNode one = out.addObject().put("kind", kind.kind().word()).put("cards", kind.cards());
      put(one, "said_per_card", kind.said());
      put(one, "true_per_card", kind.truly());
      put(one, "said_of_true", kind.share());
    }
  }

  private static void put(ObjectNode out, RivalTruth truth) {
    put(out, "net_gmv_per_page", truth.net());
    put(out, "net_gmv_per_page_over_shown", truth.netOver());
    put(out, "satisfied_per_page", truth.satisfied());
    put(out, "satisfied_per_page_over_shown", truth.satisfiedOver());
    out.put("video_share", truth.videos()).put("live_share", truth.lives());
  }

  private static void put(ObjectNode out, Following following) {
    put(out, "spearman", following.spearman());
    put(out, "kendall", following.kendall());
    put(out, "pearson", following.pearson());
    put(out, "spearman_of_better_half", following.better());
    put(out, "wrong_pairs", following.wrong());
  }

  private static void put(ObjectNode out, String key, Ranged ranged) {
    number(out, key, ranged.value());
    if (Double.isNaN(ranged.low())) {
      out.putNull(key + "_interval");
    } else {
      out.putArray(key + "_interval").add(ranged.low()).add(ranged.high());
    }
  }

  private static void number(ObjectNode out, String key, double value) {
    if (Double.isNaN(value)) {
      out.putNull(key);
    } else {
      out.put(key, value);
    }
  }
}
