package dev.vitrine.learn.value;

import dev.vitrine.signals.page.LookedAt;
import dev.vitrine.signals.page.ServedPage;
import dev.vitrine.signals.page.ServedRow;
import java.util.Arrays;
import java.util.List;

/// The joining of pages with what became of their cards. Where it was told what of a page was seen,
/// cards that nobody saw are left out: they say nothing of whether they would have been clicked.
/// Cards that were seen keep their position, since it can say more than whether they were looked
/// at.
public final class Gathering {
  private static final int START = 1 << 14;

  private final List<String> features;
  private final Outcomes outcomes;
  private final String catalogue;
  private float[][] columns;
  private int[] positions = new int[START];
  private byte[] deeds = new byte[START];
  private int[] groups = new int[START];
  private int size;
  private int pages;

  /// @param features names of the features that are learnt from
  /// @param catalogue pages of others are passed over
  public Gathering(List<String> features, Outcomes outcomes, String catalogue) {
    this.features = List.copyOf(features);
    this.outcomes = outcomes;
    this.catalogue = catalogue;
    this.columns = new float[features.size()][START];
  }

  /// Takes a page, later than those before it.
  public void take(ServedPage page) {
    if (page.looked().isEmpty() || !page.asked().head().catalogue().equals(catalogue)) {
      return;
    }
    LookedAt looked = page.looked().get();
    int[] places = features.stream().mapToInt(looked.features()::indexOf).toArray();
    boolean watched = outcomes.watched(page.search());
    for (ServedRow row : looked.rows()) {
      int done = outcomes.of(page.search(), row.item());
      boolean seen = row.position() > 0 && (!watched || (done & Outcomes.SEEN) != 0);
      if (seen || row.position() == 0) {
        add(row, places, done);
      }
    }
    if (pages + 1 == groups.length) {
      groups = Arrays.copyOf(groups, 2 * groups.length);
    }
    groups[++pages] = size;
  }

  private void add(ServedRow row, int[] places, int done) {
    if (size == positions.length) {
      int room = size + (size >> 1);
      positions = Arrays.copyOf(positions, room);
      deeds = Arrays.copyOf(deeds, room);
      for (int f = 0; f < columns.length; f++) {
        columns[f] = Arrays.copyOf(columns[f], room);
      }
    }
    positions[size] = row.position();
    deeds[size] = (byte) done;
    for (int f = 0; f < places.length; f++) {
      columns[f][size] = places[f] < 0 ? Float.NaN : row.features()[places[f]];
    }
    size++;
  }

  /// What was taken.
  public Samples samples() {
    float[][] cut =
        Arrays.stream(columns).map(column -> Arrays.copyOf(column, size)).toArray(float[][]::new);
    return new Samples(
        features,
        cut,
        Arrays.copyOf(positions, size),
        Arrays.copyOf(deeds, size),
        Arrays.copyOf(groups, pages + 1));
  }
}
