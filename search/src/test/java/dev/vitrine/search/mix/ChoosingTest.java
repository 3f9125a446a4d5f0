package dev.vitrine.search.mix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.kernel.item.ItemKind;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChoosingTest {
  private static final int PAGE = 6;
  private static final int SEARCHES = 600;

  /// Products with a video of the same tier, a live of a worse one, and a pinned card.
  private static Cards cards() {
    return new MadeUpCards(12)
        .kind(ItemKind.VIDEO, 7)
        .kind(ItemKind.LIVE, 11)
        .tier(1, 10, 11)
        .pinned(2)
        .cards();
  }

  private static Optional<Choice> choice(String search, Constraints asked) {
    LongList list = LongList.of(cards(), asked, Context.USUAL, PAGE).drawn(search);
    list.pages(0, PAGE);
    return list.choice();
  }

  @Test
  void pagesDifferInTheKindOfOneSlotAndTheFirstIsWorthMost() {
    Set<Integer> slots = new HashSet<>();
    int[] taken = new int[2];
    for (int search = 0; search < SEARCHES; search++) {
      Choice choice = choice("s" + search, Constraints.NEUTRAL).orElseThrow();
      slots.add(choice.slot());
      taken[choice.taken()]++;
      assertThat(choice.pages()).hasSize(2);
      int[] best = choice.pages().getFirst().rows();
      int[] other = choice.pages().getLast().rows();
      assertThat(best).containsExactly(0, 1, 2, 3, 4, 5);
      assertThat(other[choice.slot()]).isEqualTo(7);
      assertThat(other[2]).as("pinned").isEqualTo(2);
      assertThat(sum(choice.pages().getFirst())).isGreaterThan(sum(choice.pages().getLast()));
      assertThat(choice.pages().getLast().worths()[Cards.VIDEO]).isPositive();
      assertThat(choice.pages().getFirst().worths()[Cards.VIDEO]).isZero();
    }
    assertThat(slots).containsExactlyInAnyOrder(0, 1, 3, 4, 5);
    assertThat(taken[0]).isCloseTo(SEARCHES / 2, within(60));
  }

  private static double sum(Choice.Alternative page) {
    return Arrays.stream(page.worths()).sum();
  }

  @Test
  void chancesOfSlotsAreThoseOfThePagesThatHoldTheSameCard() {
    for (int search = 0; search < 50; search++) {
      Choice choice = choice("s" + search, Constraints.NEUTRAL).orElseThrow();
      for (int slot = 0; slot < PAGE; slot++) {
        boolean before = slot < choice.slot() || slot == 2;
        assertThat(choice.chance(slot)).isEqualTo(before ? 1 : 0.5);
      }
    }
  }

  @Test
  void aSearchAlwaysGetsTheSamePage() {
    for (int search = 0; search < 20; search++) {
      Choice one = choice("s" + search, Constraints.NEUTRAL).orElseThrow();
      Choice other = choice("s" + search, Constraints.NEUTRAL).orElseThrow();
      assertThat(other.slot()).isEqualTo(one.slot());
      assertThat(other.shown().rows()).containsExactly(one.shown().rows());
    }
  }

  @Test
  void nothingIsDrawnWhereNoCardOfAnotherKindMayStand() {
    Constraints productsOnly =
        Constraints.NEUTRAL.kinds(
            new KindRule(0, 1, 1), new KindRule(0, 0, 1), new KindRule(0, 0, 1));
    assertThat(choice("s1", productsOnly)).isEmpty();
  }

  @Test
  void sharesOfSearchesDoNotOverlap() {
    var drawing = new Drawing(0.2, 0.1);
    var before = new Drawing(0, 0.2);
    int drawn = 0;
    for (int search = 0; search < 10_000; search++) {
      drawn += drawing.of("s" + search) ? 1 : 0;
      assertThat(drawing.of("s" + search) && before.of("s" + search)).isFalse();
    }
    assertThat(drawn).isBetween(850, 1_150);
    assertThat(drawing.of("")).isFalse();
    assertThat(Drawing.NONE.of("s1")).isFalse();
  }
}
