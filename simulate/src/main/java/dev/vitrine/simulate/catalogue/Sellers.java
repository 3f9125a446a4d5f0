package dev.vitrine.simulate.catalogue;

import java.util.List;

/// The sellers of the demo shop: invented names, each with a home market.
final class Sellers {
  /// How many there are.
  static final int COUNT = 1200;

  private static final long PURPOSE = 11;

  private final long seed;
  private final List<String> words = Names.list("lines");
  private final List<List<String>> markets =
      Tables.lines("markets.txt").stream().map(Tables::cells).toList();
  private final List<List<String>> endings =
      markets.stream().map(m -> Tables.split(m.get(2), ",")).toList();

  Sellers(long seed) {
    this.seed = seed;
  }

  String id(int number) {
    return "s" + number;
  }

  String market(int number) {
    return markets.get(row(number)).getFirst();
  }

  private int row(int number) {
    int rest = Math.floorMod(number * 37, 100);
    for (int i = 0; i < markets.size(); i++) {
      rest -= Integer.parseInt(markets.get(i).get(1));
      if (rest < 0) {
        return i;
      }
    }
    return 0;
  }

  /// The name; two parts and the number decide it, so that no two are alike.
  String name(int number) {
    List<String> ending = endings.get(row(number));
    int n = words.size();
    String first = words.get(number % n);
    String second = Words.lowerFirst(words.get((number / n * 7 + number * 3 + 5) % n));
    return first + second + ' ' + ending.get((number / n) % ending.size());
  }

  void write(int number, JsonText out) {
    Dice dice = new Dice(seed, PURPOSE, number);
    out.open().field("id", id(number)).field("kind", "seller").field("name", name(number));
    out.field("market", market(number));
    out.decimal("rating", 35 + dice.below(15), 1);
    out.number("rating_count", 5 + (long) StrictMath.exp(5 + 1.6 * dice.normal()));
    out.close();
  }
}
