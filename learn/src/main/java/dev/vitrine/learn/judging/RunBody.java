package dev.vitrine.learn.judging;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.judge.KeptRun;
import dev.vitrine.learn.evaluate.RunFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What came back for the queries of a run that was kept.
public final class RunBody {
  private RunBody() {}

  /// The first hits by query, best first.
  public static Map<String, List<String>> tops(KeptRun run) {
    Map<String, List<String>> tops = new LinkedHashMap<>();
    try {
      for (JsonNode one : new JsonMapper().readTree(run.body()).path("queries")) {
        tops.put(
            one.path("id").asString(""),
            one.path("top").valueStream().map(id -> id.asString("")).toList());
      }
    } catch (JacksonException e) {
      throw new VitrineException(Kind.CORRUPT, "run " + run.number() + " cannot be read", e);
    }
    return tops;
  }

  /// The run in TREC's form.
  public static String runFile(KeptRun run) {
    var out = new StringBuilder();
    tops(run)
        .forEach((query, top) -> out.append(RunFile.lines(query, top, "vitrine-" + run.number())));
    return out.toString();
  }
}
