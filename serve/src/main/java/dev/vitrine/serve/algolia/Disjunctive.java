package dev.vitrine.serve.algolia;

import dev.vitrine.serve.http.Json;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The facets of a search that are marked `disjunctive(NAME)`: each is counted as if nothing were
/// chosen in it, so that a shopper sees what else could be chosen.
///
/// @param names in the order asked
/// @param plain the parameters without the marks
record Disjunctive(List<String> names, Params plain) {
  private static final String FACETS = "facets";
  private static final String CHOSEN = "facetFilters";
  private static final Pattern MARKED = Pattern.compile("disjunctive\\((.+)\\)");

  Disjunctive {
    names = List.copyOf(names);
  }

  /// Those of a search.
  static Disjunctive of(Params params) {
    Optional<List<String>> facets = params.texts(FACETS);
    Set<String> marked = new LinkedHashSet<>();
    var all = new ArrayList<String>();
    for (String facet : facets.orElse(List.of())) {
      Matcher found = MARKED.matcher(facet);
      if (found.matches()) {
        marked.add(found.group(1));
      }
      all.add(found.matches() ? found.group(1) : facet);
    }
    if (marked.isEmpty()) {
      return new Disjunctive(List.of(), params);
    }
    ObjectNode node = params.node().deepCopy();
    node.set(FACETS, texts(all));
    return new Disjunctive(List.copyOf(marked), new Params(node));
  }

  /// A search for the counts of a facet alone.
  Params counting(String facet) {
    ObjectNode node = plain.node().deepCopy();
    node.set(FACETS, texts(List.of(facet)));
    node.put("hitsPerPage", 0).put("page", 0).put("analytics", false).put("clickAnalytics", false);
    node.remove(List.of("offset", "length"));
    JsonNode chosen = node.path(CHOSEN);
    if (chosen.isString() && chosen.asString().strip().startsWith("[")) {
      chosen = Json.read(chosen.asString());
    }
    if (chosen instanceof ArrayNode list) {
      node.set(CHOSEN, without(list, facet));
    }
    return new Params(node);
  }

  /// The conditions of a list that say anything of other attributes.
  private static ArrayNode without(ArrayNode list, String facet) {
    Predicate<JsonNode> of =
        one -> one.isString() && one.asString().replaceFirst("^-", "").startsWith(facet + ":");
    ArrayNode kept = Json.array();
    for (JsonNode one : list) {
      boolean own = one.isArray() ? !one.isEmpty() && one.valueStream().allMatch(of) : of.test(one);
      if (!own) {
        kept.add(one);
      }
    }
    return kept;
  }

  private static ArrayNode texts(List<String> all) {
    ArrayNode out = Json.array();
    all.forEach(out::add);
    return out;
  }
}
