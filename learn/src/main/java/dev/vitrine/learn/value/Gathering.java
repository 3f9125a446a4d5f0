package dev.vitrine.learn.value;

import dev.vitrine.kernel.event.Head;
import dev.vitrine.signals.count.Hash;
import dev.vitrine.signals.page.LookedAt;
import dev.vitrine.signals.page.ServedPage;
import dev.vitrine.signals.page.ServedRow;
import java.util.Arrays;
import java.util.List;

/// The joining of pages with what became of their cards. Memory is bounded: when there are more
/// cards than are wanted the oldest pages go. Where it was told what of a page was seen, cards that
/// nobody saw are left out: they say nothing of whether they would have been clicked. Cards that
/// were seen keep their position, since it can say more than whether they were looked at.
public final class Gathering {
  private static final int START = 1 << 12;

  /// The share of the cards that stay when the oldest go.
  private static final double STAYING = 0.8;

  private final List<String> features;
  private final int most;
  private final boolean all;
  private float[][] columns;
  private int[] positions = new int[START];
  private long[] items = new long[START];
  private int size;

  /// By page.
  private long[] searches = new long[START];

  private long[] shoppers = new long[START];
  private long[] times = new long[START];
  private int[] groups = new int[START];
  private int pages;

  /// Of the cards that were shown.
  ///
  /// @param features names of the features that are learnt from
  /// @param most cards that are kept
  public Gathering(List<String> features, int most) {
    this(features, most, false);
  }

  /// @param features names of the features that are learnt from
  /// @param most cards that are kept
  /// @param all whether candidates that were not shown are gathered, too, and cards that nobody saw
  public Gathering(List<String> features, int most, boolean all) {
    this.features = List.copyOf(features);
    this.all = all;
    this.most = most;
    this.columns = new float[features.size()][START];
  }

  /// Takes a page, later than those before it.
  public void take(ServedPage page) {
    LookedAt looked = page.looked().orElseThrow();
    int[] places = features.stream().mapToInt(looked.features()::indexOf).toArray();
    int before = size;
    for (ServedRow row : looked.rows()) {
      if (all || row.position() > 0) {
        add(row, places);
      }
    }
    if (size > before) {
      end(page.asked().head());
    }
    if (size > most) {
      forget();
    }
  }

  private void add(ServedRow row, int[] places) {
    if (size == positions.length) {
      int room = size + (size >> 1);
      positions = Arrays.copyOf(positions, room);
      items = Arrays.copyOf(items, room);
      for (int f = 0; f < columns.length; f++) {
        columns[f] = Arrays.copyOf(columns[f], room);
      }
    }
    positions[size] = row.position();
    items[size] = Hash.of(row.item());
    for (int f = 0; f < places.length; f++) {
      columns[f][size] = places[f] < 0 ? Float.NaN : row.features()[places[f]];
    }
    size++;
  }

  private void end(Head head) {
    if (pages + 1 == groups.length) {
      groups = Arrays.copyOf(groups, 2 * groups.length);
      searches = Arrays.copyOf(searches, groups.length);
      shoppers = Arrays.copyOf(shoppers, groups.length);
      times = Arrays.copyOf(times, groups.length);
    }
    searches[pages] = Hash.of(head.query());
    shoppers[pages] = Elsewhere.shopper(head.who());
    times[pages] = head.at();
    groups[++pages] = size;
  }

  /// Lets the oldest pages go.
  private void forget() {
    int gone = 0;
    while (gone < pages - 1 && size - groups[gone] > STAYING * most) {
      gone++;
    }
    int from = groups[gone];
    System.arraycopy(positions, from, positions, 0, size - from);
    System.arraycopy(items, from, items, 0, size - from);
    for (float[] column : columns) {
      System.arraycopy(column, from, column, 0, size - from);
    }
    System.arraycopy(searches, gone, searches, 0, pages - gone);
    System.arraycopy(shoppers, gone, shoppers, 0, pages - gone);
    System.arraycopy(times, gone, times, 0, pages - gone);
    for (int page = gone; page <= pages; page++) {
      groups[page - gone] = groups[page] - from;
    }
    size -= from;
    pages -= gone;
  }

  /// When the first page that is kept was served, in milliseconds since 1970; 0 when there is none.
  public long since() {
    return pages == 0 ? 0 : times[0];
  }

  /// What was done elsewhere with a candidate, where those that were not shown count, too.
  private int elsewhere(Outcomes outcomes, int page, int card) {
    return all ? outcomes.elsewhere(searches[page], items[card], shoppers[page], times[page]) : 0;
  }

  /// The cards that count, with what became of them.
  public Samples samples(Outcomes outcomes) {
    short[] deeds = new short[size];
    int[] kept = new int[size];
    int[] starts = new int[pages + 1];
    int n = 0;
    for (int page = 0; page < pages; page++) {
      boolean watched = outcomes.watched(searches[page]);
      for (int card = groups[page]; card < groups[page + 1]; card++) {
        int done = outcomes.of(searches[page], items[card]);
        if (all || !watched || (done & Outcomes.SEEN) != 0) {
          deeds[n] = (short) (done | elsewhere(outcomes, page, card));
          kept[n++] = card;
        }
      }
      starts[page + 1] = n;
    }
    int[] cards = Arrays.copyOf(kept, n);
    return new Samples(
        features,
        Samples.picked(columns, cards),
        Arrays.stream(cards).map(card -> positions[card]).toArray(),
        Arrays.copyOf(deeds, n),
        starts);
  }
}
