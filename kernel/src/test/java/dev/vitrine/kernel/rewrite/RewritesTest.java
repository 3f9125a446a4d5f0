package dev.vitrine.kernel.rewrite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.rewrite.Rewrite.Signals;
import dev.vitrine.kernel.rewrite.Rewrite.Source;
import dev.vitrine.kernel.rewrite.Rewrite.State;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RewritesTest {
  private static Rewrite mined(String from, String to, State state) {
    return new Rewrite(from, to, Source.PLACES, new Signals(0.5, 7, 0.2), state, false);
  }

  @Test
  void aDecisionKeepsWhatSpeaksForTheRewrite() {
    var before = List.of(mined("sofa", "couch", State.PROPOSED));
    Rewrite after = Rewrites.decided(before, " Sofa", "COUCH ", State.ACCEPTED).getFirst();
    assertThat(after.state()).isEqualTo(State.ACCEPTED);
    assertThat(after.byPerson()).isTrue();
    assertThat(after.signals().increment()).isEqualTo(7);
  }

  @Test
  void aDecisionSurvivesANewMining() {
    var now = Rewrites.decided(List.of(), "red", "blue", State.REJECTED);
    var mined =
        List.of(mined("red", "blue", State.ACCEPTED), mined("sofa", "couch", State.PROPOSED));
    assertThat(Rewrites.merged(now, mined))
        .extracting(Rewrite::to, Rewrite::state)
        .containsExactly(tuple("blue", State.REJECTED), tuple("couch", State.PROPOSED));
  }

  @Test
  void whatAMiningNoLongerFindsIsGone() {
    var now = List.of(mined("sofa", "couch", State.ACCEPTED));
    assertThat(Rewrites.merged(now, List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'', sofa", "sofa, ' '", "sofa, Sofa"})
  void whatSaysNothingIsRefused(String from, String to) {
    assertThatThrownBy(() -> Rewrites.decided(List.of(), from, to, State.ACCEPTED))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("rewrite");
  }
}
