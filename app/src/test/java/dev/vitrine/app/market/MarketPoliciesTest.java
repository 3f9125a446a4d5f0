package dev.vitrine.app.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.app.shop.ShopConf;
import dev.vitrine.kernel.config.Conf;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class MarketPoliciesTest {
  @Test
  void settingsStandBehindAPolicy() {
    assertThat(Variant.of("full")).isEqualTo(new Variant("full", Map.of()));
    assertThat(Variant.of("full+first-stage.keep=30+final-stage.price-power=0.5"))
        .isEqualTo(
            new Variant(
                "full", Map.of("first-stage.keep", "30", "final-stage.price-power", "0.5")));
    assertThatThrownBy(() -> Variant.of("full+keep"))
        .hasMessageContaining("key=value is expected behind each +, not 'keep'");
    assertThatThrownBy(() -> Variant.of("full+=3")).hasMessageContaining("not '=3'");
  }

  @Test
  void whatIsWrongIsRefusedBeforeTheMarketOpens() {
    assertThatCode(() -> MarketPolicies.check("lexical+first-stage.keep=30", false))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> MarketPolicies.check("best", false))
        .hasMessageContaining("--policy best: known are random");
    assertThatThrownBy(() -> MarketPolicies.check("http", false)).hasMessageContaining("--url");
    assertThatThrownBy(() -> MarketPolicies.check("full+first-stage.kep=30", false))
        .hasMessageContaining("first-stage.kep")
        .hasMessageContaining("first-stage.keep");
    assertThatThrownBy(() -> MarketPolicies.check("full+first-stage.keep=much", false))
        .hasMessageContaining("first-stage.keep");
    assertThatThrownBy(() -> MarketPolicies.check("oracle+first-stage.keep=3", false))
        .hasMessageContaining("it has no shop");
  }

  @ParameterizedTest
  @FieldSource("dev.vitrine.app.market.Rung#ALL")
  void everyRungIsAShopThatCanBeSetUp(Rung rung) {
    var conf = new Conf(rung.settings());
    assertThatCode(() -> ShopConf.of(conf)).doesNotThrowAnyException();
    assertThatCode(conf::refuseUnknown).doesNotThrowAnyException();
    assertThat(MarketPolicies.NAMES).contains(rung.policy());
    assertThat(MarketPolicies.MEANINGS).containsEntry(rung.policy(), rung.meaning());
  }
}
