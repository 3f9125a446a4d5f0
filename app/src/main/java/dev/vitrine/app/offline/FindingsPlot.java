package dev.vitrine.app.offline;

import dev.vitrine.learn.evaluate.Ranged;
import dev.vitrine.learn.evaluate.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Findings as a picture in SVG: for each world and metric a panel with a dot a ranker, the metric
/// to the right, what a page is truly worth upwards.
public final class FindingsPlot {
  private static final int WIDE = 190;
  private static final int HIGH = 130;
  private static final int HEAD = 44;
  private static final int FOOT = 26;
  private static final int MARGIN = 22;
  private static final int COLUMNS = 5;
  private static final double DOT = 3;

  private final StringBuilder out = new StringBuilder();

  private FindingsPlot() {}

  /// The picture of one world or of several.
  public static String of(List<WorldFindings> worlds) {
    return new FindingsPlot().draw(worlds);
  }

  private String draw(List<WorldFindings> worlds) {
    int metrics = worlds.isEmpty() ? 0 : worlds.getFirst().summaries().size();
    int rows = (metrics + COLUMNS - 1) / COLUMNS;
    int world = rows * (HEAD + HIGH + FOOT) + 2 * MARGIN;
    put(
        String.format(
            Locale.ROOT,
            "<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='%d' font-family='sans-serif'"
                + " font-size='11'>",
            COLUMNS * (WIDE + MARGIN) + MARGIN,
            Math.max(1, worlds.size()) * world));
    put("<rect width='100%' height='100%' fill='white'/>");
    for (int w = 0; w < worlds.size(); w++) {
      put(
          String.format(
              Locale.ROOT,
              "<text x='%d' y='%d' font-size='13'>World %s, %,d pages, %s is shown: a dot is a ranker; to the right"
                  + " the metric, upwards net $ a page</text>",
              MARGIN,
              w * world + MARGIN,
              escaped(worlds.get(w).world()),
              worlds.get(w).pages(),
              escaped(worlds.get(w).shown())));
      for (int m = 0; m < metrics; m++) {
        int x = MARGIN + m % COLUMNS * (WIDE + MARGIN);
        int y = w * world + MARGIN + 10 + m / COLUMNS * (HEAD + HIGH + FOOT);
        panel(worlds.get(w), worlds.get(w).summaries().get(m), x, y);
      }
    }
    put("</svg>");
    return out.toString();
  }

  private void panel(WorldFindings world, Summary summary, int x, int y) {
    Ranged rank = summary.following().spearman();
    put(
        String.format(
            Locale.ROOT,
            "<text x='%d' y='%d' font-weight='bold'>%s</text>",
            x,
            y + 16,
            escaped(summary.metric().title())));
    put(
        String.format(
            Locale.ROOT,
            "<text x='%d' y='%d' fill='%s'>%s</text>",
            x,
            y + 32,
            colour(summary.verdict()),
            told(rank) + ", " + summary.verdict().words()));
    put(
        String.format(
            Locale.ROOT,
            "<rect x='%d' y='%d' width='%d' height='%d' fill='none' stroke='#ccc'/>",
            x,
            y + HEAD,
            WIDE,
            HIGH));
    double[] worths = new double[world.rivals().size()];
    Arrays.setAll(worths, ranker -> world.worth(ranker).value());
    dots(world, summary, worths, x, y + HEAD);
  }

  private void dots(WorldFindings world, Summary summary, double[] worths, int x, int y) {
    var across = Scale.of(summary.figures());
    var up = Scale.of(worths);
    for (int r = 0; r < worths.length; r++) {
      if (!Double.isNaN(summary.figures()[r])) {
        put(
            String.format(
                Locale.ROOT,
                "<circle cx='%.1f' cy='%.1f' r='%.0f' fill='%s' fill-opacity='0.7'><title>%s</title>"
                    + "</circle>",
                x + 6 + across.of(summary.figures()[r]) * (WIDE - 12),
                y + HIGH - 6 - up.of(worths[r]) * (HIGH - 12),
                DOT,
                colour(summary.verdict()),
                escaped(world.rivals().get(r).name())));
      }
    }
    put(
        String.format(
            Locale.ROOT,
            "<text x='%d' y='%d' fill='#666'>%.3g</text>",
            x,
            y + HIGH + 13,
            across.least()));
    put(
        String.format(
            Locale.ROOT,
            "<text x='%d' y='%d' fill='#666' text-anchor='end'>%.3g</text>",
            x + WIDE,
            y + HIGH + 13,
            across.most()));
  }

  /// Where figures lie between the least and the most of them.
  private record Scale(double least, double most) {
    static Scale of(double[] figures) {
      var there = Arrays.stream(figures).filter(v -> !Double.isNaN(v)).summaryStatistics();
      return there.getCount() == 0 ? new Scale(0, 0) : new Scale(there.getMin(), there.getMax());
    }

    double of(double figure) {
      return most > least ? (figure - least) / (most - least) : 0.5;
    }
  }

  private static String told(Ranged rank) {
    return Double.isNaN(rank.value())
        ? "none"
        : Double.isNaN(rank.low())
            ? String.format(Locale.ROOT, "%.2f", rank.value())
            : String.format(
                Locale.ROOT, "%.2f [%.2f, %.2f]", rank.value(), rank.low(), rank.high());
  }

  private static String colour(Verdict verdict) {
    return switch (verdict) {
      case FOLLOWS -> "#2a9d6f";
      case DOES_NOT_FOLLOW -> "#c0503c";
      case CANNOT_BE_TOLD -> "#8a8a8a";
    };
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&#39;");
  }

  private void put(String line) {
    out.append(line).append('\n');
  }
}
