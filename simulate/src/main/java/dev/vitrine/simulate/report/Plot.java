package dev.vitrine.simulate.report;

import dev.vitrine.simulate.judge.Ratio;
import dev.vitrine.simulate.run.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Outcomes as a picture in SVG: a panel a figure, a bar an outcome, a whisker its interval.
public final class Plot {
  private static final int PANEL = 300;
  private static final int BAR = 22;
  private static final int NAME = 150;
  private static final int COLUMNS = 3;
  private static final int MARGIN = 16;
  private static final List<String> COLOURS =
      List.of("#b8b8b8", "#8aa4c8", "#4f7cac", "#2a9d6f", "#d08a2e", "#9b5fb5");

  private final List<Outcome> outcomes;
  private final List<Figure> figures;
  private final StringBuilder out = new StringBuilder();

  private Plot(List<Outcome> outcomes, List<Figure> figures) {
    this.outcomes = outcomes;
    this.figures = figures;
  }

  /// The picture of outcomes, of one world or of several.
  public static String of(List<Outcome> outcomes) {
    return new Plot(outcomes, Figure.of(outcomes)).draw();
  }

  private String draw() {
    int rows = (figures.size() + COLUMNS - 1) / COLUMNS;
    int high = panelHeight();
    int wide = COLUMNS * (NAME + PANEL + MARGIN) + MARGIN;
    put(
        String.format(
            Locale.ROOT,
            "<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='%d' font-family='sans-serif'"
                + " font-size='12'>",
            wide,
            rows * high + MARGIN));
    put(String.format(Locale.ROOT, "<rect width='100%%' height='100%%' fill='white'/>"));
    for (int i = 0; i < figures.size(); i++) {
      int x = MARGIN + i % COLUMNS * (NAME + PANEL + MARGIN);
      panel(figures.get(i), x, MARGIN + i / COLUMNS * high);
    }
    put("</svg>");
    return out.toString();
  }

  private int panelHeight() {
    return outcomes.size() * BAR + 3 * MARGIN + 8;
  }

  private void panel(Figure figure, int x, int y) {
    List<Ratio> values = outcomes.stream().map(figure.of()).toList();
    double most = values.stream().mapToDouble(Ratio::high).max().orElse(0);
    double scale = most > 0 ? (PANEL - 70) / most : 0;
    put(
        String.format(
            Locale.ROOT,
            "<text x='%d' y='%d' font-weight='bold'>%s</text>",
            x,
            y + 12,
            figure.title()));
    var names = new ArrayList<String>(outcomes.stream().map(Outcome::policy).distinct().toList());
    for (int i = 0; i < values.size(); i++) {
      Outcome outcome = outcomes.get(i);
      String colour = COLOURS.get(names.indexOf(outcome.policy()) % COLOURS.size());
      bar(outcome, values.get(i), figure.decimals(), colour, scale, x, y + MARGIN + 8 + i * BAR);
    }
  }

  private void bar(
      Outcome outcome, Ratio value, int decimals, String colour, double scale, int x, int y) {
    int from = x + NAME;
    double middle = y + BAR / 2.0;
    put(
        String.format(
            Locale.ROOT,
            "<text x='%d' y='%.1f' text-anchor='end'>%s</text>",
            from - 6,
            middle + 4,
            escaped(outcome.policy() + ", " + outcome.world())));
    put(
        String.format(
            Locale.ROOT,
            "<rect x='%d' y='%d' width='%.1f' height='%d' fill='%s'/>",
            from,
            y + 3,
            Math.max(0, value.value() * scale),
            BAR - 6,
            colour));
    put(
        String.format(
            Locale.ROOT,
            "<line x1='%.1f' x2='%.1f' y1='%.1f' y2='%.1f' stroke='#222'/>",
            from + Math.max(0, value.low()) * scale,
            from + value.high() * scale,
            middle,
            middle));
    put(
        String.format(
            Locale.ROOT,
            "<text x='%.1f' y='%.1f'>%s</text>",
            from + value.high() * scale + 5,
            middle + 4,
            String.format(Locale.ROOT, "%." + decimals + "f", value.value())));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&#39;");
  }

  private void put(String line) {
    out.append(line).append('\n');
  }
}
