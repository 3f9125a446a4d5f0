package dev.vitrine.search.mix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.kernel.item.ItemKind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What each constraint does to a page of products that lose worth slot by slot.
class ConstraintsTest {
  private static final KindRule ANY = KindRule.ANY;

  private static List<Window> pages(MadeUpCards cards, Constraints asked, int page) {
    return LongList.of(cards.cards(), asked, Context.USUAL, page).pages(0, Integer.MAX_VALUE);
  }

  private static int[] first(MadeUpCards cards, Constraints asked, int page) {
    Window window = pages(cards, asked, page).getFirst();
    assertThat(window.held().gaveIn()).isEmpty();
    return window.rows();
  }

  private static String gaveIn(MadeUpCards cards, Constraints asked, int page) {
    return pages(cards, asked, page).getFirst().held().told();
  }

  @Test
  void nothingAskedKeepsTheOrder() {
    assertThat(first(new MadeUpCards(9), Constraints.NEUTRAL, 5)).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void whatWasMovedUpStaysUp() {
    var cards = new MadeUpCards(6);
    cards.columns.value()[0] = 0.5;
    cards.columns.value()[3] = Double.NaN;
    cards.tier(1, 0, 4, 5);
    assertThat(first(cards, Constraints.NEUTRAL, 6)).containsExactly(0, 1, 2, 3, 4, 5);
  }

  @Test
  void aLeastShareBringsVideosUp() {
    var cards = new MadeUpCards(12).kind(ItemKind.VIDEO, 9, 10, 11);
    var asked = Constraints.NEUTRAL.kinds(ANY, new KindRule(0.4, 1, 1), ANY);
    assertThat(first(cards, asked, 5)).containsExactly(0, 1, 2, 9, 10);
  }

  @Test
  void aLargestShareLeavesSomeOut() {
    var cards = new MadeUpCards(8).kind(ItemKind.LIVE, 0, 1, 2);
    var asked = Constraints.NEUTRAL.kinds(ANY, ANY, new KindRule(0, 0.4, 1));
    assertThat(first(cards, asked, 5)).containsExactly(0, 1, 3, 4, 5);
  }

  @Test
  void spacingKeepsLivesApart() {
    var cards = new MadeUpCards(8).kind(ItemKind.LIVE, 0, 1, 2);
    var asked = Constraints.NEUTRAL.kinds(ANY, ANY, new KindRule(0, 1, 3));
    assertThat(first(cards, asked, 7)).containsExactly(0, 3, 4, 1, 5, 6, 2);
  }

  @Test
  void theFirstSlotIsForSomeKinds() {
    var cards = new MadeUpCards(4).kind(ItemKind.VIDEO, 0, 1);
    var asked = Constraints.NEUTRAL.first(Set.of(ItemKind.PRODUCT, ItemKind.LIVE));
    assertThat(first(cards, asked, 4)).containsExactly(2, 0, 1, 3);
  }

  @Test
  void aProductIsOnAPageOnceAndItsOtherCardsComeLater() {
    var cards = new MadeUpCards(7).kind(ItemKind.VIDEO, 1).kind(ItemKind.LIVE, 2).product(0, 1, 2);
    List<Window> pages = pages(cards, Constraints.NEUTRAL, 3);
    assertThat(pages).extracting(Window::rows).containsExactly(of(0, 3, 4), of(1, 5, 6), of(2));
    LongList list = LongList.of(cards.cards(), Constraints.NEUTRAL, Context.USUAL, 3);
    assertThat(list.rows(0, 9, 9, _ -> false)).containsExactly(0, 3, 4, 1, 5, 6, 2, 7, 8);
  }

  private static int[] of(int... rows) {
    return rows;
  }

  @Test
  void aSellerABrandAndACreatorHaveSoManyCards() {
    for (int maker = 0; maker < 3; maker++) {
      var cards = new MadeUpCards(8).maker(maker, 5, 0, 1, 2, 3);
      var asked =
          Constraints.NEUTRAL.caps(maker == 0 ? 2 : 0, maker == 1 ? 2 : 0, maker == 2 ? 2 : 0);
      assertThat(first(cards, asked, 5)).containsExactly(0, 1, 4, 5, 6);
    }
  }

  @Test
  void newItemsGetRoom() {
    var cards = new MadeUpCards(9).fresh(6, 8);
    assertThat(first(cards, Constraints.NEUTRAL.fresh(2), 4)).containsExactly(0, 1, 6, 8);
  }

  @Test
  void aWorseTierNeverStandsAboveABetterOne() {
    var cards = new MadeUpCards(8).tier(1, 4, 5, 6, 7).kind(ItemKind.VIDEO, 5, 7);
    cards.columns.value()[5] = 1_000;
    assertThat(first(cards, Constraints.NEUTRAL, 6)).startsWith(0, 1, 2, 3);
    var asked = Constraints.NEUTRAL.kinds(ANY, new KindRule(0.5, 1, 1), ANY);
    assertThat(first(cards, asked, 4)).containsExactly(0, 1, 5, 7);
  }

  @Test
  void pinnedCardsStandWhereTheyStoodAndCount() {
    var cards = new MadeUpCards(9).pinned(2, 7).kind(ItemKind.LIVE, 2, 3, 4);
    var asked = Constraints.NEUTRAL.kinds(ANY, ANY, new KindRule(0, 1, 3));
    List<Window> pages = pages(cards, asked, 5);
    assertThat(pages.get(0).rows()[2]).isEqualTo(2);
    assertThat(pages.get(0).rows()).containsExactly(0, 1, 2, 5, 6);
    assertThat(pages.get(1).rows()[2]).isEqualTo(7);
  }

  @Test
  void whatIsNotThereIsAskedForLess() {
    var cards =
        new MadeUpCards(9).kind(ItemKind.VIDEO, 7).seller(3, IntStream.range(0, 9).toArray());
    var asked = Constraints.NEUTRAL.kinds(ANY, new KindRule(0.6, 1, 1), ANY).caps(1, 0, 0);
    assertThat(gaveIn(cards, asked, 5)).isEqualTo("seller.most 1 to 5, video.min 3 to 1");
    assertThat(pages(cards, asked, 5).getFirst().rows()).containsExactly(0, 1, 2, 3, 7);
  }

  @Test
  void rulesThatContradictGiveInInTheirOrder() {
    var cards = new MadeUpCards(10).kind(ItemKind.VIDEO, 5, 6, 7, 8, 9).seller(4, 5, 6, 7, 8, 9);
    var some = Constraints.NEUTRAL.kinds(ANY, new KindRule(0.6, 1, 1), ANY);
    assertThat(gaveIn(cards, some.caps(2, 0, 0), 5)).isEqualTo("seller.most left out");
    var apart = Constraints.NEUTRAL.kinds(ANY, new KindRule(0.6, 1, 2), new KindRule(0.6, 1, 1));
    cards.kind(ItemKind.LIVE, 0, 1, 2);
    assertThat(gaveIn(cards, apart, 5)).isEqualTo("video.min left out");
  }

  @Test
  void theNumbersOfAPageComeFromShares() {
    var asked =
        Constraints.NEUTRAL.kinds(new KindRule(0.11, 0.19, 2), ANY, new KindRule(0.5, 0.5, 1));
    int[] fixed = new int[20];
    Arrays.fill(fixed, -1);
    Limits limits = Limits.of(asked, fixed);
    assertThat(limits.least).containsExactly(3, 0, 10);
    assertThat(limits.most).containsExactly(3, Limits.ANY, 10);
    assertThat(limits.spacing).containsExactly(2, 1, 1);
  }

  @Test
  void rulesHaveTheirPrices() {
    var cards = new MadeUpCards(12).kind(ItemKind.VIDEO, 9, 10, 11).seller(2, 0, 1);
    var asked = Constraints.NEUTRAL.kinds(ANY, new KindRule(0.4, 1, 1), ANY).caps(1, 0, 0);
    LongList list = LongList.of(cards.cards(), asked, Context.USUAL, 5);
    Window window = list.pages(0, 5).getFirst();
    Shadow shadow = list.shadow(window);
    assertThat(window.rows()).containsExactly(0, 2, 3, 9, 10);
    assertThat(shadow.prices())
        .extracting(Shadow.Price::rule)
        .containsExactly(Rule.VIDEO_LEAST, Rule.SELLER);
    assertThat(shadow.prices().getFirst().page()).containsExactly(0, 2, 3, 4, 5);
    var look = Look.USUAL.first(5);
    assertThat(shadow.prices().getFirst().more())
        .isCloseTo(look[3] * (8 - 3) + look[4] * (7 - 2), within(1e-9));
    assertThat(shadow.of(1, card -> "c" + card).parts())
        .extracting(part -> part.feature())
        .containsExactly("mix: worth here", "mix: without rules c1", "mix: moved by seller.most");
    assertThat(shadow.told()).startsWith("worth ").contains("it would be more by video.min ");
  }
}
