package dev.vitrine.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.serve.page.Pages;
import dev.vitrine.testkit.hostile.Hostile;
import dev.vitrine.testkit.hostile.Slow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileTest {
  @TempDir Path folder;

  @Test
  void hostileRequestsAreTheCallersFaultAndNeverOurs() throws IOException {
    long requests = Long.getLong("vitrine.hostile", 20_000);
    try (var shop = new Shop(folder)) {
      var hostile = new Hostile(shop.server.port(), 7, shop.admin());
      SortedMap<Integer, Long> statuses = hostile.run(requests);
      assertThat(statuses.tailMap(500)).as("replies by status: " + statuses).isEmpty();
      assertThat(statuses).containsKeys(200, 400, 403, 404);
      assertThat(statuses.getOrDefault(200, 0L)).isGreaterThan(requests / 50);
      assertThat(shop.send("GET", "/v1/health", "").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void whoSendsSlowlyKeepsNobodyElseOut()
      throws IOException, InterruptedException, ExecutionException {
    var limits = Map.of("serve.concurrent", "2", "serve.upload-timeout", "1s");
    try (var shop = new Shop(folder, limits, Pages.NONE);
        var beside = Executors.newVirtualThreadPerTaskExecutor()) {
      var going = new AtomicBoolean(true);
      var slow = beside.submit(() -> new Slow(shop.server.port(), 12).run(going::get));
      String refused = "route=\"/1/indexes/{index}/query\",http_response_status_code=\"408\"";
      while (!slow.isDone() && !shop.send("GET", "/metrics", "").body().contains(refused)) {
        shop.post("/v1/search", "{\"catalogue\":\"products\",\"query\":\"sony\"}");
      }
      going.set(false);
      assertThat(slow.get()).doesNotContainKeys(429, 500);
    }
  }
}
