package dev.vitrine.testkit;

import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// The number from which one run of a randomized test is made.
///
/// @param value any number; written as sixteen hexadecimal digits
public record Seed(long value) {
  private static final String ALGORITHM = "L64X128MixRandom";

  /// The seed written by {@link #toString()}; decimal numbers with a sign are taken too.
  ///
  /// @throws IllegalArgumentException when it is neither
  public static Seed parse(String text) {
    try {
      return text.startsWith("-") || text.startsWith("+")
          ? new Seed(Long.parseLong(text))
          : new Seed(Long.parseUnsignedLong(text, 16));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "vitrine.seed is up to sixteen hexadecimal digits, not '" + text + "'", e);
    }
  }

  /// Random numbers that are the same for the same seed, on every machine and release.
  public RandomGenerator random() {
    return RandomGeneratorFactory.of(ALGORITHM).create(value);
  }

  /// Another seed, for the n-th part of what is made from this one.
  public Seed part(long n) {
    long mixed = (value ^ Long.rotateLeft(n, 32)) + 0x9e3779b97f4a7c15L * (n + 1);
    mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return new Seed(mixed ^ (mixed >>> 31));
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%016x", value);
  }
}
