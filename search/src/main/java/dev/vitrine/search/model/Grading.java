package dev.vitrine.search.model;

/// From one score to the probability of each grade: proportional odds (McCullagh, 1980). The
/// probability of a grade or a better one is a logistic curve of the score; the curves differ in
/// where they stand alone, so that a higher score never means a worse grade.
///
/// @param slope how steep the curves are, above 0
/// @param edges where those of exact, of substitute or better and of complement or better stand,
///   falling: the score times `slope` at which the probability is one half
/// @param gains what each grade is worth, falling
@SuppressWarnings("ArrayRecordComponent") // never compared, copied in and out
public record Grading(double slope, double[] edges, double[] gains) {

  public Grading {
    edges = edges.clone();
    gains = gains.clone();
  }

  /// Gains of the Amazon shopping queries set.
  public static double[] usualGains() {
    return new double[] {1, 0.1, 0.01, 0};
  }

  /// The probability of a grade or a better one.
  private double atLeast(int grade, double score) {
    return grade == Grade.IRRELEVANT.place() ? 1 : 1 / (1 + Math.exp(edges[grade] - slope * score));
  }

  /// The probability of a grade.
  public double probability(Grade grade, double score) {
    int g = grade.place();
    return Math.max(0, atLeast(g, score) - (g == 0 ? 0 : atLeast(g - 1, score)));
  }

  /// What a grade is worth.
  public double gain(Grade grade) {
    return gains[grade.place()];
  }

  /// The mean gain.
  public double expected(double score) {
    double sum = 0;
    for (Grade grade : Grade.values()) {
      sum += probability(grade, score) * gain(grade);
    }
    return sum;
  }

  /// The probability that the item is no answer: complement or irrelevant.
  public double bad(double score) {
    return 1 - atLeast(Grade.SUBSTITUTE.place(), score);
  }

  /// Copies; not to be changed through.
  @Override
  public double[] edges() {
    return edges.clone();
  }

  @Override
  public double[] gains() {
    return gains.clone();
  }
}
