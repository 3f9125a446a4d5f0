package dev.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What every mixer promises, whatever it puts side by side.
public abstract class MixerContract {
  /// The mixer under test.
  protected abstract Mixer mixer();

  private int[] page(View view, int from, int size) {
    Understood understood = TestCascade.understood(Ask.of("kettle").page(from, size), view);
    return mixer().mix(understood, view, SomeCandidates.all(understood, view));
  }

  @Test
  void itHasAName() {
    assertThat(mixer().name()).matches("[a-z]+(-[a-z]+)*");
  }

  @Test
  void aPageHasItsSizeAndNothingTwice() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      View view = shop.view();
      for (int size : new int[] {0, 1, 5, 20}) {
        assertThat(page(view, 0, size)).hasSize(size).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void everyRowIsACandidate() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      View view = shop.view();
      int all = shop.documents().size();
      int[] everything = page(view, 0, 1_000);
      assertThat(everything).hasSize(all);
      assertThat(IntStream.of(everything)).allMatch(row -> row >= 0 && row < all);
    }
  }

  @Test
  void pagesTogetherAreOneLongPage() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      View view = shop.view();
      int all = shop.documents().size();
      List<Integer> pages =
          IntStream.iterate(0, from -> from < all, from -> from + 7)
              .flatMap(from -> IntStream.of(page(view, from, 7)))
              .boxed()
              .toList();
      assertThat(pages).isEqualTo(IntStream.of(page(view, 0, 1_000)).boxed().toList());
    }
  }

  @Test
  void aPageBehindTheLastIsEmpty() {
    try (var shop = SmallShop.of(Golden.catalogue())) {
      View view = shop.view();
      int all = shop.documents().size();
      assertThat(page(view, all, 10)).isEmpty();
      assertThat(page(view, 9_000, 1_000)).isEmpty();
      assertThat(page(view, all - 3, 10)).hasSize(3);
    }
  }

  @Test
  void noCandidatesMakeAnEmptyPage() {
    try (var shop = SmallShop.of()) {
      assertThat(page(shop.view(), 0, 10)).isEmpty();
    }
  }
}
