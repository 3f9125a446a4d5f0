package dev.vitrine.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.testkit.Randomized;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorCacheTest {
  @TempDir private Path folder = Path.of("");

  @Randomized(runs = 5)
  void whatIsKeptIsFoundAtTheNextOpening(RandomGenerator random) throws IOException {
    Path file = folder.resolve("cache");
    Files.deleteIfExists(file);
    Map<String, byte[]> kept = new HashMap<>();
    for (int opening = 0; opening < 3; opening++) {
      try (VectorCache cache = VectorCache.open(file, 8)) {
        assertThat(cache.size()).isEqualTo(kept.size());
        for (int i = 0; i < 1_500; i++) {
          byte[] vector = new byte[8];
          random.nextBytes(vector);
          String text = "text " + opening + ' ' + i;
          cache.keep(text, vector);
          kept.put(text, vector);
        }
        kept.forEach((text, vector) -> assertThat(cache.find(text)).contains(vector));
        assertThat(cache.find("another")).isEmpty();
      }
    }
  }

  @Test
  void whatFollowsDamageIsForgotten() throws IOException {
    Path file = folder.resolve("cache");
    try (VectorCache cache = VectorCache.open(file, 4)) {
      for (int i = 0; i < 10; i++) {
        cache.keep("text " + i, new byte[] {(byte) i, 1, 2, 3});
      }
    }
    byte[] bytes = Files.readAllBytes(file);
    bytes[5 * 24 + 17] ^= 1;
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 3));
    try (VectorCache cache = VectorCache.open(file, 4)) {
      assertThat(cache.size()).isEqualTo(5);
      assertThat(cache.find("text 4")).contains(new byte[] {4, 1, 2, 3});
      assertThat(cache.find("text 5")).isEmpty();
      cache.keep("text 5", new byte[] {5, 1, 2, 3});
      assertThat(cache.find("text 5")).contains(new byte[] {5, 1, 2, 3});
    }
    assertThat(Files.size(file)).isEqualTo(6 * 24);
  }
}
