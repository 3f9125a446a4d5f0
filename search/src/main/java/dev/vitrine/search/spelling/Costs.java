package dev.vitrine.search.spelling;

/// What a slip costs, as the negative logarithm of how likely it is.
///
/// @param swap two neighbouring letters in the wrong order
/// @param wrong a letter in the place of another
/// @param beside the key beside the right one
/// @param vowel a vowel for another
/// @param alike letters that sound alike
/// @param faint letters that sound alike to some
/// @param missing a letter left out
/// @param single one letter where there are two of it
/// @param extra a letter too many
/// @param twice a letter typed twice
/// @param brushed a letter too many whose key is beside that of a neighbour
/// @param first what it costs more in the first letter
/// @param frequency the weight of a word's frequency against the slip
/// @param context how often a word must be seen before its neighbours say as much as all words do
public record Costs(
    double swap,
    double wrong,
    double beside,
    double vowel,
    double alike,
    double faint,
    double missing,
    double single,
    double extra,
    double twice,
    double brushed,
    double first,
    double frequency,
    double context) {
  /// Chosen on misspellings that the figures of quality do not use.
  public static final Costs DEFAULT =
      new Costs(3.4, 6.2, 5.0, 5.0, 4.5, 5.4, 3.0, 1.8, 6.2, 3.4, 5.6, 1.0, 0.7, 10);
}
