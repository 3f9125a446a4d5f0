package dev.vitrine.search.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.search.model.Alignment.Cell;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AlignmentTest {
  private static final int VIDEOS = 2;
  private static final int SHOES = 1234;

  private static final Alignment SOME =
      new Alignment(
          Map.of(ItemKind.VIDEO, 0.75),
          Map.of(new Cell(ItemKind.VIDEO, VIDEOS), 1.5),
          Map.of(new Cell(ItemKind.VIDEO, SHOES), 0.5, new Cell(ItemKind.LIVE, SHOES), 1.75));

  private static List<Double> factors(Alignment alignment, Sought sought) {
    return List.of(ItemKind.PRODUCT, ItemKind.VIDEO, ItemKind.LIVE).stream()
        .map(alignment.of(sought)::get)
        .toList();
  }

  @Test
  void whatIsSoughtCountsBesideTheKind() {
    assertThat(factors(SOME, Sought.UNKNOWN)).containsExactly(1.0, 0.75, 1.0);
    assertThat(factors(SOME, new Sought(VIDEOS, 0))).containsExactly(1.0, 1.125, 1.0);
    assertThat(factors(SOME, new Sought(VIDEOS, SHOES))).containsExactly(1.0, 0.5625, 1.75);
    assertThat(factors(SOME, new Sought(1, 77))).containsExactly(1.0, 0.75, 1.0);
  }

  @Test
  void nothingCountsMoreThanTwiceOrLessThanHalf() {
    Alignment wild = SOME.times(Map.of(ItemKind.VIDEO, 0.7, ItemKind.LIVE, 3.0));
    assertThat(wild.kinds()).containsEntry(ItemKind.LIVE, 2.0);
    assertThat(factors(wild, new Sought(0, SHOES))).containsExactly(1.0, 0.5, 2.0);
  }
}
