package dev.vitrine.search.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.SmallShop;
import dev.vitrine.search.View;
import dev.vitrine.search.behaviour.Behaviour;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LearntTest {
  private static final Duration LITTLE = Duration.ofMinutes(5);
  private static final int ITEMS = 40;

  private final SmallShop shop = SmallShop.of(items(0, ITEMS));
  private final List<Integer> made = new ArrayList<>();
  private long now = 1_000;

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void whoWaitsHasItAtOnceAndAnewAfterMuchOrLong() {
    Learnt<Integer> learnt = of(new Learnt.Pace(0, 0, LITTLE, true));
    assertThat(learnt.of(view())).contains(ITEMS);
    shop.put(items(ITEMS, ITEMS + 1));
    assertThat(learnt.of(view())).as("little has changed").contains(ITEMS);
    now += LITTLE.toMillis();
    assertThat(learnt.of(view())).as("not yet long").contains(ITEMS);
    now++;
    assertThat(learnt.of(view())).as("long by the clock of the shop").contains(ITEMS + 1);
    shop.put(items(ITEMS + 1, 2 * ITEMS));
    assertThat(learnt.of(view())).as("much has changed").contains(2 * ITEMS);
    now -= 10;
    shop.put(items(2 * ITEMS, 2 * ITEMS + 1));
    assertThat(learnt.of(view())).as("the clock was set back").contains(2 * ITEMS + 1);
    assertThat(made).containsExactly(ITEMS, ITEMS + 1, 2 * ITEMS, 2 * ITEMS + 1);
  }

  @Test
  void aSmallCatalogueIsLearntAtEveryChange() {
    Learnt<Integer> learnt = of(new Learnt.Pace(ITEMS, ITEMS + 1, LITTLE, false));
    assertThat(learnt.of(view())).contains(ITEMS);
    shop.put(items(ITEMS, ITEMS + 1));
    assertThat(learnt.of(view())).contains(ITEMS + 1);
    assertThat(learnt.of(view())).contains(ITEMS + 1);
    assertThat(made).containsExactly(ITEMS, ITEMS + 1);
  }

  @Test
  void ofALargeOneItIsLearntBesideTheQueries() throws InterruptedException {
    var begun = new CountDownLatch(1);
    var slow =
        new Learnt<Integer>(
            "slow",
            new Learnt.Pace(0, 0, LITTLE, false),
            snapshot -> {
              await(begun);
              return snapshot.documents();
            });
    assertThat(slow.of(view())).isEmpty();
    begun.countDown();
    Optional<Integer> later = slow.of(view());
    for (int i = 0; i < 1_000 && later.isEmpty(); i++) {
      Thread.sleep(10);
      later = slow.of(view());
    }
    assertThat(later).contains(ITEMS);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Learnt<Integer> of(Learnt.Pace pace) {
    return new Learnt<>(
        "documents",
        pace,
        snapshot -> {
          made.add(snapshot.documents());
          return snapshot.documents();
        });
  }

  private View view() {
    var clock =
        new Behaviour(Optional.empty(), "", () -> Instant.ofEpochMilli(now), Optional.empty());
    return shop.view().remembering(clock);
  }

  private static List<String> items(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> SmallShop.product("p" + i, "Kettle " + i))
        .toList();
  }
}
