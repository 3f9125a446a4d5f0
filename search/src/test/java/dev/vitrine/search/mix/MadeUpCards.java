package dev.vitrine.search.mix;

import dev.vitrine.kernel.item.ItemKind;
import java.util.EnumSet;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Cards and constraints made up for tests.
final class MadeUpCards {
  final Cards.Columns columns;

  /// Products worth less and less, each of a seller, brand and creator of its own.
  MadeUpCards(int size) {
    columns =
        new Cards.Columns(
            new double[size],
            new int[size],
            new byte[size],
            new boolean[size],
            new long[size],
            new long[3][size],
            new double[size],
            new boolean[size],
            new boolean[size]);
    for (int card = 0; card < size; card++) {
      columns.value()[card] = size - card;
      columns.product()[card] = card;
      columns.price()[card] = 10;
    }
  }

  MadeUpCards kind(ItemKind kind, int... cards) {
    for (int card : cards) {
      columns.kind()[card] = (byte) Cards.number(kind);
    }
    return this;
  }

  MadeUpCards seller(int seller, int... cards) {
    return maker(Cards.SELLER, seller, cards);
  }

  MadeUpCards maker(int maker, int who, int... cards) {
    for (int card : cards) {
      columns.makers()[maker][card] = who;
    }
    return this;
  }

  MadeUpCards product(int product, int... cards) {
    for (int card : cards) {
      columns.product()[card] = product;
    }
    return this;
  }

  MadeUpCards tier(int tier, int... cards) {
    for (int card : cards) {
      columns.tier()[card] = tier;
    }
    return this;
  }

  MadeUpCards fresh(int... cards) {
    for (int card : cards) {
      columns.fresh()[card] = true;
    }
    return this;
  }

  MadeUpCards pinned(int... cards) {
    for (int card : cards) {
      columns.pinned()[card] = true;
    }
    return this;
  }

  Cards cards() {
    return new Cards(columns);
  }

  /// Cards of all kinds, some of the same products, in some tiers.
  static Cards random(RandomGenerator random, int size) {
    var made = new MadeUpCards(size);
    Cards.Columns all = made.columns;
    int tiers = 1 + random.nextInt(3);
    int makers = 2 + random.nextInt(12);
    double pins = random.nextInt(3) == 0 ? 0.1 : 0;
    double value = 10;
    for (int card = 0; card < size; card++) {
      value *= 0.8 + 0.2 * random.nextDouble();
      all.value()[card] = value;
      all.tier()[card] = card * tiers / size;
      all.kind()[card] = (byte) Math.max(0, random.nextInt(6) - 3);
      all.onAir()[card] = random.nextBoolean();
      all.product()[card] = random.nextInt(10) == 0 ? -1 : random.nextInt(2 * size);
      for (long[] column : all.makers()) {
        column[card] = random.nextInt(makers);
      }
      all.price()[card] = random.nextInt(10) == 0 ? Double.NaN : 1 + random.nextInt(100);
      all.fresh()[card] = random.nextInt(5) == 0;
      all.pinned()[card] = random.nextDouble() < pins;
    }
    return made.cards();
  }

  /// Some of everything that can be asked.
  static Constraints asked(RandomGenerator random) {
    return new Constraints(
        kind(random),
        kind(random),
        kind(random),
        random.nextInt(3) == 0 ? first(random) : Set.of(),
        random.nextInt(2) * random.nextInt(5),
        random.nextInt(2) * random.nextInt(5),
        random.nextInt(2) * random.nextInt(5),
        random.nextInt(2) * random.nextInt(4),
        random.nextInt(4) > 0,
        random.nextInt(5) > 0);
  }

  private static Set<ItemKind> first(RandomGenerator random) {
    var kinds = EnumSet.noneOf(ItemKind.class);
    for (int i = 0; i < 2; i++) {
      int number = random.nextInt(3);
      for (ItemKind kind : ItemKind.values()) {
        if (Cards.number(kind) == number) {
          kinds.add(kind);
        }
      }
    }
    return kinds;
  }

  private static KindRule kind(RandomGenerator random) {
    double least = random.nextInt(3) == 0 ? 0.4 * random.nextDouble() : 0;
    double most = random.nextInt(3) == 0 ? least + (1 - least) * random.nextDouble() : 1;
    return new KindRule(least, most, random.nextInt(3) == 0 ? 1 + random.nextInt(5) : 1);
  }

  /// What cards do to each other, or nothing.
  static Context context(RandomGenerator random) {
    return random.nextBoolean()
        ? Context.USUAL
        : new Context(
                -random.nextDouble(2),
                -random.nextDouble(),
                -random.nextDouble(),
                0.2 * random.nextDouble(),
                -random.nextDouble())
            .sized(1 + random.nextInt(3), 1 + random.nextInt(3));
  }
}
