package dev.vitrine.simulate.market;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.simulate.catalogue.Tables;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeasonsTest {
  private final Market market =
      Market.of(Markets.conf(Map.of("supply.shocks-per-day", "0.5")), 6, 500, 365);
  private final Seasons seasons = market.seasons();

  private double mean(String department, int from, int to) {
    double sum = 0;
    int count = 0;
    for (int t = 0; t < market.assortment().types().size(); t++) {
      if (market.assortment().types().get(t).department().equals(department)) {
        for (int day = from; day < to; day++) {
          sum += market.season(t, day) / seasons.shock(t, day);
          count++;
        }
      }
    }
    return sum / count;
  }

  @Test
  void toysAreForChristmasAndGardensForSpring() {
    assertThat(mean("Toys & Games", 35, 63)).isGreaterThan(1.5 * mean("Toys & Games", 170, 198));
    assertThat(mean("Garden", 170, 198)).isGreaterThan(2 * mean("Garden", 35, 63));
    assertThat(mean("Pets", 0, 364)).isBetween(0.9, 1.1);
  }

  @Test
  void everyDepartmentHasItsRow() {
    Set<String> rows = new HashSet<>();
    Tables.lines(Seasons.class, "seasons.txt")
        .forEach(line -> rows.add(line.substring(0, line.indexOf('|')).strip()));
    market.assortment().types().forEach(t -> assertThat(rows).contains(t.department()));
  }

  @Test
  void shocksJumpAndFade() {
    List<Seasons.Shock> shocks = seasons.shocks();
    assertThat(shocks.size()).isBetween(120, 250);
    for (Seasons.Shock shock : shocks) {
      assertThat(shock.at(shock.day() - 1)).isEqualTo(1);
      assertThat(shock.at(shock.day())).isEqualTo(shock.factor()).isBetween(2.0, 7.0);
      assertThat(shock.at(shock.day() + 20)).isLessThan(1.5);
      assertThat(seasons.shock(shock.type(), shock.day()))
          .isGreaterThanOrEqualTo(shock.factor() * 0.999);
    }
  }
}
