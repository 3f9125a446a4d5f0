package dev.vitrine.search.mix;

/// What a page is held to for one kind of cards.
///
/// @param least share of the page, 0 to 1
/// @param most share of the page, 0 to 1
/// @param spacing at most one in as many slots on end; 1 for no rule
public record KindRule(double least, double most, int spacing) {
  /// No rule.
  public static final KindRule ANY = new KindRule(0, 1, 1);

  /// This rule and another one's largest share and spacing, as far as its own least share allows.
  KindRule within(KindRule other) {
    return new KindRule(
        least, Math.max(least, Math.min(most, other.most)), Math.max(spacing, other.spacing));
  }
}
