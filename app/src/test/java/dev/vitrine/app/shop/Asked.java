package dev.vitrine.app.shop;

import dev.vitrine.app.Unhurried;
import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.query.FacetWanted;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Order;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Questions and changes for shops in tests, in few words.
final class Asked {
  private Asked() {}

  /// Items seen soon, committed never but at the end.
  static ShopConf soon() {
    return conf("20ms", "1h");
  }

  /// Items seen only after an opening.
  static ShopConf never() {
    return conf("1h", "1h");
  }

  static ShopConf conf(String refresh, String commit) {
    return ShopConf.of(
        Unhurried.conf(
            Map.of(
                "index.refresh-every", refresh,
                "index.commit-every", commit,
                "index.compact-after", "50ms")));
  }

  static Query query(String text, Filter filter, List<String> facets, List<Order> order, int size) {
    return new Query(
        text,
        false,
        true,
        filter,
        facets.stream().map(name -> new FacetWanted(name, 1_000)).toList(),
        List.of(),
        order,
        List.of(),
        0,
        size,
        "",
        "",
        Duration.ofSeconds(20),
        false);
  }

  /// Ids of the first hundred, in order.
  static List<String> ids(Catalogue catalogue, Query query) {
    return catalogue.answer(query).hits().stream().map(hit -> hit.document().id()).toList();
  }

  static List<String> words(Catalogue catalogue, String text) {
    return ids(catalogue, query(text, Filter.ALL, List.of(), List.of(), 100));
  }

  static List<String> filtered(Catalogue catalogue, Filter filter) {
    return ids(catalogue, query("", filter, List.of(), List.of(), 100)).stream().sorted().toList();
  }

  static List<String> sorted(Catalogue catalogue, String attribute, boolean descending) {
    var order = List.of(new Order(attribute, descending));
    return ids(catalogue, query("", Filter.ALL, List.of(), order, 100));
  }

  /// Values of a facet with their counts.
  static Map<String, Long> counts(Catalogue catalogue, String facet) {
    Answer answer = catalogue.answer(query("", Filter.ALL, List.of(facet), List.of(), 10));
    var counts = new TreeMap<String, Long>();
    answer.found().facets().forEach(f -> f.counts().forEach(c -> counts.put(c.value(), c.items())));
    return counts;
  }

  static Filter priced(double from, double to) {
    return new Filter.Between("price", from, to);
  }

  /// Puts, from JSON in which apostrophes stand for quotation marks.
  static List<Change> puts(String... documents) {
    return Arrays.stream(documents).map(Asked::put).toList();
  }

  static Change put(String json) {
    String quoted = json.replace('\'', '"');
    String id = quoted.replaceAll(".*\"objectID\":\"([^\"]*)\".*", "$1");
    return new Change.Put(new Document(id, quoted));
  }

  static Change patch(String id, String fields) {
    return new Change.Patch(id, fields.replace('\'', '"'), false);
  }
}
