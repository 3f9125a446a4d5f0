package dev.vitrine.search.witness;

import dev.vitrine.search.Candidates;
import dev.vitrine.search.View;
import dev.vitrine.search.explore.Explored;
import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.witness.PageWitness.Known;
import dev.vitrine.search.witness.PageWitness.Stage;
import dev.vitrine.signals.page.DrawnOrder;
import dev.vitrine.signals.page.ServedRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The rows of one page as they are noted down, filled from what each stage worked with. Where
/// several knew a feature, the last one's value stands.
final class Noted {
  private static final String FIRST_STAGE = "first stage";

  private final View view;
  private final Candidates candidates;
  private final Drawn drawn;
  private final int from;

  /// Slots in rising order, and the place of each among the rows noted.
  private final long[] places;

  private final List<String> features = new ArrayList<>();
  private final List<float[]> columns = new ArrayList<>();
  private final float[] first;
  private final float[] last;

  /// @param from rank of the page's first item
  Noted(View view, Candidates candidates, Drawn drawn, int from) {
    this.view = view;
    this.candidates = candidates;
    this.drawn = drawn;
    this.from = from;
    places = new long[drawn.size()];
    for (int place = 0; place < places.length; place++) {
      places[place] = (long) candidates.slot(drawn.row(place)) << 32 | place;
    }
    Arrays.sort(places);
    first = unknown();
    last = unknown();
  }

  private float[] unknown() {
    float[] values = new float[places.length];
    Arrays.fill(values, Float.NaN);
    return values;
  }

  /// Takes what a ranker knew.
  void features(Known known) {
    FeatureMatrix matrix = known.matrix();
    float[][] into = new float[matrix.features().size()][];
    for (int f = 0; f < into.length; f++) {
      into[f] = column(matrix.features().get(f).name());
    }
    for (int row = 0; row < matrix.rows(); row++) {
      int place = place(known.candidates().slot(row));
      for (int f = 0; place >= 0 && f < into.length; f++) {
        into[f][place] = matrix.value(f, row);
      }
    }
  }

  private float[] column(String feature) {
    int at = features.indexOf(feature);
    if (at < 0) {
      features.add(feature);
      columns.add(unknown());
    }
    return at < 0 ? columns.getLast() : columns.get(at);
  }

  /// Takes the scores of a stage.
  void scores(Stage stage) {
    float[] into = stage.ranking().stage().equals(FIRST_STAGE) ? first : last;
    for (int row = 0; row < stage.rows(); row++) {
      int place = place(stage.after().slot(row));
      if (place >= 0) {
        into[place] = (float) stage.after().score(row);
      }
    }
  }

  /// Which of the first candidates are noted.
  int[] rowsOf(Candidates others, int most) {
    return IntStream.range(0, most).filter(row -> place(others.slot(row)) >= 0).toArray();
  }

  /// The place of a slot, or -1.
  private int place(int slot) {
    int at = Arrays.binarySearch(places, (long) slot << 32);
    int found = at < 0 ? -at - 1 : at;
    return found < places.length && places[found] >>> 32 == slot ? (int) places[found] : -1;
  }

  /// How the order of the rows was drawn.
  DrawnOrder drawn(Explored order) {
    int[] groups = new int[places.length];
    double[] propensities = new double[places.length];
    Arrays.fill(groups, DrawnOrder.FIXED);
    Arrays.fill(propensities, 1);
    for (Explored.Card card : order.cards()) {
      int place = place(card.slot());
      if (place >= 0) {
        groups[place] = card.group();
        propensities[place] = card.propensity();
      }
    }
    return new DrawnOrder(order.temperature(), groups, propensities);
  }

  /// Names of the features that were known of any row.
  List<String> features() {
    return features;
  }

  List<ServedRow> rows() {
    var rows = new ArrayList<ServedRow>(places.length);
    for (int place = 0; place < places.length; place++) {
      int row = drawn.row(place);
      float[] values = new float[features.size()];
      for (int f = 0; f < values.length; f++) {
        values[f] = columns.get(f)[place];
      }
      rows.add(
          new ServedRow(
              view.items().id(candidates.slot(row)),
              place < drawn.shown().length ? from + place + 1 : 0,
              candidates.foundBy(row),
              (float) candidates.recallScore(row),
              first[place],
              last[place],
              values));
    }
    return rows;
  }
}
