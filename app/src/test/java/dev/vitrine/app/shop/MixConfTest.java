package dev.vitrine.app.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.config.Conf;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.search.mix.Context;
import dev.vitrine.search.mix.KindRule;
import dev.vitrine.search.model.Neighbours;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MixConfTest {
  @Test
  void nothingIsAskedByDefault() {
    MixConf usual = MixConf.of(Conf.defaults());
    assertThat(usual.constraints().neutral()).isTrue();
    assertThat(usual.context()).isEqualTo(Context.USUAL);
    assertThat(usual.page()).isEqualTo(20);
    assertThat(usual.candidates()).isEqualTo(110);
    assertThat(usual.cards().newWithin().toDays()).isEqualTo(30);
    assertThat(usual.cards().goods()).isFalse();
    assertThat(usual.unvalued().video()).isEqualTo(new KindRule(0, 0.1, 5));
    assertThat(usual.unvalued().live()).isEqualTo(new KindRule(0, 0.1, 5));
  }

  @Test
  void whatIsSetIsAsked() {
    var set = Map.of("mix.first", "live, product", "mix.video.max", "0.4", "mix.seller.most", "2");
    MixConf conf = MixConf.of(new Conf(set));
    assertThat(conf.constraints().first()).containsOnly(ItemKind.LIVE, ItemKind.PRODUCT);
    assertThat(conf.constraints().videos().most()).isEqualTo(0.4);
    assertThat(conf.constraints().perSeller()).isEqualTo(2);
  }

  @Test
  void whatContradictsItselfIsRefused() {
    assertThatThrownBy(() -> MixConf.of(new Conf(Map.of("mix.first", "book"))))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("'book' is not a kind");
    var contradicting = Map.of("mix.live.min", "0.5", "mix.live.max", "0.2");
    assertThatThrownBy(() -> MixConf.of(new Conf(contradicting)))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("mix.live.min = 0.5 is more than mix.live.max = 0.2");
  }

  @Test
  void slotsAreGivenAwayAsIsAsked() {
    assertThat(MixConf.of(Conf.defaults()).mixer(100, Optional.empty()).name()).isEqualTo("slots");
    for (String way : List.of("plain", "fixed", "bandit")) {
      assertThat(MixConf.of(new Conf(Map.of("mix.by", way))).mixer(100, Optional.empty()).name())
          .isEqualTo(way);
    }
    assertThatThrownBy(() -> MixConf.of(new Conf(Map.of("mix.by", "lots"))))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("is not one of slots, plain, fixed, bandit");
  }

  @Test
  void whatAModelLearntOfNeighboursCountsWhereThatIsAsked() {
    var learnt = new Neighbours(-0.25, 0, 0.125);
    assertThat(MixConf.of(Conf.defaults()).context(learnt)).isEqualTo(Context.USUAL);
    var conf = Map.of("mix.context.learned", "true", "mix.context.dearer-before", "0.5");
    Context both = MixConf.of(new Conf(conf)).context(learnt);
    assertThat(both.sameKindBefore()).isEqualTo(-0.25);
    assertThat(both.dearerBefore()).isEqualTo(0.625);
    assertThat(both.independent()).isFalse();
  }
}
