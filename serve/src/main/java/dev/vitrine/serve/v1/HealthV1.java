package dev.vitrine.serve.v1;

import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.serve.http.Route;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/// Whether the process lives, and whether it wants requests.
public final class HealthV1 {
  private final AtomicBoolean ready;

  public HealthV1(AtomicBoolean ready) {
    this.ready = ready;
  }

  /// Its addresses.
  public List<Route> routes() {
    return List.of(
        Route.open("GET", "/v1/health", "Whether the process lives", this::live),
        Route.open("GET", "/v1/ready", "Whether it wants requests", this::ready));
  }

  /// `GET /v1/health`.
  Reply live(Request request) {
    return Reply.ok(Json.object().put("status", "ok"));
  }

  /// `GET /v1/ready`: 503 while the server stops.
  Reply ready(Request request) {
    boolean is = ready.get();
    return Reply.json(is ? 200 : 503, Json.object().put("ready", is));
  }
}
