package dev.vitrine.learn.policy;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.learn.value.Outcomes;
import dev.vitrine.search.explore.PlackettLuce;
import dev.vitrine.signals.count.Hash;
import dev.vitrine.signals.page.DrawnOrder;
import dev.vitrine.signals.page.LookedAt;
import dev.vitrine.signals.page.ServedPage;
import dev.vitrine.signals.page.ServedRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/// A world so small that the truth can be counted: two kinds of searches, five items for each, and
/// pages of three. Shoppers read from the top, and some stop when they have clicked, so that what a
/// card brings depends on what stands above it.
final class SmallWorld {
  static final int PLACES = 3;
  private static final int ITEMS = 5;
  private static final double TEMPERATURE = 2;
  private static final double READ_ON = 0.8;
  private static final double STAY = 0.5;
  private static final double BUY = 0.4;

  private static final double[][] ATTRACTION = {
    {0.1, 0.6, 0.3, 0.05, 0.4}, {0.5, 0.1, 0.05, 0.7, 0.2}
  };
  private static final double[] PRICE = {10, 20, 40, 15, 60};

  /// What the ranking that made the pages thinks.
  static final double[][] OLD = {{5, 4, 3, 2, 1}, {1, 5, 4, 2, 3}};

  /// What a better one thinks.
  static final double[][] NEW = {{2, 5, 3.5, 1, 4}, {4, 2, 1, 5, 3}};

  private final Map<Long, Integer> deeds = new HashMap<>();
  private final SplittableRandom random;

  SmallWorld(long seed) {
    random = new SplittableRandom(seed);
  }

  /// A ranking by what it thinks.
  static Scoring by(double[][] thought) {
    return page -> page.rows().stream().mapToDouble(row -> of(thought, row)).toArray();
  }

  private static double of(double[][] thought, ServedRow row) {
    return thought[row.item().charAt(0) - '0'][row.item().charAt(1) - '0'];
  }

  /// A guess that is right about which items attract and wrong about how much they do.
  static Guess guess() {
    return page -> {
      double[] clicks =
          page.rows().stream().mapToDouble(row -> 0.5 * of(ATTRACTION, row) + 0.1).toArray();
      double[][] all = new double[Gain.values().length][];
      Arrays.fill(all, clicks);
      return all;
    };
  }

  /// A guess that knows nothing.
  static Guess blind() {
    return page -> {
      double[] same = new double[page.rows().size()];
      Arrays.fill(same, 0.5);
      double[][] all = new double[Gain.values().length][];
      Arrays.fill(all, same);
      return all;
    };
  }

  /// The next page of a shopper, and what became of it.
  ServedPage page(int number) {
    int kind = random.nextInt(2);
    double[] utilities = PlackettLuce.utilities(OLD[kind], TEMPERATURE);
    int[] order = PlackettLuce.draw(utilities, random);
    String search = "s" + number;
    shop(kind, order, Hash.of(search));
    var head =
        new Head(
            "a" + number,
            1_000 + number,
            "products",
            new Who("c" + number / 2, "", ""),
            search,
            "");
    return new ServedPage(
        new Event.Asked(head, "", ITEMS, List.of()),
        Optional.of(looked(kind, order, PlackettLuce.chances(utilities, order))));
  }

  private static LookedAt looked(int kind, int[] order, double[] chances) {
    var rows = new ArrayList<ServedRow>();
    for (int i = 0; i < ITEMS; i++) {
      float price = (float) Math.log10(PRICE[order[i]]);
      float score = (float) OLD[kind][order[i]];
      int position = i < PLACES ? i + 1 : 0;
      String item = kind + "" + order[i];
      rows.add(new ServedRow(item, position, 1, 1, 1, score, new float[] {price}));
    }
    double[] propensities = Arrays.stream(chances).map(Math::exp).toArray();
    return new LookedAt("en", 1, List.of(), List.of("r"), List.of("price"), 1, rows)
        .drawn(new DrawnOrder(TEMPERATURE, new int[ITEMS], propensities));
  }

  private void shop(int kind, int[] order, long search) {
    boolean reading = true;
    for (int k = 0; k < PLACES && reading; k++) {
      if (random.nextDouble() < ATTRACTION[kind][order[k]]) {
        int done = Outcomes.CLICKED | (random.nextDouble() < BUY ? Outcomes.BOUGHT : 0);
        deeds.put(Hash.of(search, Hash.of(kind + "" + order[k])), done);
        reading = random.nextDouble() < STAY;
      }
      reading = reading && random.nextDouble() < READ_ON;
    }
  }

  int done(long search, long item) {
    return deeds.getOrDefault(Hash.of(search, item), 0);
  }

  /// What a page of a ranking truly brings, counted over all orders.
  static double truth(double[][] thought, Gain gain) {
    double truth = 0;
    for (int kind = 0; kind < 2; kind++) {
      double[] utilities = PlackettLuce.utilities(thought[kind], TEMPERATURE);
      truth += truth(kind, Arrays.stream(utilities).map(Math::exp).toArray(), 0, 1, gain) / 2;
    }
    return truth;
  }

  /// @param left the weight of each item that is left, 0 for others
  /// @param reading how likely the place is read
  private static double truth(int kind, double[] left, int place, double reading, Gain gain) {
    double all = Arrays.stream(left).sum();
    double truth = 0;
    for (int item = 0; item < ITEMS && place < PLACES; item++) {
      if (left[item] > 0) {
        double[] others = left.clone();
        others[item] = 0;
        double click = ATTRACTION[kind][item];
        double on = reading * READ_ON * (1 - click * (1 - STAY));
        truth +=
            left[item]
                / all
                * (reading * click * worth(item, gain) + truth(kind, others, place + 1, on, gain));
      }
    }
    return truth;
  }

  private static double worth(int item, Gain gain) {
    return switch (gain) {
      case CLICKS -> 1;
      case PURCHASES -> BUY;
      case NET_VALUE -> BUY * PRICE[item];
    };
  }
}
