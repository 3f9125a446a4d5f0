package dev.vitrine.simulate.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.simulate.market.FakeOrder;
import dev.vitrine.simulate.market.Market;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorldTest {
  @Test
  void theWorldsThatComeAlongReadPagesDifferently() {
    assertThat(World.NAMES)
        .allSatisfy(name ->
            assertThat(World.of(name).reading().model())
                .hasToString(name.toUpperCase(Locale.ROOT)));
  }

  @Test
  void theDemosWorldIsTheFirstOneWithFewFakeOrders() {
    World demo = World.demo();
    World first = World.of(World.NAMES.getFirst());
    assertThat(demo.reading()).isEqualTo(first.reading());
    assertThat(demo.demand()).isEqualTo(first.demand());
    assertThat(fakes(demo)).isLessThan(fakes(first) / 50);
  }

  private static int fakes(World world) {
    Market market = Market.of(world.supply(), 1, 3_000, 11);
    return IntStream.rangeClosed(1, 11)
        .mapToObj(market::fakeOrders)
        .flatMap(List::stream)
        .mapToInt(FakeOrder::number)
        .sum();
  }

  @Test
  void anyoneMayWriteOne(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.properties");
    Files.writeString(file, "reading.model = cascade\ndemand.page = 24\ndemand.kinds = product\n");
    World mine = World.of(file.toString());
    assertThat(mine.name()).isEqualTo("mine");
    assertThat(mine.demand().page()).isEqualTo(24);
  }

  @Test
  void whatIsWrongIsNamed(@TempDir Path folder) throws IOException {
    assertThatThrownBy(() -> World.of("nowhere"))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("nowhere is no file and none of the worlds position, cascade, trust");
    Path file = folder.resolve("bad.properties");
    Files.writeString(file, "demand.pge = 24\n");
    assertThatThrownBy(() -> World.of(file.toString())).hasMessageContaining("demand.pge");
    Files.writeString(file, "demand.kinds = shoes\n");
    assertThatThrownBy(() -> World.of(file.toString()))
        .hasMessageContaining("expected product, video and live, not shoes");
    Files.writeString(file, "demand.onwards = always\n");
    assertThatThrownBy(() -> World.of(file.toString()))
        .hasMessageContaining("demand.onwards: expected full or fitting, not always");
  }
}
