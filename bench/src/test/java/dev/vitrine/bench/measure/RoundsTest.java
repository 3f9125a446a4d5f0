package dev.vitrine.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundsTest {
  @Test
  void everySideAnswersEveryQuestionOfEveryRoundAndTakesItsTurnToBegin() {
    var order = new ArrayList<String>();
    List<Side<Integer>> sides = List.of(side("a", order), side("b", order));
    Rounds rounds = Rounds.of(sides, List.of(1, 2), 1, 2);
    assertThat(order)
        .containsExactly("b1", "b2", "a1", "a2", "a1", "a2", "b1", "b2", "b1", "b2", "a1", "a2");
    assertThat(rounds.checksum()).isEqualTo(18);
    assertThat(rounds.ratio(0, 0)).isEqualTo(Spread.one(1));
  }

  private static Side<Integer> side(String name, List<String> order) {
    return new Side<>(
        name,
        question -> {
          order.add(name + question);
          return question;
        });
  }
}
