package dev.vitrine.app.market;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Storefront;
import dev.vitrine.signals.form.EventForm;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// A shop behind the HTTP interface of a running server, as a storefront and its sellers use it.
/// Safe for use by many threads.
final class HttpStorefront implements Storefront, AutoCloseable {
  private static final Duration SEARCHABLE = Duration.ofMinutes(5);
  private static final Duration PAUSE = Duration.ofMillis(2);
  private static final Duration LONGEST_PAUSE = Duration.ofMillis(200);
  private static final int MOST_EVENTS = 1_000;
  private static final int MOST_CHANGES = 5_000;

  /// Below what servers take unless told otherwise: 1 MB of a search or events, 10 MB of a write.
  private static final int EVENT_BYTES = 900_000;

  private static final int CHANGE_BYTES = 5_000_000;

  private final Wire wire;
  private final String catalogue;
  private volatile boolean named = true;

  /// @param server address
  /// @param key one that may write
  HttpStorefront(URI server, String key, String catalogue) {
    this.wire = new Wire(server, key);
    this.catalogue = catalogue;
  }

  /// How many items it has, 0 where there is no such catalogue.
  long items() {
    for (JsonNode each : wire.read("/v1/catalogues").path("catalogues")) {
      if (each.path("name").asString("").equals(catalogue)) {
        return each.path("items").asLong();
      }
    }
    return 0;
  }

  @Override
  public Answer ask(Query query) {
    if (named) {
      try {
        return asked(query, true);
      } catch (VitrineException e) {
        if (!older(e)) {
          throw e;
        }
        named = false;
      }
    }
    return asked(query, false);
  }

  private Answer asked(Query query, boolean who) {
    String json = AskedJson.of(catalogue, query, who).toString();
    return AskedJson.answer(wire.post("/v1/search", bytes(json)));
  }

  /// Whether a server that does not know who asks refused to be told.
  private static boolean older(VitrineException e) {
    return e.kind() == Kind.BAD_REQUEST
        && AskedJson.WHO.stream()
            .anyMatch(field -> String.valueOf(e.getMessage()).contains("unknown field '" + field));
  }

  @Override
  public void tell(List<Event> events) {
    var packet = new Packet("{\"events\":[", MOST_EVENTS, EVENT_BYTES, this::told);
    for (Event event : events) {
      packet.add(new String(EventForm.write(event), StandardCharsets.UTF_8));
    }
    packet.send();
  }

  private void told(String json) {
    wire.post("/v1/events", bytes(json));
  }

  @Override
  public void stock(List<Change> changes) {
    int from = 0;
    while (from < changes.size()) {
      String path = ChangeJson.path(changes.get(from), catalogue);
      int to = from + 1;
      while (to < changes.size() && ChangeJson.path(changes.get(to), catalogue).equals(path)) {
        to++;
      }
      stock(path, changes.subList(from, to));
      from = to;
    }
  }

  /// Sends changes that belong to one address, in their order.
  private void stock(String path, List<Change> changes) {
    String begin = ChangeJson.begin(path);
    var packet = new Packet(begin, MOST_CHANGES, CHANGE_BYTES, json -> written(path, json));
    for (Change change : changes) {
      packet.add(ChangeJson.of(change).toString());
    }
    packet.send();
  }

  private void written(String path, String json) {
    JsonNode reply = wire.post(path, bytes(json));
    settled(reply.path(reply.has("taskID") ? "taskID" : "task").asLong());
  }

  /// Waits until searches find a write.
  private void settled(long task) {
    String path = "/1/indexes/" + catalogue + "/task/" + task;
    long until = System.nanoTime() + SEARCHABLE.toNanos();
    Duration pause = PAUSE;
    while (!wire.read(path).path("status").asString("").equals("published")) {
      if (System.nanoTime() > until) {
        throw new VitrineException(Kind.TIMEOUT, path + ": not searchable after " + SEARCHABLE);
      }
      try {
        Thread.sleep(pause);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new VitrineException(Kind.TIMEOUT, path + ": interrupted", e);
      }
      Duration twice = pause.multipliedBy(2);
      pause = twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }
  }

  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    wire.close();
  }
}
