package dev.vitrine.bench.mix;

import dev.vitrine.bench.measure.Figure;
import dev.vitrine.bench.measure.Rounds;
import dev.vitrine.bench.measure.Side;
import dev.vitrine.bench.measure.Spread;
import dev.vitrine.bench.workload.Bed;
import dev.vitrine.bench.workload.Workload;
import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.search.mix.Cards;
import dev.vitrine.search.mix.Constraints;
import dev.vitrine.search.mix.Context;
import dev.vitrine.search.mix.KindRule;
import dev.vitrine.search.mix.LongList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// What it costs to lay out a page of 20 of 60 products, 30 videos and 20 lives that are made up:
/// in CPU time of the one thread and bytes, a page. What reads them from the catalogue is not
/// counted.
public final class MixCost implements Workload {
  private static final int PRODUCTS = 60;
  private static final int VIDEOS = 30;
  private static final int LIVES = 20;
  private static final int CARDS = PRODUCTS + VIDEOS + LIVES;
  private static final int PAGE = 20;
  private static final int SETS = 50;
  private static final int WARM_UPS = 20;
  private static final int ROUNDS = 25;
  private static final double BAR = 2_000;

  private static final Constraints ASKED =
      Constraints.NEUTRAL
          .kinds(new KindRule(0.3, 0.8, 1), new KindRule(0.1, 0.4, 3), new KindRule(0.05, 0.25, 5))
          .first(Set.of(ItemKind.PRODUCT, ItemKind.LIVE))
          .caps(3, 4, 2)
          .fresh(2);
  private static final Context DOING = new Context(-2, -0.3, -0.5, 0.1, -0.3);

  private record Way(String name, Constraints asked, Context context) {}

  private static final List<Way> WAYS =
      List.of(
          new Way("nothing asked", Constraints.NEUTRAL, Context.USUAL),
          new Way("all constraints", ASKED, Context.USUAL),
          new Way("all constraints, cards that do something to each other", ASKED, DOING));

  @Override
  public String name() {
    return "mix";
  }

  @Override
  public List<Figure> run(Bed bed) {
    List<Cards.Columns> sets = IntStream.range(0, SETS).mapToObj(MixCost::made).toList();
    List<Side<Cards.Columns>> sides =
        WAYS.stream().map(way -> new Side<Cards.Columns>(way.name(), c -> lay(way, c))).toList();
    Rounds rounds = Rounds.of(sides, sets, WARM_UPS, ROUNDS);
    var figures = new ArrayList<Figure>();
    for (int side = 0; side < WAYS.size(); side++) {
      String what = "a page of 20 of 110 cards, " + WAYS.get(side).name();
      figures.add(Figure.most(name(), "CPU of " + what, rounds.micros(side), "µs", BAR));
      figures.add(Figure.plain(name(), "allocated by " + what, rounds.bytes(side), "B"));
    }
    String drift = "last round over the first, the dearest way";
    double last = rounds.drift(WAYS.size() - 1);
    figures.add(Figure.plain(name(), drift, Spread.one(last), "×"));
    return figures;
  }

  private static long lay(Way way, Cards.Columns columns) {
    LongList list = LongList.of(new Cards(columns), way.asked(), way.context(), PAGE);
    return Arrays.hashCode(list.rows(0, PAGE, CARDS, _ -> false));
  }

  /// Cards in their order: kinds in turn by chance, two tiers, products shown by videos and lives.
  private static Cards.Columns made(int seed) {
    var random = new Random(seed);
    var made =
        new Cards.Columns(
            new double[CARDS],
            new int[CARDS],
            kinds(random),
            new boolean[CARDS],
            new long[CARDS],
            new long[3][CARDS],
            new double[CARDS],
            new boolean[CARDS],
            new boolean[CARDS]);
    double value = 1;
    for (int card = 0; card < CARDS; card++) {
      value *= 0.9 + 0.1 * random.nextDouble();
      made.value()[card] = value;
      made.tier()[card] = card < CARDS / 2 ? 0 : 1;
      made.onAir()[card] = made.kind()[card] == Cards.number(ItemKind.LIVE);
      made.product()[card] = random.nextInt(2 * CARDS);
      made.makers()[0][card] = 1L + random.nextInt(30);
      made.makers()[1][card] = 1L + random.nextInt(20);
      made.makers()[2][card] =
          made.kind()[card] == Cards.number(ItemKind.PRODUCT) ? 0 : 1L + random.nextInt(15);
      made.price()[card] = Math.exp(1 + 3 * random.nextDouble());
      made.fresh()[card] = random.nextInt(8) == 0;
    }
    return made;
  }

  private static byte[] kinds(Random random) {
    byte[] kinds = new byte[CARDS];
    Arrays.fill(kinds, PRODUCTS, PRODUCTS + VIDEOS, (byte) Cards.number(ItemKind.VIDEO));
    Arrays.fill(kinds, PRODUCTS + VIDEOS, CARDS, (byte) Cards.number(ItemKind.LIVE));
    for (int i = CARDS - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      byte kind = kinds[i];
      kinds[i] = kinds[other];
      kinds[other] = kind;
    }
    return kinds;
  }
}
