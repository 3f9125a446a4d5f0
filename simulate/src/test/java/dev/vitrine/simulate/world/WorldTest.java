package dev.vitrine.simulate.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
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
