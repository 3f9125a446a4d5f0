package dev.vitrine.app.command;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Hit;
import dev.vitrine.kernel.answer.Reasons;
import dev.vitrine.kernel.answer.Trace;
import java.io.PrintWriter;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A page and its story in text, for people.
final class AnswerText {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private AnswerText() {}

  static void print(Answer answer, PrintWriter out) {
    String total = answer.found().exact() ? "" : "at least ";
    out.printf(Locale.ROOT, "%s%,d items%n", total, answer.found().total());
    answer
        .notices()
        .forEach(
            n -> out.printf(Locale.ROOT, "  %s: %s → %s%n", words(n.kind()), n.from(), n.to()));
    answer.hits().forEach(hit -> print(hit, out));
    out.println();
    answer.trace().lines().forEach(step -> print(step, out));
    out.flush();
  }

  /// A constant's name as words.
  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// The parts of a score, each with its weight; what has none of its own, as in what was learnt,
  /// without one.
  static void print(Reasons reasons, PrintWriter out) {
    int wide = reasons.parts().stream().mapToInt(part -> part.feature().length()).max().orElse(1);
    for (Reasons.Part part : reasons.parts()) {
      out.printf(Locale.ROOT, "       %-" + wide + "s %8.4f", part.feature(), part.value());
      if (part.weight() != 0) {
        out.printf(Locale.ROOT, " × %.3f", part.weight());
      }
      out.println();
    }
  }

  private static void print(Hit hit, PrintWriter out) {
    JsonNode json = JSON.readTree(hit.document().json());
    String title = json.path("title").asString(json.path("name").asString(""));
    out.printf(
        Locale.ROOT,
        "%3d  %.4f  %s  %s%n",
        hit.rank() + 1,
        hit.score(),
        hit.document().id(),
        title);
    print(hit.why(), out);
  }

  private static void print(Trace.Line step, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%-12s %-20s %6d → %-6d %8.3f ms  %s%n",
        step.stage(),
        step.step(),
        step.in(),
        step.out(),
        step.nanos() / 1e6,
        step.note());
  }
}
