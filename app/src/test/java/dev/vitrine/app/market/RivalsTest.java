package dev.vitrine.app.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.app.market.Rival.Searched;
import dev.vitrine.app.shop.Rehearsal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RivalsTest {
  @Test
  void thereAreManyOfManyKinds() {
    assertThat(Rivals.ALL).hasSizeGreaterThanOrEqualTo(24);
    assertThat(Rivals.ALL).extracting(Rival::name).doesNotHaveDuplicates();
    assertThat(Rivals.ALL).extracting(Rival::meaning).doesNotHaveDuplicates();
  }

  @Test
  void allCanBeSetUp() {
    for (Rival rival : Rivals.ALL) {
      if (rival.making() instanceof Searched made) {
        Rehearsal.check(made.settings());
      }
    }
  }

  @Test
  void ownOnesStandBehindTheOthers() {
    List<Rival> all = Rivals.with(List.of("first-stage+recall.relax-below=0"));
    assertThat(all).startsWith(Rivals.ALL.toArray(Rival[]::new));
    assertThat(all.getLast().name()).isEqualTo("first-stage+recall.relax-below=0");
    assertThat(all.getLast().making())
        .isInstanceOfSatisfying(
            Searched.class,
            made ->
                assertThat(made.settings())
                    .containsEntry("final-stage.keep", "1")
                    .containsEntry("recall.relax-below", "0"));
  }

  @Test
  void whatCanBeShownHasOtherNumbersAlone() {
    assertThat(Rivals.shown("plain").name()).isEqualTo("plain");
    assertThat(Rivals.shown("plain+recall.relax-below=0").making()).isInstanceOf(Searched.class);
    assertThatThrownBy(() -> Rivals.shown("turned"))
        .hasMessageContaining("--shown turned: no shop");
    assertThatThrownBy(() -> Rivals.shown("by-clicks")).hasMessageContaining("--shown by-clicks");
    assertThatThrownBy(() -> Rivals.shown("best")).hasMessageContaining("--shown best: known are");
  }

  @Test
  void whatIsWrongIsRefused() {
    assertThatThrownBy(() -> Rivals.with(List.of("learnt")))
        .hasMessageContaining("--ranker learnt: it is compared already");
    assertThatThrownBy(() -> Rivals.with(List.of("best")))
        .hasMessageContaining("--ranker best: known are shuffled, best-sellers");
    assertThatThrownBy(() -> Rivals.with(List.of("learnt+final-stage.kep=1")))
        .hasMessageContaining("final-stage.kep");
    assertThatThrownBy(() -> Rivals.with(List.of("learnt+events.keep=1h")))
        .hasMessageContaining("events.keep");
    assertThatThrownBy(() -> Rivals.with(List.of("by-clicks+final-stage.keep=1")))
        .hasMessageContaining("nothing to set up");
    assertThatThrownBy(() -> Rivals.with(List.of("learnt+keep")))
        .hasMessageContaining("--ranker learnt+keep: key=value is expected");
  }
}
