package dev.vitrine.serve.http;

import java.util.Map;
import java.util.Optional;

/// A request, read whole unless its body is a file.
///
/// @param method in capitals
/// @param vars what stood at the placeholders of the route
/// @param query parameters of the address, the first of each name
/// @param headers lower-case names
/// @param from the address of who asked, as the connection tells it; empty when unknown
/// @param body at most the route's limit; empty where the route takes a file
/// @param incoming the same as it comes, which may be a large file
@SuppressWarnings("ArrayRecordComponent") // never compared, bytes are not copied
public record Request(
    String method,
    Map<String, String> vars,
    Map<String, String> query,
    Map<String, String> headers,
    String from,
    byte[] body,
    Incoming incoming) {
  /// A request that was read whole.
  public Request(
      String method,
      Map<String, String> vars,
      Map<String, String> query,
      Map<String, String> headers,
      String from,
      byte[] body) {
    this(method, vars, query, headers, from, body, Incoming.of(body));
  }

  /// What stood at a placeholder that the route has.
  public String var(String name) {
    return vars.getOrDefault(name, "");
  }

  /// A header, when it was sent.
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }
}
