package dev.vitrine.search.mix;

import dev.vitrine.search.model.Neighbours;

/// What the cards above one do to its worth, as log-odds: 0 for nothing, below 0 for less worth.
///
/// @param sameProduct a card above sells the same product
/// @param sameKindBefore the card right before is of the same kind
/// @param kindShare times the share of the cards above that are of the same kind
/// @param dearerBefore times the doublings of price by which the card right before is dearer, from
///   -2 to 2
/// @param sellerShown a card above is of the same seller
public record Context(
    double sameProduct,
    double sameKindBefore,
    double kindShare,
    double dearerBefore,
    double sellerShown) {
  /// Cards do nothing to each other, but that a product is worth little when it is shown again.
  public static final Context USUAL = new Context(-2, 0, 0, 0, 0);

  /// The same with what was learnt of neighbours on top.
  public Context and(Neighbours learnt) {
    return new Context(
        sameProduct,
        sameKindBefore + learnt.sameKindBefore(),
        kindShare + learnt.kindShare(),
        dearerBefore + learnt.dearerBefore(),
        sellerShown);
  }

  /// Whether what a card is worth depends on its slot alone as long as no product is shown twice.
  public boolean independent() {
    return sameKindBefore == 0 && kindShare == 0 && dearerBefore == 0 && sellerShown == 0;
  }
}
