package dev.vitrine.serve.http;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.serve.keys.Caller;
import dev.vitrine.serve.keys.Holder;
import dev.vitrine.serve.keys.Keys;
import dev.vitrine.serve.keys.Right;
import dev.vitrine.serve.metrics.Meters;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;

/// The door every request comes through: it looks at the host name, finds the route, asks for the
/// key, reads the body, calls the handler and turns whatever happens into a reply.
public final class Gateway {
  private static final System.Logger LOG = System.getLogger(Gateway.class.getName());
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS");

  /// Requests that are being answered are over soon.
  static final Duration SOON = Duration.ofSeconds(1);

  /// When to come again where nobody can tell.
  private static final Duration UNKNOWN = Duration.ofSeconds(10);

  private final Router router;
  private final Keys keys;
  private final GateRules rules;
  private final Meters meters;
  private final Bodies bodies;
  private final Semaphore permits;

  public Gateway(Router router, Keys keys, GateRules rules, Meters meters) {
    this.router = router;
    this.keys = keys;
    this.rules = rules;
    this.meters = meters;
    bodies = new Bodies(rules);
    permits = new Semaphore(rules.concurrent());
  }

  /// Answers one request of the web server.
  public void handle(ServerRequest request, ServerResponse response) {
    long start = System.nanoTime();
    String method = request.prologue().method().text();
    String[] route = {"none"};
    Reply reply;
    try {
      reply =
          METHODS.contains(method)
              ? admit(method, request, route)
              : Reply.error(405, "method not served");
    } catch (VitrineException e) {
      log(e, route[0]);
      reply = refusal(e);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.log(System.Logger.Level.ERROR, "a bug while answering " + route[0], e);
      reply = Reply.error(Kind.BUG.status(), "internal error");
    }
    String known = METHODS.contains(method) ? method : "_OTHER";
    meters.request(known, route[0], reply.status(), System.nanoTime() - start);
    String accepted = request.headers().first(HeaderNames.ACCEPT_ENCODING).orElse("");
    send(method, Packing.of(reply, accepted), response);
  }

  private Reply admit(String method, ServerRequest request, String[] route) {
    if (!rules.hosts().allow(request.headers().first(HeaderNames.HOST).orElse(""))) {
      throw new VitrineException(
          Kind.UNAUTHORISED,
          "this server does not go by that host name; serve.names lists the names it goes by");
    }
    Map<String, String> headers = headers(request);
    if (method.equals("OPTIONS")) {
      return Origins.preflight(headers.getOrDefault("access-control-request-headers", ""));
    }
    List<String> path = Address.path(request.prologue().uriPath().rawPath());
    var match = router.find(method, path);
    if (match.isEmpty()) {
      return Reply.error(404, "no such path");
    }
    Route found = match.get().route();
    route[0] = found.pattern();
    Map<String, String> query = Address.form(request.prologue().query().rawValue());
    Holder holder = holder(found.right(), Credential.of(headers, query));
    Duration wait = keys.delay(holder);
    if (!wait.isZero()) {
      return Reply.later("this key may send " + holder.perMinute() + " requests a minute", wait);
    }
    boolean file = found.size() == Route.Size.FILE;
    boolean fits = request.headers().contentLength().orElse(0) <= rules.limit(found.size());
    Optional<byte[]> body =
        !file
            ? bodies.read(request, found.size())
            : fits ? Optional.of(new byte[0]) : Optional.empty();
    if (body.isEmpty()) {
      return large(found.size());
    }
    Request asked = asked(method, match.get().vars(), query, headers, request, body.get(), file);
    return Caller.of(
        holder,
        () -> found.right() == Right.NONE ? found.handler().handle(asked) : admitted(found, asked));
  }

  private Request asked(
      String method,
      Map<String, String> vars,
      Map<String, String> query,
      Map<String, String> headers,
      ServerRequest request,
      byte[] body,
      boolean file) {
    String from = request.remotePeer().host();
    Incoming incoming = file ? bodies.incoming(request) : Incoming.of(body);
    return new Request(method, vars, query, headers, from, body, incoming);
  }

