package dev.vitrine.testkit.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/// Puts a request line and headers before a body: mostly well-formed ones, and some that abuse what
/// HTTP allows or break its rules.
final class HostileHeads {
  private static final String[] METHODS = {
    "POST", "POST", "POST", "POST", "POST", "GET", "PUT", "DELETE", "OPTIONS", "HEAD", "PATCH"
  };
  private static final String[] PATHS = {
    "/1/indexes/*/queries",
    "/1/indexes/*/queries",
    "/1/indexes/products/query",
    "/1/indexes/products/query?page=99999999999999&hitsPerPage=-1",
    "/1/indexes/products/p1000",
    "/1/indexes/products/facets/brand/query",
    "/1/indexes/*/objects",
    "/1/indexes/products/browse",
    "/1/indexes/products_price_desc/query",
    "/1/indexes/%00%ff%zz/query",
    "/1/indexes/*/batch",
    "/1/events",
    "/v1/search",
    "/v1/search",
    "/v1/explain",
    "/v1/catalogues",
    "/v1/catalogues/products/judged",
    "/metrics",
    "/openapi.json",
    "/",
    "/../../x",
    "/%2e%2e/%2e%2e/etc",
    "/1/indexes/products/settings",
    "/1//indexes///",
    "/?%",
    "/a?b=%zz"
  };

  /// What needs the admin key, on a catalogue of its own that may be wrecked.
  private static final String[] WRITES = {
    "/1/indexes/siege/browse",
    "/1/indexes/siege/browse?cursor=eyJfYWZ0ZXIiOiJ4In0",
    "/1/indexes/siege/batch",
    "/1/indexes/siege/batch",
    "/1/indexes/siege/a",
    "/1/indexes/siege/b/partial",
    "/1/indexes/siege/deleteByQuery",
    "/1/indexes/siege/settings",
    "/1/indexes/siege_price_asc/settings",
    "/1/indexes/siege/synonyms/batch",
    "/1/indexes/siege/synonyms/search",
    "/1/indexes/siege/synonyms/a",
    "/1/indexes/siege/task/99999999999999999999",
    "/1/indexes/siege/clear",
    "/v1/catalogues/siege/judged",
    "/v1/catalogues/siege/judged/a",
    "/v1/catalogues/siege/judged/a/queries",
    "/v1/catalogues/siege/judged/a/queries/q1/pool?depth=99999999999&stages=,,",
    "/v1/catalogues/siege/judged/a/queries/q1/grades",
    "/v1/catalogues/siege/judged/a/import?form=qrels",
    "/v1/catalogues/siege/judged/a/runs/99999999999999999999",
    "/v1/catalogues/siege/judged/a/compare?before=-1&after=%00"
  };

  private static final String[] HEADERS = {
    "Accept-Encoding: gzip;q=x, *;q=-1, ,;;",
    "Content-Type: application/json; charset=utf-16",
    "Content-Type: ;;;=\"",
    "Content-Encoding: gzip",
    "Expect: 100-continue",
    "Expect: nothing",
    "Connection: upgrade, close\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__",
    "Connection: upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x",
    "Authorization: Bearer",
    "Authorization: Bearer \u00e9\u00ff",
    "X-Algolia-API-Key: " + "k".repeat(5_000),
    "Cookie: " + "a=b; ".repeat(500),
    "Range: bytes=0-,-5",
    "If-None-Match: \"" + "x".repeat(1_000),
    "Origin: null\r\nAccess-Control-Request-Method: \u00ff",
    "Forwarded: for=\"[::1\"",
    "Host: evil.example",
    "no colon here",
    ": no name",
    "Folded: a\r\n b",
    "Nul: a\u0000b",
    "Content-Length: -1",
    "Content-Length: 99999999999999999999",
    "Content-Length: 4, 4",
    "Content-Length: 0x10",
    "Transfer-Encoding: chunked",
    "Transfer-Encoding: gzip, chunked",
    "Transfer-Encoding: identity"
  };
  private static final String[] LINES = {
    "%s %s HTTP/1.0",
    "%s %s HTTP/2.0",
    "%s %s HTTP/9",
    "%s %s",
    "%s  %s  HTTP/1.1",
    "%s http://localhost%s HTTP/1.1",
    "%s *%s HTTP/1.1",
    "GET%s %s HTTP/1.1",
    "\u0000%s %s HTTP/1.1"
  };

  private final SplittableRandom random;
  private final String admin;

  /// @param admin a key for writes, empty to send none
  HostileHeads(SplittableRandom random, String admin) {
    this.random = random;
    this.admin = admin;
  }

  /// A whole request.
  ///
  /// @param framed whether head and body agree on where the request ends, so that another one may
  ///   follow on the connection
  @SuppressWarnings("ArrayRecordComponent") // never compared, bytes are not copied
  record Sent(byte[] bytes, boolean framed) {}

  Sent of(byte[] body) {
    return switch (random.nextInt(20)) {
      case 0 -> sent(line(pick(LINES)), header(body.length), body, false);
      case 1 -> sent(usual(), header(body.length) + pick(HEADERS) + "\r\n", body, false);
      case 2 -> sent(usual(), many() + header(body.length), body, false);
      case 3 -> sent(usual(), pick(HEADERS) + "\r\n", body, false);
      case 4 -> sent(usual(), "Transfer-Encoding: chunked\r\n", chunked(body), false);
      case 5 -> sent(usual(), header(body.length + 1 + random.nextInt(1 << 20)), body, false);
      case 6, 7 -> admin.isEmpty() ? plain(body) : write(body);
      default -> plain(body);
    };
  }

  private Sent plain(byte[] body) {
    return sent(usual(), header(body.length), body, true);
  }

  private Sent write(byte[] body) {
    String line = pick(METHODS) + " " + pick(WRITES) + " HTTP/1.1";
    return sent(line, header(body.length) + "x-algolia-api-key: " + admin + "\r\n", body, true);
  }

  private String usual() {
    return line("%s %s HTTP/1.1");
  }

  private String line(String form) {
    return form.replaceFirst("%s", pick(METHODS)).replaceFirst("%s", pick(PATHS));
  }

  private static String header(int length) {
    return "Content-Length: " + length + "\r\n";
  }

  /// More or longer headers than anyone needs.
  private String many() {
    return random.nextBoolean()
        ? "X-Pad: x\r\n".repeat(random.nextInt(3_000))
        : "X-Long: " + "y".repeat(random.nextInt(60_000)) + "\r\n";
  }

  /// The body in chunks, the last of which may lie about its size or be missing.
  private byte[] chunked(byte[] body) {
    var out = new ByteArrayOutputStream();
    int half = body.length / 2;
    out.writeBytes((Integer.toHexString(half) + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.write(body, 0, half);
    String[] sizes = {Integer.toHexString(body.length - half), "-1", "zz", "7fffffffffffffff", ""};
    out.writeBytes(("\r\n" + pick(sizes) + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.write(body, half, body.length - half);
    String end = random.nextBoolean() ? "\r\n0\r\n\r\n" : "\r\n";
    out.writeBytes(end.getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }

  private Sent sent(String line, String headers, byte[] body, boolean framed) {
    String host = random.nextInt(60) == 0 ? "" : "Host: localhost\r\n";
    var out = new ByteArrayOutputStream();
    out.writeBytes((line + "\r\n" + host + headers + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(body);
    return new Sent(out.toByteArray(), framed);
  }

  private String pick(String[] from) {
    return from[random.nextInt(from.length)];
  }
}
