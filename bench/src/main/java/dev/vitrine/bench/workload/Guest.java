package dev.vitrine.bench.workload;

import dev.vitrine.bench.measure.Latencies;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/// An honest shopper in the middle of a siege: searches ten times a second and expects a page.
final class Guest {
  private static final int PAUSE = 100;

  private final HttpRequest search;
  private final Latencies took = new Latencies();
  private long turnedAway;

  Guest(int port) {
    search =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/v1/search"))
            .timeout(Duration.ofSeconds(60))
            .POST(
                BodyPublishers.ofString(
                    "{\"catalogue\":\"products\",\"query\":\"shoes\",\"facets\":[\"brand\"]}"))
            .build();
  }

  /// Searches until told to stop.
  Guest run(BooleanSupplier goOn) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (goOn.getAsBoolean()) {
        long before = System.nanoTime();
        int status = client.send(search, BodyHandlers.discarding()).statusCode();
        took.add(System.nanoTime() - before);
        turnedAway += status == 200 ? 0 : 1;
        Thread.sleep(PAUSE);
      }
    }
    return this;
  }

  /// How long each search took.
  Latencies took() {
    return took;
  }

  /// Searches that brought no page.
  long turnedAway() {
    return turnedAway;
  }
}
