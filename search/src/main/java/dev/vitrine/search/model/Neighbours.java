package dev.vitrine.search.model;

/// What the cards above one were learnt to do to its being clicked, as log-odds; 0 for nothing.
///
/// @param sameKindBefore the card right before is of the same kind
/// @param kindShare times the share of the cards above that are of the same kind
/// @param dearerBefore times the doublings of price by which the card right before is dearer, from
///   -2 to 2
public record Neighbours(double sameKindBefore, double kindShare, double dearerBefore) {
  /// They do nothing.
  public static final Neighbours NONE = new Neighbours(0, 0, 0);
}
