package dev.vitrine.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.testkit.hostile.Hostile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileTest {
  @TempDir Path folder;

  @Test
  void hostileRequestsAreTheCallersFaultAndNeverOurs() throws IOException {
    long requests = Long.getLong("vitrine.hostile", 20_000);
    try (var shop = new Shop(folder)) {
      SortedMap<Integer, Long> statuses = new Hostile(shop.server.port(), 7).run(requests);
      assertThat(statuses.tailMap(500)).as("replies by status: " + statuses).isEmpty();
      assertThat(statuses).containsKeys(200, 400);
      assertThat(statuses.getOrDefault(200, 0L)).isGreaterThan(requests / 50);
      assertThat(shop.send("GET", "/v1/health", "").statusCode()).isEqualTo(200);
    }
  }
}
