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

  private OutcomeJson() {}

  /// The text of a list of outcomes.
  public static String of(List<Outcome> outcomes) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    outcomes.forEach(outcome -> write(outcome, list.addObject()));
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(list) + "\n";
  }

  private static void write(Outcome outcome, ObjectNode out) {
    out.put("policy", outcome.policy()).put("world", outcome.world()).put("seed", outcome.seed());
    out.put("sessions", outcome.sessions());
    for (Figure figure : Figure.ALL) {
      Ratio ratio = figure.of().apply(outcome);
      out.put(figure.key(), ratio.value());
      out.putArray(figure.key() + "_interval").add(ratio.low()).add(ratio.high());
    }
    out.put("exposure_gini", outcome.exposure().gini());
    out.put("days_until_known", outcome.exposure().daysUntilKnown());
  }
}
