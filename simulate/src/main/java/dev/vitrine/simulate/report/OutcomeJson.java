package dev.vitrine.simulate.report;

import dev.vitrine.simulate.judge.Ratio;
import dev.vitrine.simulate.run.Outcome;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Outcomes as JSON: an object a policy; of each figure the value stands under its key and the
/// interval under the key with `_interval`.
public final class OutcomeJson {
  private static final JsonMapper JSON = JsonMapper.shared();

  private static final String DAYS = "days_until_known";

  private OutcomeJson() {}

  /// The text of a list of outcomes.
  public static String of(List<Outcome> outcomes) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < outcomes.size(); i++) {
      ObjectNode out = list.addObject();
      write(outcomes.get(i), out);
      if (i > 0 && outcomes.get(i - 1).world().equals(outcomes.get(i).world())) {
        Ratio gain = outcomes.get(i).gainOver(outcomes.get(i - 1));
        out.put("gain_over", outcomes.get(i - 1).policy());
        put(out, "net_gmv_gain", gain);
        outcomes
            .get(i)
            .gainOverMarkets(outcomes.get(i - 1))
            .ifPresent(over -> put(out, "net_gmv_gain_over_markets", over));
        Ratio lasting = outcomes.get(i).gainPerShopperOver(outcomes.get(i - 1));
        put(out, "net_gmv_per_shopper_gain", lasting);
      }
    }
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(list) + "\n";
  }

  private static void write(Outcome outcome, ObjectNode out) {
    out.put("policy", outcome.policy()).put("world", outcome.world()).put("seed", outcome.seed());
    out.put("sessions", outcome.sessions());
    for (Figure figure : Figure.of(List.of(outcome))) {
      put(out, figure.key(), figure.of().apply(outcome));
    }
    outcome.daysUntilKnown().ifPresentOrElse(days -> put(out, DAYS, days), () -> out.putNull(DAYS));
  }

  private static void put(ObjectNode out, String key, Ratio ratio) {
    out.put(key, ratio.value());
    out.putArray(key + "_interval").add(ratio.low()).add(ratio.high());
  }
}
