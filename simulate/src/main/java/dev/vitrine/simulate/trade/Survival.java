package dev.vitrine.simulate.trade;

import dev.vitrine.simulate.judge.Share;
import dev.vitrine.simulate.market.Goods;
import dev.vitrine.simulate.market.Market;
import dev.vitrine.simulate.market.Merchants;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// What a shop made of its sellers: of those whom the dice would have let stay, who is still there.
/// Seller 0 and those that never had anything to sell do not count.
///
/// @param sellers of those that came, those that are there
/// @param honest of these the honest ones
/// @param cheats of these those that cheat
/// @param later of these those that came after the opening
/// @param goodPrices goods in the best tenth of price for their quality, those for sale
/// @param stayedOut of sellers that would have come after the opening, those that never did
public record Survival(
    Share sellers, Share honest, Share cheats, Share later, Share goodPrices, Share stayedOut) {
  /// How things stand on a day.
  ///
  /// @param dice the market as it would be if nobody followed profit
  /// @param own as it is
  public static Survival of(Market dice, Market own, int day) {
    Merchants could = dice.sellers();
    Merchants are = own.sellers();
    boolean[] sells = sells(dice, day);
    IntPredicate came = n -> sells[n] && could.there(n, day) && are.comes(n);
    IntPredicate there = n -> are.there(n, day);
    IntPredicate later = n -> could.entered(n) > 0;
    Goods goods = dice.goods();
    return new Survival(
        share(could.size(), came, there),
        share(could.size(), came.and(n -> !could.fraudulent(n)), there),
        share(could.size(), came.and(could::fraudulent), there),
        share(could.size(), came.and(later), there),
        share(
            goods.size(),
            i -> goods.goodPrice(i) && goods.forSale(i, day),
            i -> own.goods().forSale(i, day)),
        share(
            could.size(), later.and(n -> sells[n] && could.entered(n) <= day), n -> !are.comes(n)));
  }

  /// Who has anything for sale up to a day.
  private static boolean[] sells(Market dice, int day) {
    boolean[] sells = new boolean[dice.sellers().size()];
    for (int i = 0; i < dice.goods().size(); i++) {
      int seller = dice.goods().seller(i);
      sells[seller] |= seller > 0 && dice.goods().entered(i) <= day;
    }
    return sells;
  }

  private static Share share(int size, IntPredicate of, IntPredicate holds) {
    long units = IntStream.range(0, size).filter(of).count();
    return new Share(IntStream.range(0, size).filter(of.and(holds)).count(), units);
  }
}
