package dev.vitrine.serve.events;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// A search as User Behavior Insights tells of it.
///
/// @param catalogue where was searched
/// @param text the words
/// @param client who searched, empty when it is not said
/// @param found whether something was found, as far as it is said
record UbiQuery(String catalogue, String text, String client, boolean found) {
  /// The names that the list of hits goes by: of the specification, and of two of its documents.
  private static final List<String> HITS =
      List.of("query_response_hit_ids", "query_response_object_ids", "query_response_objects_ids");

  private static final int SHORT = 100;
  private static final int WORDS = 512;

  static UbiQuery read(JsonNode node) {
    var sent = new SentFields(node);
    boolean nothing =
        hits(node).findFirst().map(hits -> hits.isArray() && hits.isEmpty()).orElse(false);
    return new UbiQuery(
        sent.needed("application", SHORT),
        sent.needed("user_query", WORDS),
        sent.text("client_id", SHORT),
        !nothing);
  }

  private static Stream<JsonNode> hits(JsonNode node) {
    return HITS.stream().filter(node::has).map(node::path);
  }
}
