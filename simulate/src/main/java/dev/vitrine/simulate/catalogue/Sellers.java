package dev.vitrine.simulate.catalogue;

import java.util.List;

/// Invented sellers by number: their names and home markets.
public final class Sellers {
  /// How many there are.
  static final int COUNT = 1200;

  private static final long PURPOSE = 11;

  private final long seed;
  private final List<String> words = Names.list("lines");
  private final List<List<String>> markets =
      Tables.lines("markets.txt").stream().map(Tables::cells).toList();
  private final List<List<String>> endings =
      markets.stream().map(m -> Tables.split(m.get(2), ",")).toList();

  public Sellers(long seed) {
    this.seed = seed;
  }

  public String id(int number) {
    return "s" + number;
  }

  public String market(int number) {
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
  public String name(int number) {
    List<String> ending = endings.get(row(number));
    int n = words.size();
    String first = words.get(number % n);
    String second = Words.lowerFirst(words.get((number / n * 7 + number * 3 + 5) % n));
    return first + second + ' ' + ending.get((number / n) % ending.size());
  }

  void write(int number, JsonText out) {
    Dice dice = new Dice(seed, PURPOSE, number);
    int tenths = 35 + dice.below(15);
    write(number, tenths, 5 + (long) StrictMath.exp(5 + 1.6 * dice.normal()), out);
  }

  /// Writes a seller whose stars are known.
  ///
  /// @param tenths mean of its stars in tenths
  /// @param ratings how many gave some, 0 for a seller without stars
  public void write(int number, long tenths, long ratings, JsonText out) {
    out.open().field("id", id(number)).field("kind", "seller").field("name", name(number));
    out.field("market", market(number));
    if (ratings > 0) {
      out.decimal("rating", tenths, 1).number("rating_count", ratings);
    }
    out.close();
  }
}
