package dev.vitrine.testkit.hostile;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/// Makes methods, paths and bodies that no honest client sends, and some that one does.
final class HostileBodies {
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
    "/v1/search",
    "/v1/explain",
    "/v1/catalogues",
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
  private static final String[] NAMES = {
    "query",
    "page",
    "hitsPerPage",
    "filters",
    "facetFilters",
    "numericFilters",
    "tagFilters",
    "facets",
    "maxValuesPerFacet",
    "attributesToRetrieve",
    "attributesToHighlight",
    "offset",
    "attributesToSnippet",
    "length",
    "clickAnalytics",
    "getRankingInfo",
    "responseFields",
    "params",
    "indexName",
    "type",
    "facet",
    "facetQuery",
    "cursor",
    "catalogue",
    "filter",
    "selected",
    "sort",
    "size",
    "from",
    "id",
    "explain",
    "trace",
    "typing",
    "requests",
    "strategy",
    "queryLanguages"
  };
  private static final String[] PIECES = {
    "AND",
    "OR",
    "NOT",
    "(",
    ")",
    ":",
    "brand",
    "price",
    ">=",
    "!=",
    "<",
    "10",
    "TO",
    "\\\"",
    "'",
    "1e999",
    "-5",
    "\\u0000",
    "é",
    "\\uD800",
    "_tags",
    "*",
    "%",
    "[",
    "]",
    "a-b",
    "__proto__"
  };
  private static final String[] VALUES = {
    "null",
    "true",
    "-1",
    "1e400",
    "99999999999999999999",
    "0.5",
    "\"\"",
    "[]",
    "{}",
    "[[]]",
    "\"x\"",
    "[null]",
    "[1,2]",
    "{\"a\":{\"b\":[1]}}",
    "\"*\"",
    "[\"*\"]",
    "1E-400",
    "\"products\"",
    "[\"brand:Sony\",[\"colour:-red\"]]",
    "[{\"indexName\":\"products\"}]",
    "\"5\"",
    "20"
  };

  private final SplittableRandom random;

  HostileBodies(SplittableRandom random) {
    this.random = random;
  }

  String method() {
    return pick(METHODS);
  }

  String path() {
    return pick(PATHS);
  }

  byte[] garbage() {
    byte[] out = new byte[1 + random.nextInt(300)];
    random.nextBytes(out);
    byte[] end = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    byte[] all = java.util.Arrays.copyOf(out, out.length + end.length);
    System.arraycopy(end, 0, all, out.length, end.length);
    return all;
  }

  byte[] next() {
    String text =
        switch (random.nextInt(10)) {
          case 0 -> noise();
          case 1 -> nested();
          case 2 -> "{\"requests\":" + pick(VALUES) + "}";
          case 3 -> "{\"query\":\"" + "x".repeat(random.nextInt(20_000)) + "\"}";
          case 4, 5 -> object();
          default -> "{\"requests\":[" + object() + "," + object() + "]}";
        };
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private String noise() {
    byte[] bytes = new byte[random.nextInt(200)];
    random.nextBytes(bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private String nested() {
    int depth = 1 + random.nextInt(random.nextInt(20) == 0 ? 20_000 : 200);
    boolean closed = random.nextBoolean();
    String inner = "[".repeat(depth) + (closed ? "]".repeat(depth) : "");
    return random.nextBoolean() ? inner : "{\"facetFilters\":" + inner + "}";
  }

  private String object() {
    var out = new StringBuilder("{\"indexName\":\"products\",\"catalogue\":\"products\"");
    for (int i = random.nextInt(5); i > 0; i--) {
      String name = pick(NAMES);
      String value = random.nextInt(3) == 0 ? pick(VALUES) : "\"" + expression() + "\"";
      out.append(",\"").append(name).append("\":").append(value);
    }
    return out.append('}').toString();
  }

  private String expression() {
    int most = random.nextInt(30) == 0 ? 3_000 : 10;
    var out = new StringBuilder();
    for (int i = random.nextInt(most); i >= 0; i--) {
      out.append(pick(PIECES)).append(random.nextInt(4) == 0 ? "" : " ");
    }
    return out.toString();
  }

  private String pick(String[] from) {
    return from[random.nextInt(from.length)];
  }
}
