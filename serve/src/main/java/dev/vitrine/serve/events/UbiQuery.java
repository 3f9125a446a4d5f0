package dev.vitrine.serve.events;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// A search as User Behavior Insights tells of it.
///
/// @param head where, when and by whom was searched; its query is the search's id, empty when it
///   has none
/// @param text the words, empty when there were none
/// @param hits items of the page; nothing when it is not said
record UbiQuery(Head head, String text, Optional<List<String>> hits) {
  /// The names that the list of hits goes by: of the specification, and of two of its documents.
  private static final List<String> HITS =
      List.of("query_response_hit_ids", "query_response_object_ids", "query_response_objects_ids");

  private static final String SEARCH = "query_id";
  private static final String TEXT = "user_query";
  private static final int SHORT = 100;
  private static final int WORDS = 512;
  private static final int MOST = 1_000;
  private static final int ID = 256;

  /// @param catalogue that is meant where none is named, empty for none
  static UbiQuery read(JsonNode node, String catalogue) {
    var sent = new SentFields(node);
    boolean timed = node.hasNonNull("timestamp");
    String search = sent.text(SEARCH, SHORT);
    var head =
        new Head(
            Ids.of(node, timed || !search.isEmpty()),
            timed ? UbiEvent.time(sent) : 0,
            UbiEvent.application(sent, catalogue),
            UbiEvent.who(sent),
            search,
            "");
    if (!node.path(TEXT).isString()) {
      throw SentFields.wrong(TEXT, "is missing");
    }
    return new UbiQuery(head, sent.text(TEXT, WORDS), hits(sent));
  }

  private static Optional<List<String>> hits(SentFields sent) {
    return HITS.stream().filter(sent.node()::has).findFirst().map(name -> hits(sent, name));
  }

  private static List<String> hits(SentFields sent, String name) {
    JsonNode list = sent.node().path(name);
    var hits = new ArrayList<String>();
    for (JsonNode one : list) {
      String id = one.asString("");
      if (id.isEmpty() || id.length() > ID || hits.size() == MOST) {
        throw SentFields.wrong(name, "expected at most " + MOST + " ids of items");
      }
      hits.add(id);
    }
    return hits;
  }

  /// Whether words found something, as far as it is said.
  boolean found() {
    return !text.isBlank() && (hits.isEmpty() || !hits.get().isEmpty());
  }

  /// The search as an event; nothing for one without an id, which no event can name.
  Stream<Event> event() {
    List<String> items = hits.orElse(List.of());
    var placed = new ArrayList<Placed>();
    for (int i = 0; i < items.size(); i++) {
      placed.add(Placed.at(items.get(i), i + 1));
    }
    return head.query().isEmpty()
        ? Stream.empty()
        : Stream.of(new Event.Asked(head, text, items.size(), placed));
  }
}
