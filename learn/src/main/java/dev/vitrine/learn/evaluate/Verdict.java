package dev.vitrine.learn.evaluate;

/// Whether a figure follows what it stands for.
public enum Verdict {
  /// Surely: the whole interval of the rank correlation lies at or above {@link #BAR}.
  FOLLOWS("follows"),
  /// Surely not: the whole interval lies below.
  DOES_NOT_FOLLOW("does not follow"),
  /// The interval reaches to both sides, or there is none.
  CANNOT_BE_TOLD("cannot be told");

  /// The least rank correlation of what follows.
  public static final double BAR = 0.7;

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  /// As it is said.
  public String words() {
    return words;
  }

  /// By the interval of the rank correlation.
  public static Verdict of(Ranged correlation) {
    if (correlation.low() >= BAR) {
      return FOLLOWS;
    }
    return correlation.high() < BAR ? DOES_NOT_FOLLOW : CANNOT_BE_TOLD;
  }
}
