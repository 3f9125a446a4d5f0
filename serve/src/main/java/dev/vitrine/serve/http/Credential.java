package dev.vitrine.serve.http;

import java.util.Map;

/// Where clients put their key: a header, a bearer token, or a parameter of the address, as
/// browsers do to spare themselves a preflight.
public final class Credential {
  private static final String BEARER = "Bearer ";

  private Credential() {}

  /// The key as sent, empty when there is none.
  public static String of(Map<String, String> headers, Map<String, String> query) {
    for (String name : new String[] {"x-algolia-api-key", "x-vitrine-key"}) {
      String key = headers.getOrDefault(name, query.getOrDefault(name, ""));
      if (!key.isEmpty()) {
        return key;
      }
    }
    String token = headers.getOrDefault("authorization", "");
    return token.startsWith(BEARER) ? token.substring(BEARER.length()).strip() : "";
  }
}
