package dev.vitrine.search.mix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// Small pages against all pages that there are: one is found whenever there is one, and it is
/// worth nearly what the best one is.
class SmallPagesTest {
  private static final int PAGES = Integer.getInteger("vitrine.mix.small", 400);

  @Test
  void aPageIsFoundWheneverThereIsOneAndIsWorthNearlyTheBest() {
    var random = new Random(11);
    double shares = 0;
    double least = 1;
    int possible = 0;
    int impossible = 0;
    for (int round = 0; round < PAGES; round++) {
      Cards cards = MadeUpCards.random(random, 5 + random.nextInt(5));
      Constraints asked = MadeUpCards.asked(random);
      Context context = MadeUpCards.context(random);
      int size = 1 + random.nextInt(5);
      Window first = LongList.of(cards, asked, context, size).pages(0, 1).getFirst();
      var all = new AllPages(first.task());
      assertThat(first.held().gaveIn().isEmpty()).as("round %d", round).isEqualTo(all.possible());
      if (all.possible()) {
        double worth = first.task().evaluator.worth(first.task(), first.rows());
        double share = all.best() == 0 ? 1 : worth / all.best();
        assertThat(share).isLessThan(1 + 1e-9);
        shares += share;
        least = Math.min(least, share);
        possible++;
      } else {
        impossible++;
      }
    }
    assertThat(shares / possible).as("mean share of the best").isGreaterThan(0.98);
    assertThat(least).as("least share of the best").isGreaterThan(0.8);
    assertThat(possible).isGreaterThan(PAGES / 4);
    assertThat(impossible).isGreaterThan(PAGES / 20);
  }

  /// Every way to fill a page, by trying.
  private static final class AllPages {
    private final Task task;
    private final int[] page;
    private final boolean[] on;
    private double best = -1;

    AllPages(Task task) {
      this.task = task;
      this.page = new int[task.limits.size];
      this.on = new boolean[task.cards.size];
      fill(0);
    }

    boolean possible() {
      return best >= 0;
    }

    double best() {
      return best;
    }

    private void fill(int slot) {
      if (slot == page.length) {
        look();
        return;
      }
      for (int card = 0; card < on.length; card++) {
        if (!on[card] && !task.gone[card]) {
          on[card] = true;
          page[slot] = card;
          fill(slot + 1);
          on[card] = false;
        }
      }
    }

    private void look() {
      if (Checked.broken(task.cards, task.limits, page).isEmpty()) {
        double worth = task.evaluator.worth(task, page);
        boolean fair =
            worth > best
                && (!task.limits.tiers
                    || !Checked.passesOver(task.cards, task.limits, page, task.gone));
        best = fair ? worth : Math.max(best, 0);
      }
    }
  }
}
