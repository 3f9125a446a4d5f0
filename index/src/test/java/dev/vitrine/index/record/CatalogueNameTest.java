package dev.vitrine.index.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A catalogue's name stands in addresses and in messages, so it is made of few characters.
class CatalogueNameTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", "../shop", "a/b", "a\\b", "a b", "é", "a\u0000"})
  void isRefused(String name) throws IOException {
    try (var store = RecordStore.open(folder)) {
      assertThatThrownBy(() -> store.make(name)).isInstanceOf(VitrineException.class);
      assertThatThrownBy(() -> store.drop(name)).isInstanceOf(VitrineException.class);
    }
  }

  @Test
  void mayBeLong() throws IOException {
    try (var store = RecordStore.open(folder)) {
      String longest = "n".repeat(256);
      store.make(longest);
      assertThat(store.names()).containsExactly(longest);
      assertThatThrownBy(() -> store.make(longest + "n")).isInstanceOf(VitrineException.class);
    }
  }
}
