package dev.vitrine.serve.http;

import io.helidon.http.DirectHandler;
import io.helidon.http.DirectHandler.EventType;
import io.helidon.http.DirectHandler.TransportRequest;
import io.helidon.http.DirectHandler.TransportResponse;
import io.helidon.http.HeaderNames;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.http.DirectHandlers;

/// Replies to what is not HTTP enough to reach the gateway, in the same shape as all errors and
/// without repeating anything that was sent. The gateway lets no exception out, so whatever the web
/// server refuses on its own is the caller's mistake, also what it has a 5xx for: an internal error
/// here is a request line that it could not read, and other versions and encodings of HTTP are not
/// promised.
public final class Refusals implements DirectHandler {
  private Refusals() {}

  /// One for each kind of event.
  public static DirectHandlers handlers() {
    var builder = DirectHandlers.builder();
    for (EventType type : EventType.values()) {
      builder.addHandler(type, new Refusals());
    }
    return builder.build();
  }

  @Override
  public TransportResponse handle(
      TransportRequest request,
      EventType type,
      Status status,
      ServerResponseHeaders headers,
      String message) {
    Status told = status.code() >= 500 ? Status.BAD_REQUEST_400 : status;
    Reply reply = Reply.error(told.code(), told.reasonPhrase());
    return TransportResponse.builder()
        .status(told)
        .header(HeaderNames.CONTENT_TYPE, reply.type())
        .keepAlive(false)
        .entity(reply.body())
        .build();
  }
}
