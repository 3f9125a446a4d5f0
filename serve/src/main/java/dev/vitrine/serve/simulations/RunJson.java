package dev.vitrine.serve.simulations;

import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.simulations.Simulations.Run;
import dev.vitrine.serve.simulations.Simulations.State;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A run in JSON, as it is kept and as it is told.
public final class RunJson {
  private RunJson() {}

  /// Writes one.
  public static ObjectNode write(Run run) {
    ObjectNode out = Json.object().put("number", run.number()).put("by", run.by());
    out.set("asked", AskedJson.write(run.asked()));
    out.put("began", run.began()).put("ended", run.ended());
    out.put("state", word(run.state())).put("note", run.note());
    return out.put("doing", run.doing()).put("done", run.done()).put("all", run.all());
  }

  /// Reads one; nothing where it is none.
  public static Optional<Run> read(JsonNode node) {
    Optional<State> state =
        Arrays.stream(State.values())
            .filter(each -> word(each).equals(node.path("state").asString("")))
            .findFirst();
    return state.map(how ->
        new Run(
            node.path("number").asLong(0),
            node.path("by").asString(""),
            AskedJson.read(node.path("asked")),
            node.path("began").asLong(0),
            node.path("ended").asLong(0),
            how,
            node.path("note").asString(""),
            node.path("doing").asString(""),
            node.path("done").asLong(0),
            node.path("all").asLong(0)));
  }

  private static String word(State state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
