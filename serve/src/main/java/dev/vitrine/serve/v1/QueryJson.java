package dev.vitrine.serve.v1;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.query.FacetWanted;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Layout;
import dev.vitrine.kernel.query.Occasion;
import dev.vitrine.kernel.query.Order;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.query.Seen;
import dev.vitrine.kernel.query.Tally;
import dev.vitrine.serve.http.SearchIds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Our own search request as a kernel query. A disjunctive facet is counted under the filter
/// without the selection made in it: selections stand beside the filter, one list of values for
/// each attribute.
///
/// @param query what is asked
/// @param disjunctive attributes that the tallies count, in order
record QueryJson(Query query, List<String> disjunctive) {
  private static final int MOST_KEYS = 8;
  private static final int LAST = Integer.MAX_VALUE;

  static QueryJson read(ObjectNode body, Duration deadline) {
    var fields = new Fields(body);
    fields.refuseUnknown();
    String text = text(fields);
    int size = fields.count("size", 20, 1_000);
    int from = fields.count("from", 0, Query.DEPTH_LIMIT - size);
    Filter fixed = FilterJson.read(body.path("filter"));
    var selections = Selections.read(body.path("selected"));
    var conjunctive = new ArrayList<FacetWanted>();
    var disjunctive = new ArrayList<String>();
    var tallies = new ArrayList<Tally>();
    for (JsonNode facet : fields.list("facets", 100)) {
      FacetWanted wanted = facet(facet);
      if (selections.has(wanted.attribute())) {
        disjunctive.add(wanted.attribute());
        Filter others = Filter.both(fixed, selections.without(wanted.attribute()));
        tallies.add(new Tally(others, List.of(wanted)));
      } else {
        conjunctive.add(wanted);
      }
    }
    var query =
        new Query(
            text,
            fields.flag("typing", false),
            fields.flag("correct", true),
            Filter.both(fixed, selections.without("")),
            conjunctive,
            tallies,
            orders(fields),
            fields.texts("searchable"),
            from,
            size,
            fields.text("language"),
            fields.text("market"),
            deadline,
            fields.flag("explain", false),
            occasion(fields));
    return new QueryJson(query, disjunctive);
  }

  private static Occasion occasion(Fields fields) {
    List<String> contexts = fields.texts("contexts");
    var occasion = new Occasion(fields.flag("rules", true), contexts, fields.count("at", 0, LAST));
    var who = new Who(name(fields, "client"), name(fields, "user"), name(fields, "session"));
    Occasion known = occasion.by(who, name(fields, "search"));
    Occasion whose = fields.flag("personal", true) ? known : known.impersonal();
    return whose.after(Seen.of(fields.text("after"))).laidOut(layout(fields));
  }

  private static Layout layout(Fields fields) {
    String word = fields.text("layout");
    return word.isEmpty()
        ? Layout.GRID
        : Layout.of(word)
            .orElseThrow(() -> VitrineException.badRequest("'layout' must be grid or feed"));
  }

  private static String name(Fields fields, String field) {
    return SearchIds.name(field, fields.text(field));
  }

  /// What is asked as a shopper's search, whose id it is unless it has one.
  Query shoppers(SearchIds ids) {
    Occasion occasion = query.occasion();
    return query.on(occasion.by(occasion.who(), ids.given(occasion.search())));
  }

  /// What is asked, of which nothing is to be kept.
  Query unkept() {
    return query.on(query.occasion().unkept());
  }

  private static String text(Fields fields) {
    String text = fields.text("query");
    if (text.length() > Query.TEXT_LIMIT) {
      throw VitrineException.badRequest("'query' is longer than " + Query.TEXT_LIMIT);
    }
    return text;
  }

  private static FacetWanted facet(JsonNode node) {
    if (node.isString()) {
      return new FacetWanted(node.asString(), 100);
    }
    if (!(node instanceof ObjectNode object)) {
      throw VitrineException.badRequest("'facets' must be texts or {attribute, limit, containing}");
    }
    var fields = new Fields(object);
    String attribute = fields.text("attribute");
    if (attribute.isEmpty()) {
      throw VitrineException.badRequest("'facets' needs 'attribute'");
    }
    int limit = Math.max(1, fields.count("limit", 100, 1_000));
    return new FacetWanted(attribute, limit, fields.text("containing"));
  }

  private static List<Order> orders(Fields fields) {
    var out = new ArrayList<Order>();
    for (String one : fields.texts("sort", MOST_KEYS)) {
      boolean down = one.startsWith("-");
      out.add(
          one.equals(Order.RELEVANCE.attribute())
              ? Order.RELEVANCE
              : new Order(down ? one.substring(1) : one, down));
    }
    if (out.lastIndexOf(Order.RELEVANCE) > 0) {
      throw VitrineException.badRequest("'sort': '_relevance' must come first");
    }
    return out;
  }
}
