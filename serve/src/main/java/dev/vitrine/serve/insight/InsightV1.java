package dev.vitrine.serve.insight;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.search.intent.OrderPhrases;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.serve.http.Route;
import dev.vitrine.serve.metrics.Meters;
import dev.vitrine.signals.Signals;
import dev.vitrine.signals.log.Taken;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The market of a catalogue by the minute or by the hour, and its queries by what comes of them.
public final class InsightV1 {
  /// Events that are read when it is first asked; those before them are not counted.
  private static final int LATEST = 200_000;

  private static final int MOST_QUERIES = 1_000;
  private static final long MINUTE = 60_000;
  private static final long HOUR = 60 * MINUTE;

  /// A day.
  private static final int MOST_MINUTES = 1_440;

  /// Four weeks.
  private static final int MOST_HOURS = 672;

  /// The order of queries that are hardly clicked. Nobody is to click what a question about an
  /// order finds, so these are not among them.
  private static final String FEWEST_CLICKS = "clicks";

  private final Catalogues seen;
  private final Catalogues all;
  private final Signals signals;
  private final Meters meters;
  private final OrderPhrases orders = OrderPhrases.ofAllLanguages();
  private Spans minutes;
  private Spans hours;
  private Asking asking;
  private Optional<Catching> catching = Optional.empty();

  /// @param seen those that the key of a request is for
  /// @param all those that events are of, whoever asks first
  /// @param meters tells how long searches took
  public InsightV1(Catalogues seen, Catalogues all, Signals signals, Meters meters) {
    this.seen = seen;
    this.all = all;
    this.signals = signals;
    this.meters = meters;
    this.minutes = none(MINUTE, MOST_MINUTES);
    this.hours = none(HOUR, MOST_HOURS);
    this.asking = new Asking(orders::help);
  }

  private Spans none(long length, int most) {
    return new Spans(length, most, new Kinds(all), signals.intake()::now, orders::help);
  }

  /// Forgets what was counted, since somebody was erased; it is counted anew from what is left.
  public synchronized void forget() {
    catching = Optional.empty();
    minutes = none(MINUTE, MOST_MINUTES);
    hours = none(HOUR, MOST_HOURS);
    asking = new Asking(orders::help);
  }

  /// Its addresses.
  public List<Route> routes() {
    String of = "/v1/catalogues/{catalogue}";
    return List.of(
        Route.view("GET", of + "/market", "What happened, by minutes or hours", this::market),
        Route.view("GET", of + "/queries", "Queries and what came of them", this::queries));
  }

  synchronized Reply market(Request request) {
    String catalogue = known(request);
    if (request.query().containsKey("hours")) {
      int wanted = number(request, "hours", 0, MOST_HOURS);
      catchUp();
      return Reply.ok(Json.object().set("hours", written(hours, HOUR, catalogue, wanted)));
    }
    int wanted = number(request, "minutes", 60, MOST_MINUTES);
    catchUp();
    ArrayNode out = written(minutes, MINUTE, catalogue, wanted);
    for (JsonNode one : out) {
      meters
          .minute(one.path("at").asLong() / MINUTE)
          .ifPresent(latency -> latency.write(((ObjectNode) one).put("errors", latency.errors())));
    }
    return Reply.ok(Json.object().set("minutes", out));
  }

  private ArrayNode written(Spans spans, long length, String catalogue, int wanted) {
    long now = signals.intake().now() / length;
    ArrayNode out = Json.array();
    for (long span = now - wanted + 1; span <= now; span++) {
      out.add(spans.of(catalogue, span).write(span * length));
    }
    return out;
  }

  synchronized Reply queries(Request request) {
    String catalogue = known(request);
    int limit = number(request, "limit", 50, MOST_QUERIES);
    int fewest = number(request, "fewest", 1, 1_000_000);
    String by = request.query().getOrDefault("order", "searches");
    Comparator<Asking.Query> order = order(by);
    catchUp();
    List<Asking.Query> all =
        asking.of(catalogue).stream().filter(query -> query.searches() >= fewest).toList();
    ObjectNode out = Json.object().put("known", all.size());
    out.put("searches", all.stream().mapToLong(Asking.Query::searches).sum());
    out.put("empty", all.stream().mapToLong(Asking.Query::empty).sum());
    out.put("help", all.stream().filter(q -> q.help()).mapToLong(Asking.Query::searches).sum());
    List<Asking.Query> ofItems = all.stream().filter(query -> !query.help()).toList();
    out.put("clicked", ofItems.stream().mapToLong(Asking.Query::clicked).sum());
    ArrayNode queries = out.putArray("queries");
    (by.equals(FEWEST_CLICKS) ? ofItems : all)
        .stream()
            .sorted(order.thenComparing(Asking.Query::text))
            .limit(limit)
            .forEach(query -> queries.add(written(query)));
    return Reply.ok(out);
  }

  private static ObjectNode written(Asking.Query query) {
    ObjectNode out = Json.object().put("query", query.text()).put("searches", query.searches());
    out.put("empty", query.empty()).put("clicked", query.clicked()).put("orders", query.orders());
    out.put("help", query.help());
    return out.put("found", query.found()).put("last", query.last());
  }

  private static Comparator<Asking.Query> order(String name) {
    Comparator<Asking.Query> most = Comparator.comparingLong(query -> -query.searches());
    return switch (name) {
      case "searches" -> most;
      case "empty" ->
          Comparator.<Asking.Query>comparingLong(query -> -query.empty()).thenComparing(most);
      case FEWEST_CLICKS ->
          Comparator.<Asking.Query>comparingDouble(
                  query -> (double) query.clicked() / query.searches())
              .thenComparing(most);
      default -> throw VitrineException.badRequest("'order' must be searches, empty or clicks");
    };
  }

  private void catchUp() {
    if (catching.isEmpty()) {
      catching = Optional.of(new Catching(signals.log(), LATEST, this::take));
    }
    catching.get().catchUp();
  }

  private void take(Taken taken) {
    minutes.take(taken);
    hours.take(taken);
    asking.take(taken);
  }

  private String known(Request request) {
    String name = request.var("catalogue");
    if (seen.find(name).isEmpty()) {
      throw VitrineException.notFound("there is no catalogue of that name");
    }
    return name;
  }

  private static int number(Request request, String name, int fallback, int most) {
    String text = request.query().getOrDefault(name, Integer.toString(fallback));
    int number = text.matches("[0-9]{1,7}") ? Integer.parseInt(text) : -1;
    if (number < 1 || number > most) {
      throw VitrineException.badRequest("'" + name + "' must be a whole number from 1 to " + most);
    }
    return number;
  }
}
