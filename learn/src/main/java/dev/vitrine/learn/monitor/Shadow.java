package dev.vitrine.learn.monitor;

import dev.vitrine.learn.evaluate.Correlation;
import dev.vitrine.learn.value.Calibrating;
import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.model.Head;
import dev.vitrine.search.model.Pricing;
import dev.vitrine.search.model.Sold;
import dev.vitrine.search.model.ValueModel;
import dev.vitrine.signals.page.LookedAt;
import dev.vitrine.signals.page.ServedPage;
import dev.vitrine.signals.page.ServedRow;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// What a version would have made of pages that another one ranked, told from the values that are
/// kept with them: nothing of it happens while a page is made. Cards are compared by worth alone,
/// without the tiers of relevance that hold within a page: by what the version that ranked said
/// they were worth, or by their places where none did. For one thread.
public final class Shadow {
  private static final int FIRST = 10;
  private static final int KEPT = 2_000;

  private final ValueModel model;
  private final Pricing pricing;
  private int pages;
  private int compared;
  private int refused;
  private double taus;
  private double overlaps;
  private long nanos;
  private long cards;

  /// Some of what was said, of the latest cards.
  private final float[] said = new float[KEPT];

  public Shadow(ValueModel model, Pricing pricing) {
    this.model = model;
    this.pricing = pricing;
  }

  /// Takes a page that was served, with what it was chosen from.
  public void take(ServedPage page) {
    LookedAt looked = page.looked().orElseThrow();
    List<ServedRow> ranked =
        looked.rows().stream()
            .filter(row -> row.position() > 0 || !Float.isNaN(row.last()))
            .toList();
    if (!looked.features().containsAll(model.features())) {
      refused++;
      return;
    }
    if (ranked.isEmpty()) {
      return;
    }
    long start = System.nanoTime();
    double[] worth = worth(looked.features(), ranked);
    nanos += System.nanoTime() - start;
    pages++;
    for (double value : worth) {
      said[(int) (cards++ % KEPT)] = (float) value;
    }
    compare(ranked, worth);
  }

  private void compare(List<ServedRow> ranked, double[] worth) {
    boolean scored = ranked.stream().noneMatch(row -> Float.isNaN(row.last()));
    double[] served =
        ranked.stream()
            .mapToDouble(row -> scored ? row.last() : row.position() > 0 ? -row.position() : -1e9)
            .toArray();
    double tau = Correlation.KENDALL.of(served, worth);
    if (!Double.isNaN(tau)) {
      compared++;
      taus += tau;
      overlaps += Orders.overlap(served, worth, FIRST);
    }
  }

  private double[] worth(List<String> features, List<ServedRow> rows) {
    float[][] columns = new float[features.size()][rows.size()];
    for (int row = 0; row < rows.size(); row++) {
      for (int f = 0; f < columns.length; f++) {
        columns[f][row] = rows.get(row).features()[f];
      }
    }
    float[][] read = Calibrating.columns(model, features, columns);
    Map<Head, double[]> odds = model.odds(FeatureMatrix.of(List.of(), read));
    return model.worth(odds, Sold.of(features, place -> columns[place], rows.size()), pricing);
  }

  /// Pages that it scored.
  public int pages() {
    return pages;
  }

  /// Mean of Kendall's tau over pages; not-a-number before there is any.
  public double tau() {
    return taus / compared;
  }

  /// Mean share of the first ten that both have.
  public double overlap() {
    return overlaps / compared;
  }

  /// Mean time to score a page whose values are known, in milliseconds.
  public double millis() {
    return nanos / 1e6 / pages;
  }

  /// As names and values, for people.
  public Map<String, String> notes() {
    Map<String, String> notes = new TreeMap<>();
    notes.put("pages", Integer.toString(pages));
    notes.put("pages.without-its-features", Integer.toString(refused));
    if (compared > 0) {
      notes.put("tau", String.format(Locale.ROOT, "%.4f", tau()));
      notes.put("overlap-of-10", String.format(Locale.ROOT, "%.4f", overlap()));
    }
    if (cards > 0) {
      float[] sorted = Arrays.copyOf(said, (int) Math.min(cards, KEPT));
      Arrays.sort(sorted);
      notes.put("millis-a-page", String.format(Locale.ROOT, "%.4f", millis()));
      for (int percent : new int[] {10, 50, 90, 99}) {
        float value = sorted[(int) ((long) percent * (sorted.length - 1) / 100)];
        notes.put("worth.p" + percent, String.format(Locale.ROOT, "%.6g", value));
      }
    }
    return notes;
  }
}
