package dev.vitrine.testkit.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;

/// Makes bodies that no honest client sends, and some that one does.
final class HostileBodies {
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
    "correct",
    "requests",
    "strategy",
    "queryLanguages",
    "market",
    "restrictSearchableAttributes",
    "ranking",
    "customRanking",
    "replicas",
    "searchableAttributes",
    "attributesForFaceting",
    "synonyms",
    "action",
    "body",
    "objectID",
    "title",
    "price",
    "offers",
    "_after"
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
    "20",
    "[\"-price\",\"_relevance\",\"-price\"]",
    "[\"asc(price)\",\"desc()\",\"typo\"]",
    "[\"virtual(\",\"virtual(a)\",\"siege_price_asc\"]",
    "\"eyJfYWZ0ZXIiOiJ4IiwiaGl0c1BlclBhZ2UiOjN9\"",
    "\"eyJfYWZ0ZXIiOnt9fQ\"",
    "\"addObject\"",
    "\"clear\"",
    "\"NaN\"",
    "-0.0",
    "{\"_operation\":\"Increment\",\"value\":[]}",
    "\"\\u0000\\uFFFF\\u202E\""
  };

  private final SplittableRandom random;

  HostileBodies(SplittableRandom random) {
    this.random = random;
  }

  byte[] garbage() {
    byte[] out = new byte[1 + random.nextInt(300)];
    random.nextBytes(out);
    byte[] end = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    byte[] all = Arrays.copyOf(out, out.length + end.length);
    System.arraycopy(end, 0, all, out.length, end.length);
    return all;
  }

  /// A body in UTF-8 as clients send it, or in an encoding they do not.
  byte[] next() {
    byte[] plain = text().getBytes(StandardCharsets.ISO_8859_1);
    return switch (random.nextInt(40)) {
      case 0 -> new String(plain, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.UTF_16);
      case 1 -> ("\uFEFF" + new String(plain, StandardCharsets.ISO_8859_1)).getBytes(UTF_8);
      case 2 -> Arrays.copyOf(plain, plain.length / 2);
      case 3 -> Arrays.copyOf(plain, plain.length + 1 + random.nextInt(2_000));
      default -> plain;
    };
  }

  private String text() {
    return switch (random.nextInt(12)) {
      case 0 -> noise();
      case 1 -> nested();
      case 2 -> "{\"requests\":" + pick(VALUES) + "}";
      case 3 -> "{\"query\":\"" + "x".repeat(random.nextInt(20_000)) + "\"}";
      case 4, 5 -> object();
      case 6 -> "{\"params\":\"" + form() + "\"}";
      case 7 -> "{\"requests\":[" + (object() + ",").repeat(random.nextInt(80)) + object() + "]}";
      default -> "{\"requests\":[" + object() + "," + object() + "]}";
    };
  }

  /// Parameters in the form of an address, some of them not.
  private String form() {
    var out = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      out.append(pick(NAMES)).append(random.nextInt(9) == 0 ? "" : "=");
      out.append(random.nextInt(3) == 0 ? "%zz%" : "%5B%22").append(random.nextInt(99)).append('&');
    }
    return out.toString();
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
