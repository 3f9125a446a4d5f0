package dev.vitrine.learn.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.learn.trees.TrainingRows;
import dev.vitrine.search.behaviour.CardKind;
import dev.vitrine.search.behaviour.Price;
import dev.vitrine.search.model.Neighbours;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Pages of twelve cards that are clicked as a head says, but for what stands above them.
class NeighbouringTest {
  private static final int PAGE = 12;
  private static final double FIRST = 0.15;

  private final SplittableRandom random = new SplittableRandom(5);

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record World(TrainingRows rows, double[] said) {}

  /// @param same log-odds that a card right before of the same kind adds
  /// @param dearer the same for each doubling of price
  private World world(int pages, double same, double dearer) {
    int cards = pages * PAGE;
    float[] kinds = new float[cards];
    float[] prices = new float[cards];
    float[] labels = new float[cards];
    double[] said = new double[cards];
    int[] groups = new int[pages + 1];
    for (int card = 0; card < cards; card++) {
      int rank = card % PAGE;
      groups[card / PAGE + 1] = card + 1;
      kinds[card] = random.nextInt(4) == 0 ? 1 : 0;
      prices[card] = (float) (1 + 0.4 * random.nextGaussian());
      said[card] = FIRST / Math.sqrt(rank + 1) * (0.5 + random.nextDouble());
      double odds = 0;
      if (rank > 0) {
        odds += kinds[card - 1] == kinds[card] ? same : 0;
        double doublings = (prices[card - 1] - prices[card]) / Math.log10(2);
        odds += dearer * Math.clamp(doublings, -2, 2);
      }
      labels[card] = random.nextDouble() < said[card] * Math.exp(odds) ? 1 : 0;
    }
    var rows =
        new TrainingRows(
            List.of(CardKind.NAME, Price.NAME),
            new float[][] {kinds, prices},
            labels,
            labels,
            groups);
    return new World(rows, said);
  }

  private static Neighbouring found(World world, int pages) {
    int first = pages * PAGE;
    double[] said = Arrays.copyOfRange(world.said(), first, world.said().length);
    return Neighbouring.of(world.rows(), first, said);
  }

  @Test
  void whatStandsAboveIsFoundWithItsDoubt() {
    Neighbouring found = found(world(6_000, -0.4, 0.2), 1_000);
    assertThat(found.sure().sameKindBefore()).isCloseTo(-0.4, within(0.15));
    assertThat(found.sure().dearerBefore()).isCloseTo(0.2, within(0.06));
    assertThat(found.effects()).allMatch(effect -> effect.doubt() > 0.005 && effect.doubt() < 0.2);
    assertThat(found.told()).contains("same-kind-before -0.", "dearer-before +0.", "±");
  }

  @Test
  void whatIsNotThereIsSeldomFound() {
    int sure = 0;
    for (int world = 0; world < 20; world++) {
      Neighbours found = found(world(400, 0, 0), 0).sure();
      sure += found.sameKindBefore() != 0 ? 1 : 0;
      sure += found.kindShare() != 0 ? 1 : 0;
      sure += found.dearerBefore() != 0 ? 1 : 0;
    }
    // One in twenty of sixty is three.
    assertThat(sure).isLessThanOrEqualTo(9);
  }

  @Test
  void aHeadThatIsOffForAllCardsAlikeChangesNothing() {
    World world = world(6_000, 0, 0.2);
    double[] half = Arrays.stream(world.said()).map(s -> s / 2).toArray();
    Neighbouring found = Neighbouring.of(world.rows(), 0, half);
    assertThat(found.sure().dearerBefore()).isCloseTo(0.2, within(0.06));
    assertThat(Math.abs(found.sure().sameKindBefore())).isLessThan(0.2);
  }

  @Test
  void fewCardsAndRowsWithoutKindsTellNothing() {
    assertThat(found(world(100, 1, 1), 0).sure()).isEqualTo(Neighbours.NONE);
    assertThat(found(world(100, 1, 1), 0).told()).isEmpty();
    TrainingRows rows = world(1_000, 0, 0).rows();
    var bare =
        new TrainingRows(
            List.of("a", "b"), rows.columns(), rows.labels(), rows.weights(), rows.groups());
    assertThat(Neighbouring.of(bare, 0, new double[rows.size()]).effects()).isEmpty();
  }
}
