package dev.vitrine.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;

/// A web server in front of a shop, as one has that shows films from a domain of its own: a film
/// lies at `/films/film.webm`, everything else is answered by the shop.
final class OwnDomain implements AutoCloseable {
  private static final List<String> SENT =
      List.of("accept", "content-type", "x-vitrine-shopper", "if-none-match");
  private static final Set<String> KEPT =
      Set.of("content-type", "content-security-policy", "cache-control", "etag");

  private final HttpServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final URI shop;
  private final byte[] film;

  OwnDomain(URI shop, byte[] film) {
    this.shop = shop;
    this.film = film.clone();
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/films/film.webm", this::film);
    server.createContext("/", this::pass);
    server.start();
  }

  URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
  }

  private void film(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", "video/webm");
      exchange.sendResponseHeaders(200, film.length);
      exchange.getResponseBody().write(film);
    }
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      String path = exchange.getRequestURI().toString().substring(1);
      var request =
          HttpRequest.newBuilder(shop.resolve(path))
              .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
      SENT.forEach(name -> {
        String value = exchange.getRequestHeaders().getFirst(name);
        if (value != null) {
          request.header(name, value);
        }
      });
      HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
      answer
          .headers()
          .map()
          .forEach((name, values) -> {
            if (KEPT.contains(name)) {
              exchange.getResponseHeaders().put(name, values);
            }
          });
      int length = answer.body().length;
      exchange.sendResponseHeaders(answer.statusCode(), length == 0 ? -1 : length);
      exchange.getResponseBody().write(answer.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    client.close();
  }
}
