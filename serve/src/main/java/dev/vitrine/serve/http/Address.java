package dev.vitrine.serve.http;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Percent-decoding of paths and of form-encoded parameters.
public final class Address {
  private Address() {}

  /// The decoded segments of a raw path; empty ones are left out.
  public static List<String> path(String raw) {
    return Route.segments(raw).stream().map(s -> decode(s.replace("+", "%2B"))).toList();
  }

  /// Parameters by name, the first of each name.
  public static Map<String, String> form(String raw) {
    var out = new LinkedHashMap<String, String>();
    for (String pair : raw.split("&", -1)) {
      if (pair.isEmpty()) {
        continue;
      }
      int equals = pair.indexOf('=');
      String name = decode(equals < 0 ? pair : pair.substring(0, equals));
      out.putIfAbsent(name, equals < 0 ? "" : decode(pair.substring(equals + 1)));
    }
    return out;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new VitrineException(Kind.BAD_REQUEST, "broken percent-encoding", e);
    }
  }
}
