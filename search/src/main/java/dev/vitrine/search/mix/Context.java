package dev.vitrine.search.mix;

import dev.vitrine.kernel.query.Layout;
import dev.vitrine.search.model.Neighbours;

/// What the cards above one do to its worth, as log-odds: 0 for nothing, below 0 for less worth.
///
/// @param sameProduct a card above sells the same product
/// @param sameKindBefore the card right before is of the same kind
/// @param kindShare times the share of the cards above that are of the same kind
/// @param dearerBefore times the doublings of price by which the card right before is dearer, from
///   -2 to 2
/// @param sellerShown a card above is of the same seller
/// @param videoCells how many cells of a grid the card of a video takes, so that those below stand
///   as much further down
/// @param liveCells how many the card of a live takes
public record Context(
    double sameProduct,
    double sameKindBefore,
    double kindShare,
    double dearerBefore,
    double sellerShown,
    int videoCells,
    int liveCells) {
  /// Cards do nothing to each other, but that a product is worth little when it is shown again.
  public static final Context USUAL = new Context(-2, 0, 0, 0, 0);

  /// Where every card takes one cell.
  public Context(
      double sameProduct,
      double sameKindBefore,
      double kindShare,
      double dearerBefore,
      double sellerShown) {
    this(sameProduct, sameKindBefore, kindShare, dearerBefore, sellerShown, 1, 1);
  }

  /// The same with cards of other sizes.
  public Context sized(int videos, int lives) {
    return new Context(
        sameProduct, sameKindBefore, kindShare, dearerBefore, sellerShown, videos, lives);
  }

  /// The same where every card fills the screen, so that none takes more room than another.
  Context in(Layout layout) {
    return layout == Layout.GRID ? this : sized(1, 1);
  }

  /// How many cells a card of a kind takes.
  int cells(int kind) {
    return kind == Cards.VIDEO ? videoCells : kind == Cards.LIVE ? liveCells : 1;
  }

  /// How many cells the largest card takes.
  int mostCells() {
    return Math.max(1, Math.max(videoCells, liveCells));
  }

  /// The same with what was learnt of neighbours on top.
  public Context and(Neighbours learnt) {
    return new Context(
        sameProduct,
        sameKindBefore + learnt.sameKindBefore(),
        kindShare + learnt.kindShare(),
        dearerBefore + learnt.dearerBefore(),
        sellerShown,
        videoCells,
        liveCells);
  }

  /// Whether what a card is worth depends on its slot alone as long as no product is shown twice.
  public boolean independent() {
    return sameKindBefore == 0
        && kindShare == 0
        && dearerBefore == 0
        && sellerShown == 0
        && mostCells() == 1;
  }
}
