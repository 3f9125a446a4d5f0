package dev.vitrine.serve.http;

/// What answers the requests of one route. Safe for use by many threads.
@FunctionalInterface
public interface Handler {
  Reply handle(Request request);
}
