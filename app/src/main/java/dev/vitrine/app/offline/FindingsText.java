package dev.vitrine.app.offline;

import dev.vitrine.learn.evaluate.Following;
import dev.vitrine.learn.evaluate.Ranged;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Findings for people: the rankers by what they are truly worth, then the metrics by how far they
/// follow that.
public final class FindingsText {
  private static final int NAME = 24;
  private static final int CELL = 24;
  private static final int SHARE = 9;

  private FindingsText() {}

  /// The tables of a world.
  public static String of(WorldFindings found) {
    return truths(found) + metrics(found);
  }

  /// What rankers are truly worth, and what is said of the cards that were shown.
  public static String truths(WorldFindings found) {
    return rankers(found) + "\n" + kinds(found);
  }

  private static String kinds(WorldFindings found) {
    var out = new StringBuilder(pad("cards shown", NAME));
    for (String title : List.of("said to be worth $", "truly worth $", "said of true")) {
      out.append(pad(title, CELL));
    }
    out.append('\n');
    for (KindTruth kind : found.kinds()) {
      String cards = String.format(Locale.ROOT, "%,d %ss", kind.cards(), kind.kind().word());
      out.append(pad(cards, NAME)).append(pad(cell(kind.said(), 3), CELL));
      out.append(pad(cell(kind.truly(), 3), CELL)).append(pad(cell(kind.share(), 2), CELL));
      out.append('\n');
    }
    return out.toString();
  }

  private static String rankers(WorldFindings found) {
    var out = new StringBuilder(pad("ranker", NAME));
    for (String title : List.of("net $/page", "over shown", "satisfied/page", "over shown")) {
      out.append(pad(title, CELL));
    }
    out.append(pad("videos", SHARE)).append(pad("lives", SHARE)).append('\n');
    for (int ranker : found.best()) {
      var rival = found.rivals().get(ranker);
      RivalTruth truth = found.truth(ranker);
      out.append(pad(rival.name(), NAME));
      out.append(pad(cell(truth.net(), 3), CELL)).append(pad(cell(truth.netOver(), 3), CELL));
      out.append(pad(cell(truth.satisfied(), 4), CELL));
      out.append(pad(cell(truth.satisfiedOver(), 4), CELL));
      out.append(pad(percent(truth.videos()), SHARE)).append(pad(percent(truth.lives()), SHARE));
      out.append(rival.meaning()).append('\n');
    }
    return out.toString();
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  private static String metrics(WorldFindings found) {
    var out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "%n%,d pages; %,d pairs of rankers surely differ%n%n",
            found.pages(),
            found.surePairs()));
    out.append(pad("metric", NAME));
    for (String title : List.of("Spearman", "Kendall", "Pearson", "better half", "wrong pairs")) {
      out.append(pad(title, CELL));
    }
    out.append(pad("pages", 8)).append("verdict\n");
    found.summaries().stream()
        .sorted(Comparator.comparingDouble(s -> -known(s.following().spearman().value())))
        .forEach(summary -> line(summary, out));
    return out.toString();
  }

  private static double known(double value) {
    return Double.isNaN(value) ? -1 : value;
  }

  private static void line(Summary summary, StringBuilder out) {
    Following follows = summary.following();
    out.append(pad(summary.metric().title(), NAME));
    for (Ranged each :
        List.of(
            follows.spearman(),
            follows.kendall(),
            follows.pearson(),
            follows.better(),
            follows.wrong())) {
      out.append(pad(cell(each, 2), CELL));
    }
    out.append(pad(String.format(Locale.ROOT, "%,d", summary.pages()), 8));
    out.append(summary.verdict().words()).append('\n');
  }

  private static String cell(Ranged ranged, int decimals) {
    if (Double.isNaN(ranged.value())) {
      return "none";
    }
    String one = "%." + decimals + "f";
    String value = String.format(Locale.ROOT, one, ranged.value());
    return Double.isNaN(ranged.low())
        ? value
        : value
            + String.format(
                Locale.ROOT, " [" + one + ", " + one + "]", ranged.low(), ranged.high());
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }
}
