package dev.vitrine.learn.vector;

/// How an encoder is trained.
///
/// @param dimensions numbers in a vector, a multiple of 4
/// @param batch pairs that are each other's negatives
/// @param steps batches in all
/// @param rate how far a step goes at first; it falls to a tenth
/// @param temperature what likeness is divided by: the lower, the more the nearest negatives count
/// @param mixed nearest negatives of a pair that are mixed with the positive
/// @param hidden the share of items that hide the words that are asked for
/// @param chosen the share of pairs that shoppers made, where there are enough
/// @param seed of everything left to chance
public record EncoderOptions(
    int dimensions,
    int batch,
    int steps,
    float rate,
    float temperature,
    int mixed,
    double hidden,
    double chosen,
    long seed) {
  private static final int LEAST_STEPS = 200;
  private static final long ITEMS_A_STEP = 4;
  private static final int MANY_STEPS = 1_600;
  private static final long MANY_ITEMS_A_STEP = 50;
  private static final int MOST_STEPS = 6_000;

  public EncoderOptions {
    if (dimensions < 4 || dimensions % 4 != 0 || batch < 2 || steps < 1) {
      throw new IllegalArgumentException(
          "an encoder of "
              + dimensions
              + " numbers, "
              + batch
              + " pairs a batch, "
              + steps
              + " batches");
    }
  }

  /// What serves for a catalogue of so many items.
  public static EncoderOptions of(long items) {
    long few = LEAST_STEPS + items / ITEMS_A_STEP;
    long many = MANY_STEPS + items / MANY_ITEMS_A_STEP;
    long steps = Math.min(MOST_STEPS, Math.min(few, many));
    return new EncoderOptions(64, 256, (int) steps, 0.1f, 0.07f, 4, 0.5, 0.5, 42);
  }

  /// The same with another number of batches.
  public EncoderOptions withSteps(int other) {
    return new EncoderOptions(
        dimensions, batch, other, rate, temperature, mixed, hidden, chosen, seed);
  }
}
