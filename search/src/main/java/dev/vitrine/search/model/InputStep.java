package dev.vitrine.search.model;

/// What is done to the values of features before a net sees them, with a number for each feature.
///
/// @param operation what is done
/// @param numbers by feature
@SuppressWarnings("ArrayRecordComponent") // never compared; not to be changed
public record InputStep(Operation operation, float[] numbers) {
  /// The kinds there are.
  public enum Operation {
    /// A value that is not known becomes the number.
    FILL,
    ADD,
    SUBTRACT,
    MULTIPLY,
    DIVIDE;

    float of(float x, float number) {
      return switch (this) {
        case FILL -> Float.isNaN(x) ? number : x;
        case ADD -> x + number;
        case SUBTRACT -> x - number;
        case MULTIPLY -> x * number;
        case DIVIDE -> x / number;
      };
    }
  }

  /// Does it to some values of a feature.
  void apply(int feature, float[] values, int from, int to) {
    float number = numbers[feature];
    for (int i = from; i < to; i++) {
      values[i] = operation.of(values[i], number);
    }
  }
}
