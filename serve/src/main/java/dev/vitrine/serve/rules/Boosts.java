package dev.vitrine.serve.rules;

import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.rule.Consequence.Boost;
import dev.vitrine.serve.filter.Lists;
import dev.vitrine.serve.http.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Boosts as they are written: our own with a strength, and the protocol's optional filters, of
/// which each point of `<score=…>` is a strength of 0.2.
final class Boosts {
  /// The strength of a score of 1.
  static final double POINT = 0.2;

  private static final int MOST = 50;
  private static final Pattern SCORED =
      Pattern.compile("(.+)<score=([0-9]{1,4})>\\s*", Pattern.DOTALL);

  private Boosts() {}

  /// `[{"filters": "brand:Sony", "strength": 0.3}]`.
  static List<Boost> own(Part part) {
    var boosts = new ArrayList<Boost>();
    for (Part one : part.list(MOST)) {
      one.fields(Set.of("filters", "strength"));
      Filter filter = Filters.expression(one.field("filters"));
      if (filter.equals(Filter.ALL)) {
        throw one.field("filters").wrong("expected a condition");
      }
      boosts.add(new Boost(filter, one.field("strength").decimal(-1, 1)));
    }
    return boosts;
  }

  /// `["brand:Sony<score=2>", "category:-Book", ["a:1", "a:2"]]`.
  static List<Boost> optional(Part part) {
    var boosts = new ArrayList<Boost>();
    for (Part one : part.list(MOST)) {
      if (one.node().isArray()) {
        var any = new ArrayList<Filter>();
        double strength = 0;
        for (Part each : one.list(MOST)) {
          Boost boost = boost(each);
          any.add(boost.strength() < 0 ? new Filter.Not(boost.filter()) : boost.filter());
          strength = Math.max(strength, Math.abs(boost.strength()));
        }
        boosts.add(new Boost(new Filter.Or(any), strength));
      } else {
        boosts.add(boost(one));
      }
    }
    return boosts;
  }

  private static Boost boost(Part part) {
    Matcher scored = SCORED.matcher(part.name(1_000));
    boolean has = scored.matches();
    String text = has ? scored.group(1) : part.name(1_000);
    double strength = strength(has ? Double.parseDouble(scored.group(2)) : 1);
    Filter filter = Filters.within(part, () -> Lists.facets(Json.array().add(text.strip())));
    return filter instanceof Filter.Not(Filter not)
        ? new Boost(not, -strength)
        : new Boost(filter, strength);
  }

  static double strength(double score) {
    return Math.min(1, POINT * score);
  }
}
