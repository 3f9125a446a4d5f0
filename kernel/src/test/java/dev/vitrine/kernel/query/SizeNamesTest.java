package dev.vitrine.kernel.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SizeNamesTest {
  @ParameterizedTest
  @CsvSource({
    "size, ''",
    "shoe_size_eu, eu",
    "ringSize, ''",
    "US Size, us",
    "Größe, ''",
    "details.taille, ''"
  })
  void aNameSaysWhetherItTellsSizesAndInWhichSystem(String name, String system) {
    assertThat(SizeNames.tellsSize(name)).isTrue();
    assertThat(SizeNames.system(name)).isEqualTo(system);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "color",
        "resized",
        "capacity",
        "",
        "_",
        "fullsizes",
        "size.height",
        "pack_size",
        "screenSize"
      })
  void othersTellNone(String name) {
    assertThat(SizeNames.tellsSize(name)).isFalse();
  }
}
