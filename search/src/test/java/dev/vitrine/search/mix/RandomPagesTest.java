package dev.vitrine.search.mix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Pages of random cards under random constraints keep to them, or say to which they do not; half
/// of the first pages have a drawn slot. `-Dvitrine.mix.pages=1000000` lays out more.
class RandomPagesTest {
  private static final int PAGES = Integer.getInteger("vitrine.mix.pages", 20_000);
  private static final long SEED = Long.getLong("vitrine.mix.seed", 7);

  /// Every so many pages it is looked whether tiers are passed over, which takes long.
  private static final int LOOK = 64;

  private final Map<Rule, Integer> gaveIn = new EnumMap<>(Rule.class);
  private int pages;

  @Test
  void noRuleIsBrokenUnlessItIsSaid() {
    var random = new Random(SEED);
    while (pages < PAGES) {
      long seed = random.nextLong();
      of(seed);
    }
    assertThat(gaveIn.keySet()).doesNotContain(Rule.ONCE, Rule.PINS);
    assertThat(gaveIn).hasSizeGreaterThan(10);
  }

  private void of(long seed) {
    var random = new Random(seed);
    Cards cards = MadeUpCards.random(random, 1 + random.nextInt(60));
    Constraints asked = MadeUpCards.asked(random);
    int size = 1 + random.nextInt(20);
    LongList list = LongList.of(cards, asked, MadeUpCards.context(random), size);
    if (seed % 2 == 0) {
      list.drawn("s" + seed);
    }
    List<Window> windows = list.pages(0, Integer.MAX_VALUE);
    for (Window window : windows) {
      kept(window, seed);
      pages++;
    }
    together(cards, windows, list, seed);
  }

  private void kept(Window window, long seed) {
    Task task = window.task();
    Limits held = window.held().limits();
    Set<Rule> said = window.held().gaveIn().keySet();
    said.forEach(rule -> gaveIn.merge(rule, 1, Integer::sum));
    Set<Rule> broken = Checked.broken(task.cards, task.limits, window.rows());
    assertThat(said).as("what gave in, seed %d", seed).containsAll(broken);
    assertThat(Checked.broken(task.cards, held, window.rows())).as("seed %d", seed).isEmpty();
    if (held.tiers && pages % LOOK == 0) {
      assertThat(Checked.passesOver(task.cards, held, window.rows(), task.gone))
          .as("a better tier is passed over, seed %d", seed)
          .isFalse();
    }
  }

  private static void together(Cards cards, List<Window> windows, LongList list, long seed) {
    var shown = new HashSet<Integer>();
    for (Window window : windows) {
      IntStream.of(window.rows()).forEach(row -> assertThat(shown.add(row)).isTrue());
    }
    int all = cards.size + 7;
    int[] whole = list.rows(0, all, all, row -> row < cards.size && cards.pinned[row]);
    assertThat(IntStream.of(whole).sorted().toArray())
        .as("seed %d", seed)
        .containsExactly(IntStream.range(0, all).toArray());
    for (int row = 0; row < cards.size; row++) {
      assertThat(!cards.pinned[row] || whole[row] == row).as("pins, seed %d", seed).isTrue();
    }
  }
}
