package dev.vitrine.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.config.Conf;
import dev.vitrine.serve.backups.BackupConf;
import dev.vitrine.serve.simulations.SimulationConf;
import dev.vitrine.signals.order.OrderConf;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServeConfTest {
  @Test
  void defaultsAreWritten() {
    assertThat(ServeConf.of(Conf.defaults()))
        .isEqualTo(
            new ServeConf(
                8080,
                "127.0.0.1",
                List.of(),
                true,
                1 << 20,
                10 << 20,
                1 << 30,
                50,
                256,
                4_096,
                Duration.ofSeconds(2),
                Duration.ofSeconds(15),
                Duration.ofSeconds(30),
                Duration.ofSeconds(10),
                "",
                new OrderConf(Duration.ofMinutes(1), Duration.ofMinutes(2), true),
                new BackupConf("", 7),
                new SimulationConf(50, 1L << 30)));
  }

  @Test
  void searchingIsClosedWhereOthersCanReachIt() {
    var conf =
        ServeConf.of(new Conf(Map.of("serve.bind", "0.0.0.0", "serve.names", "a.org, b.org")));
    assertThat(conf.openSearch()).isFalse();
    assertThat(conf.loopback()).isFalse();
    assertThat(conf.names()).containsExactly("a.org", "b.org");
  }

  @Test
  void helpIsAnAddressThatAPageMayLeadTo() {
    for (String good : List.of("/help", "https://help.example.org/orders?a=b", "http://a.org")) {
      var conf = ServeConf.of(new Conf(Map.of("storefront.help-address", good)));
      assertThat(conf.help()).isEqualTo(good);
    }
    for (String bad : List.of("javascript:alert(1)", "//evil.org", "help", "/a b", "/\"x")) {
      Conf conf = new Conf(Map.of("storefront.help-address", bad));
      assertThatThrownBy(() -> ServeConf.of(conf)).hasMessageContaining("storefront.help-address");
    }
  }

  @Test
  void aFlagInOtherWordsStopsTheStart() {
    Conf conf = Conf.parse("conf/vitrine.properties", "serve.open-search = yes");
    assertThatThrownBy(() -> ServeConf.of(conf))
        .hasMessage("conf/vitrine.properties:1: 'serve.open-search = yes' is not true or false");
  }
}
