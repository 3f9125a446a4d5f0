package dev.vitrine.serve.http;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// What browsers are told: any page may ask (the keys decide what it gets), nothing is sniffed,
/// framed or handed on.
final class Origins {
  private static final Pattern NAMES = Pattern.compile("[A-Za-z0-9_, -]{0,2000}");
  private static final String USUAL =
      "accept,authorization,content-type,x-algolia-agent,x-algolia-api-key,"
          + "x-algolia-application-id,x-algolia-usertoken,x-vitrine-key,traceparent";

  private Origins() {}

  static Map<String, String> always() {
    var out = new TreeMap<String, String>();
    out.put("Access-Control-Allow-Origin", "*");
    out.put("Access-Control-Expose-Headers", "*");
    out.put("X-Content-Type-Options", "nosniff");
    out.put("X-Frame-Options", "DENY");
    out.put("Referrer-Policy", "no-referrer");
    out.put("Cross-Origin-Resource-Policy", "cross-origin");
    out.put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    out.put("Cache-Control", "no-store");
    return out;
  }

  /// The answer to a browser's question before a request.
  static Reply preflight(String wanted) {
    String names = wanted.isBlank() || !NAMES.matcher(wanted).matches() ? USUAL : wanted;
    return new Reply(
        204,
        "",
        new byte[0],
        Map.of(
            "Access-Control-Allow-Methods", "GET, HEAD, POST, PUT, DELETE, OPTIONS",
            "Access-Control-Allow-Headers", names,
            "Access-Control-Max-Age", "86400"));
  }
}
