package dev.vitrine.simulate.trade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.config.Conf;
import dev.vitrine.simulate.judge.Share;
import dev.vitrine.simulate.market.Fates;
import dev.vitrine.simulate.market.Goods;
import dev.vitrine.simulate.market.Market;
import dev.vitrine.simulate.market.Merchants;
import dev.vitrine.simulate.market.SupplyConf;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SurvivalTest {
  private static final int DAY = 20;

  private final Market dice =
      Market.of(
          SupplyConf.of(
              Conf.parse(
                  "w",
                  """
                  supply.sellers = 60
                  supply.fraud = 0.2
                  supply.new-sellers-per-day = 0.05
                  supply.leaving-sellers-per-day = 0.02
                  """)),
          4,
          1_500,
          DAY + 2);
  private final Fates fates = dice.fates();
  private final Market own = dice.under(fates);
  private final Merchants sellers = dice.sellers();
  private final Goods goods = dice.goods();

  private boolean counts(int seller) {
    return seller > 0
        && IntStream.range(0, goods.size())
            .anyMatch(i -> goods.seller(i) == seller && goods.entered(i) <= DAY);
  }

  private int any(IntPredicate seller) {
    return IntStream.range(1, sellers.size())
        .filter(n -> sellers.there(n, DAY) && counts(n))
        .filter(seller)
        .findFirst()
        .orElseThrow();
  }

  private static void less(Share before, Share after, int units, int holds) {
    assertThat(before.units() - after.units()).isEqualTo(units);
    assertThat(before.holds() - after.holds()).isEqualTo(holds);
  }

  @Test
  void whereNobodyGaveUpEverybodyIsThereWhomTheDiceLetStay() {
    Survival all = Survival.of(dice, own, DAY);
    long there =
        IntStream.range(1, sellers.size()).filter(n -> sellers.there(n, DAY) && counts(n)).count();
    assertThat(all.sellers()).isEqualTo(new Share((double) there, there));
    assertThat(all.honest().units() + all.cheats().units()).isEqualTo(there);
    assertThat(all.later().units()).isPositive().isLessThan(there / 2);
    assertThat(all.cheats().units()).isPositive().isLessThan(there / 2);
    assertThat(all.goodPrices().ratio().value()).isEqualTo(1);
    assertThat(all.stayedOut().holds()).isZero();
    assertThat(all.stayedOut().units()).isGreaterThanOrEqualTo(all.later().units());
  }

  @Test
  void whoGaveUpIsMissingAmongItsLike() {
    Survival before = Survival.of(dice, own, DAY);
    int honest = any(n -> !sellers.fraudulent(n) && sellers.entered(n) == 0);
    fates.leaves(honest, DAY);
    Survival without = Survival.of(dice, own, DAY);
    less(before.sellers(), without.sellers(), 0, 1);
    less(before.honest(), without.honest(), 0, 1);
    less(before.cheats(), without.cheats(), 0, 0);
    less(before.later(), without.later(), 0, 0);
    int good =
        (int)
            IntStream.range(0, goods.size())
                .filter(i -> goods.seller(i) == honest)
                .filter(i -> goods.goodPrice(i) && goods.forSale(i, DAY))
                .count();
    less(before.goodPrices(), without.goodPrices(), 0, good);
    fates.leaves(any(n -> sellers.fraudulent(n) && sellers.entered(n) == 0), DAY - 3);
    less(without.cheats(), Survival.of(dice, own, DAY).cheats(), 0, 1);
  }

  @Test
  void whoLeavesTomorrowIsThereToday() {
    Survival before = Survival.of(dice, own, DAY);
    fates.leaves(any(n -> true), DAY + 1);
    assertThat(Survival.of(dice, own, DAY)).isEqualTo(before);
  }

  @Test
  void whoNeverCameStayedOut() {
    Survival before = Survival.of(dice, own, DAY);
    int later = any(n -> sellers.entered(n) > 1);
    fates.leaves(later, sellers.entered(later));
    Survival without = Survival.of(dice, own, DAY);
    less(before.sellers(), without.sellers(), 1, 1);
    less(before.later(), without.later(), 1, 1);
    less(before.stayedOut(), without.stayedOut(), 0, -1);
  }
}
