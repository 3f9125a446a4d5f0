package dev.vitrine.bench;

import dev.vitrine.bench.measure.Figure;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Figures as a table for people and as JSON for programs.
final class Report {
  private Report() {}

  /// The line above the tables.
  static String heading(int products) {
    return String.format(
        Locale.ROOT,
        "%,d products, %d processors, %d MB heap at most, Java %s. Medians; brackets hold eight of"
            + " ten rounds.",
        products,
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() >> 20,
        Runtime.version());
  }

  /// A line for each figure.
  static String table(List<Figure> figures) {
    var out = new StringBuilder();
    for (Figure figure : figures) {
      out.append(line(figure)).append('\n');
    }
    return out.toString();
  }

  private static String line(Figure figure) {
    String spread =
        figure.value().low() == figure.value().high()
            ? ""
            : String.format(
                Locale.ROOT, "(%,.2f … %,.2f)", figure.value().low(), figure.value().high());
    String bar =
        Double.isNaN(figure.bar())
            ? ""
            : String.format(
                Locale.ROOT,
                "bar %s %,.2f: %s",
                figure.atLeast() ? "≥" : "≤",
                figure.bar(),
                figure.verdict());
    return String.format(
            Locale.ROOT,
            "%-10s %-44s %14.2f %-10s%-24s %s",
            figure.workload(),
            figure.what(),
            figure.value().median(),
            figure.unit(),
            spread,
            bar)
        .stripTrailing();
  }

  /// Writes the figures as one JSON object.
  static void write(Path file, int products, List<Figure> figures) {
    ObjectNode all = JsonMapper.shared().createObjectNode();
    all.put("products", products);
    all.put("processors", Runtime.getRuntime().availableProcessors());
    ArrayNode list = all.putArray("figures");
    figures.forEach(figure -> object(figure, list.addObject()));
    try {
      Files.writeString(file, all.toPrettyString() + '\n', StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new VitrineException(Kind.BAD_REQUEST, file + ": cannot be written: " + e, e);
    }
  }

  private static void object(Figure figure, ObjectNode into) {
    into.put("workload", figure.workload());
    into.put("what", figure.what());
    into.put("unit", figure.unit());
    into.put("low", figure.value().low());
    into.put("median", figure.value().median());
    into.put("high", figure.value().high());
    if (!Double.isNaN(figure.bar())) {
      into.put("bar", figure.bar());
      into.put("verdict", figure.verdict());
    }
  }
}
