package dev.vitrine.learn.expand;

/// The numbers of learning expansions.
///
/// @param rounds of expectation and maximisation
/// @param unseen by how much the pairs of a stem are outweighed by what it was not seen with yet: a
///   stem of few pairs says less
/// @param empty how many times the word counts that stands in every query and says nothing
/// @param fewest how many pairs, by expectation, a term must come from
/// @param least the least chance of a term
/// @param lift how many times likelier it must be for the stem than for no stem
/// @param most terms of a stem
public record ExpansionOptions(
    int rounds, double unseen, double empty, double fewest, double least, double lift, int most) {
  /// Those that serve.
  public static final ExpansionOptions USUAL = new ExpansionOptions(8, 3, 2, 1.5, 0.03, 3, 8);
}