  /// Answers when not too many are being answered; bodies are in by then, so that nobody keeps
  /// others out by sending slowly.
  private Reply admitted(Route route, Request asked) {
    if (!permits.tryAcquire()) {
      meters.refused();
      throw VitrineException.busy("too many requests at the same time", SOON);
    }
    try {
      return route.handler().handle(asked);
    } finally {
      permits.release();
    }
  }

  private Reply large(Route.Size size) {
    Reply large = Reply.error(413, "the body is larger than " + rules.limit(size) + " bytes");
    return new Reply(413, large.type(), large.body(), Map.of("Connection", "close"));
  }

  /// Who asks: whose key it is, or anybody where none is needed.
  private Holder holder(Right right, String key) {
    boolean open = right == Right.SEARCH && rules.openSearch();
    Holder holder = keys.holder(key);
    if (!open && !holder.right().has(right)) {
      throw new VitrineException(Kind.UNAUTHORISED, refusal(right, key, holder));
    }
    return holder;
  }

  private static String refusal(Right right, String key, Holder holder) {
    if (key.isEmpty()) {
      return "a key is needed, as header or query parameter x-algolia-api-key";
    }
    return holder.right() == Right.NONE
        ? "this key is not known: it was taken away, has ended, or never was one"
        : "this key does not allow that: the right '" + right.word() + "' is needed";
  }

  /// Who finds no room is told when to come again.
  private static Reply refusal(VitrineException e) {
    if (e.kind() != Kind.OVERLOADED) {
      return Reply.error(e.kind().status(), told(e));
    }
    return Reply.later(told(e), e.again().isZero() ? UNKNOWN : e.again());
  }

  /// What the client reads. Faults of ours may name files, so that they are for the log alone.
  private static String told(VitrineException e) {
    return e.kind().status() == Kind.BUG.status()
        ? "internal error"
        : String.valueOf(e.getMessage());
  }

  /// Faults of ours are told whole; a caller's mistake is a line, because callers make many. Where
  /// there was no room it says for what, such as a full disk: none of that comes from the caller.
  private static void log(VitrineException e, String route) {
    if (e.kind().status() >= 500) {
      LOG.log(e.kind().level(), "failed: " + route, e);
    } else if (e.kind() == Kind.OVERLOADED) {
      LOG.log(e.kind().level(), e.kind() + " at " + route + ": " + e.getMessage());
    } else {
      LOG.log(e.kind().level(), e.kind() + " at " + route);
    }
  }

  private static Map<String, String> headers(ServerRequest request) {
    var out = new HashMap<String, String>();
    for (Header header : request.headers()) {
      out.putIfAbsent(header.name().toLowerCase(Locale.ROOT), header.get());
    }
    return out;
  }

  private static void send(String method, Reply reply, ServerResponse response) {
    response.status(reply.status());
    Map<String, String> headers = Origins.always();
    headers.putAll(reply.headers());
    headers.forEach((name, value) -> response.header(name, value));
    if (!reply.type().isEmpty()) {
      response.header("Content-Type", reply.type());
    }
    if (reply.file().isPresent() && !method.equals("HEAD")) {
      send(reply.file().get(), response);
    } else if (method.equals("HEAD") || reply.body().length == 0) {
      response.send();
    } else {
      response.send(reply.body());
    }
  }

  /// Sends a file part by part. Where it breaks off the client sees that bytes are missing.
  private static void send(Path file, ServerResponse response) {
    try (var in = Files.newInputStream(file)) {
      response.contentLength(Files.size(file));
      try (OutputStream out = response.outputStream()) {
        in.transferTo(out);
      }
    } catch (IOException e) {
      LOG.log(System.Logger.Level.INFO, file.getFileName() + " was not sent whole: " + e);
    }
  }
}
