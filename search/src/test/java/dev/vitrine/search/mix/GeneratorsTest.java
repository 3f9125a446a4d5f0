package dev.vitrine.search.mix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.kernel.query.Layout;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What generators and the evaluator of lists do, each by itself.
class GeneratorsTest {
  private static Task task(Cards cards, Constraints asked, Context context, int page) {
    return LongList.of(cards, asked, context, page).pages(0, 1).getFirst().kept();
  }

  @Test
  void aBeamIsNeverWorthLessThanGreedAndOftenMore() {
    var random = new Random(5);
    int more = 0;
    for (int round = 0; round < 300; round++) {
      Cards cards = MadeUpCards.random(random, 10 + random.nextInt(40));
      Constraints asked = MadeUpCards.asked(random);
      var context = new Context(-2, -1, -1, 0.3, -0.5);
      Task task = task(cards, asked, context, 2 + random.nextInt(15));
      double greedy = worth(task, new Greedy());
      double beam = worth(task, new Beam(8));
      assertThat(beam).as("round %d", round).isGreaterThanOrEqualTo(greedy);
      more += Best.more(beam, greedy) ? 1 : 0;
    }
    assertThat(more).isGreaterThan(100);
  }

  private static double worth(Task task, Generator generator) {
    return generator.page(task).map(page -> task.evaluator.worth(task, page)).orElse(-1.0);
  }

  @Test
  void everyGeneratorKeepsToTheRules() {
    var random = new Random(6);
    var all = List.of(new Greedy(), new Beam(4), new Diversified(0.5), new Template(3));
    int found = 0;
    for (int round = 0; round < 300; round++) {
      Cards cards = MadeUpCards.random(random, 1 + random.nextInt(40));
      Task task =
          task(cards, MadeUpCards.asked(random), MadeUpCards.context(random), 1 + round % 15);
      for (Generator generator : all) {
        Optional<int[]> page = generator.page(task);
        found += page.isPresent() ? 1 : 0;
        page.ifPresent(rows -> assertThat(Checked.broken(cards, task.limits, rows)).isEmpty());
      }
    }
    assertThat(found).isGreaterThan(4 * 300 * 95 / 100);
  }

  @Test
  void varietyPutsOtherBrandsInBetween() {
    var cards = new MadeUpCards(6).maker(Cards.BRAND, 1, 0, 1, 2).maker(Cards.BRAND, 2, 3, 4);
    for (int card = 0; card < 6; card++) {
      cards.columns.value()[card] = 10 - 0.1 * card;
    }
    Task task = task(cards.cards(), Constraints.NEUTRAL, Context.USUAL, 3);
    assertThat(new Diversified(0.5).page(task)).contains(new int[] {0, 3, 5});
  }

  @Test
  void aTemplateKeepsToItsPattern() {
    var cards = new MadeUpCards(8).kind(ItemKind.LIVE, 5).kind(ItemKind.VIDEO, 6, 7);
    cards.columns.onAir()[5] = true;
    Task task = task(cards.cards(), Constraints.NEUTRAL, Context.USUAL, 6);
    assertThat(new Template(3).page(task)).contains(new int[] {0, 1, 5, 2, 3, 6});
  }

  @Test
  void aCardIsWorthWhatTheOnesAboveLeaveIt() {
    var made = new MadeUpCards(3).kind(ItemKind.VIDEO, 2).seller(4, 0, 1);
    made.columns.price()[0] = 40;
    Cards cards = made.cards();
    var context = new Context(0, -0.5, -0.25, 0.1, -1);
    Task task = task(cards, Constraints.NEUTRAL, context, 3);
    double[] worths = task.evaluator.worths(task, new int[] {0, 1, 2});
    double[] look = Look.USUAL.first(3);
    assertThat(worths[0]).isCloseTo(3, within(1e-9));
    double odds = -0.5 - 0.25 + 0.1 * 2 - 1;
    assertThat(worths[1]).isCloseTo(look[1] * 2 * Math.exp(odds), within(1e-9));
    assertThat(worths[2]).isCloseTo(look[2], within(1e-9));
  }

  @Test
  void whatStandsBelowALargeCardStandsAsManyCellsFurtherDown() {
    Cards cards = new MadeUpCards(3).kind(ItemKind.VIDEO, 0).cards();
    Task grid = task(cards, Constraints.NEUTRAL, Context.USUAL.sized(4, 1), 3);
    double[] look = Look.USUAL.first(6);
    assertThat(grid.evaluator.worths(grid, new int[] {0, 1, 2}))
        .containsExactly(new double[] {3, look[4] * 2, look[5]}, within(1e-9));
    assertThat(grid.evaluator.worths(grid, new int[] {1, 2, 0}))
        .containsExactly(new double[] {2, look[1], look[2] * 3}, within(1e-9));
    assertThat(
            LongList.of(cards, Constraints.NEUTRAL, Context.USUAL.sized(4, 1), 3)
                .rows(0, 3, 3, _ -> false))
        .as("a large card that is worth a little more stands behind")
        .containsExactly(1, 0, 2);
  }

  @Test
  void aFeedIsReadCardByCardAndKnowsNoSizes() {
    Cards cards = new MadeUpCards(3).kind(ItemKind.VIDEO, 0).cards();
    Context large = Context.USUAL.sized(4, 4);
    LongList feed = LongList.of(cards, Constraints.NEUTRAL, large, 3, Layout.FEED);
    assertThat(feed.rows(0, 3, 3, _ -> false)).containsExactly(0, 1, 2);
    Task task = feed.pages(0, 3).getFirst().kept();
    assertThat(task.evaluator.worths(task, new int[] {0, 1, 2}))
        .containsExactly(new double[] {3, 0.85 * 2, 0.85 * 0.85}, within(1e-9));
  }

  @Test
  void aProductShownAgainIsWorthLittle() {
    Cards cards = new MadeUpCards(2).product(0, 1).cards();
    Constraints twice =
        new Constraints(
            KindRule.ANY, KindRule.ANY, KindRule.ANY, Set.of(), 0, 0, 0, 0, true, false);
    Task task = task(cards, twice, Context.USUAL, 2);
    double[] worths = task.evaluator.worths(task, new int[] {0, 1});
    assertThat(worths[1]).isCloseTo(Look.USUAL.at(1) * Math.exp(-2), within(1e-9));
  }
}
