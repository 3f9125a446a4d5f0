package dev.vitrine.serve;

import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.search.highlight.Spans;
import dev.vitrine.serve.http.Json;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// An item of the in-memory catalogue: every scalar of its JSON under its dotted name.
record Row(Document document, Map<String, Set<String>> values, Set<String> words) {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  static Row of(Document document) {
    var values = new LinkedHashMap<String, Set<String>>();
    collect("", Json.read(document.json()), values);
    values.put("objectID", Set.of(document.id()));
    var words = new LinkedHashSet<String>();
    values
        .values()
        .forEach(v -> v.forEach(t -> Spans.LETTERS.of(t).forEach(s -> words.addAll(s.forms()))));
    values.putIfAbsent("kind", Set.of("product"));
    return new Row(document, values, words);
  }

  private static void collect(String name, JsonNode node, Map<String, Set<String>> out) {
    if (node.isObject()) {
      node.forEachEntry((k, v) -> collect(name.isEmpty() ? k : name + "." + k, v, out));
    } else if (node.isArray()) {
      node.forEach(v -> collect(name, v, out));
    } else if (!node.isNull()) {
      out.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(node.asString());
    }
  }

  Set<String> of(String attribute) {
    return values.getOrDefault(attribute, Set.of());
  }

  OptionalDouble number(String attribute) {
    return of(attribute).stream()
        .filter(v -> NUMBER.matcher(v).matches())
        .mapToDouble(Double::parseDouble)
        .findFirst();
  }

  boolean passes(Filter filter) {
    return switch (filter) {
      case Filter.And and -> and.parts().stream().allMatch(this::passes);
      case Filter.Or or -> or.parts().stream().anyMatch(this::passes);
      case Filter.Not not -> !passes(not.part());
      case Filter.Has has -> !of(has.attribute()).isEmpty();
      case Filter.Is is ->
          of(is.attribute()).stream()
              .anyMatch(
                  v -> v.toLowerCase(Locale.ROOT).equals(is.value().toLowerCase(Locale.ROOT)));
      case Filter.Between b -> {
        OptionalDouble n = number(b.attribute());
        yield n.isPresent() && n.getAsDouble() >= b.from() && n.getAsDouble() <= b.to();
      }
    };
  }
}
