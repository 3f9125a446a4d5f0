package dev.vitrine.simulate.catalogue;

import java.util.List;

/// A stream of pseudo-random draws that is fixed by a seed, a purpose and an index (SplitMix64), so
/// that any product can be drawn without drawing the ones before it.
public final class Dice {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long state;

  public Dice(long seed, long purpose, long index) {
    state = mix(seed + GOLDEN * mix(purpose * GOLDEN + mix(index + GOLDEN)));
  }

  public static long mix(long z) {
    long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
    return b ^ (b >>> 31);
  }

  public long next() {
    state += GOLDEN;
    return mix(state);
  }

  /// A whole number from 0 to `bound - 1`.
  public int below(int bound) {
    return (int) (((next() >>> 33) * bound) >>> 31);
  }

  /// A number from 0 up to, not including, 1.
  public double unit() {
    return (next() >>> 11) * 0x1p-53;
  }

  public boolean chance(double probability) {
    return unit() < probability;
  }

  /// A draw from the standard normal distribution.
  public double normal() {
    double u = 1 - unit();
    return StrictMath.sqrt(-2 * StrictMath.log(u)) * StrictMath.cos(2 * StrictMath.PI * unit());
  }

  public <T> T pick(List<T> from) {
    return from.get(below(from.size()));
  }
}
