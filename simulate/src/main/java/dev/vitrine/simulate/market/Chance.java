package dev.vitrine.simulate.market;

import dev.vitrine.simulate.catalogue.Dice;

/// Single draws that are fixed by a seed, a purpose and up to two numbers, without an object: for
/// what is asked again and again, such as the price of a listing on a day.
final class Chance {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private Chance() {}

  static long bits(long seed, Purpose purpose, long a, long b) {
    long state = Dice.mix(seed + GOLDEN * purpose.number());
    return Dice.mix(Dice.mix(state + a * GOLDEN) + (b + 1) * GOLDEN);
  }

  /// A number from 0 up to, not including, 1.
  static double unit(long seed, Purpose purpose, long a, long b) {
    return (bits(seed, purpose, a, b) >>> 11) * 0x1p-53;
  }

  /// A number from 0 to `bound - 1`.
  static int below(int bound, long seed, Purpose purpose, long a, long b) {
    return (int) (unit(seed, purpose, a, b) * bound);
  }

  /// A draw that is nearly standard normal: the sum of three even draws; never beyond 3.
  static double bell(long seed, Purpose purpose, long a, long b) {
    long bits = bits(seed, purpose, a, b);
    double sum = (bits & 0xFFFFF) + (bits >>> 20 & 0xFFFFF) + (bits >>> 40 & 0xFFFFF);
    return (sum * 0x1p-20 - 1.5) * 2;
  }

  /// The stream of draws of one thing.
  static Dice dice(long seed, Purpose purpose, long index) {
    return new Dice(seed, purpose.number(), index);
  }

  static double logistic(double z) {
    return 1 / (1 + StrictMath.exp(-z));
  }

  /// The days until something with a daily chance happens, 1 or more.
  static int wait(double chance, double unit) {
    if (chance <= 0) {
      return Integer.MAX_VALUE;
    }
    double days = StrictMath.log(1 - unit) / StrictMath.log(1 - Math.min(chance, 0.999_999));
    return 1 + (int) Math.min(days, 1_000_000_000);
  }
}
