package dev.vitrine.app.simulation;

import dev.vitrine.app.market.MarketPolicies;
import dev.vitrine.serve.simulations.Simulations.Choices;
import dev.vitrine.serve.simulations.Simulations.Limit;
import dev.vitrine.serve.simulations.Simulations.Measure;
import dev.vitrine.simulate.report.Figure;
import dev.vitrine.simulate.world.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What may be asked of the simulated market over HTTP: worlds and policies that come along, by
/// name, and numbers that a server can bear beside its serving.
final class Offered {
  private static final int MOST_POLICIES = 6;

  private static final Map<String, String> WORLDS =
      Map.of(
          "position", "the lower a card stands the less it is looked at; nobody stops",
          "cascade", "cards are read one after the other until something was found",
          "trust", "what stands high is clicked for standing high, too");

  static final Choices CHOICES =
      new Choices(
          inOrder(World.NAMES, WORLDS),
          inOrder(MarketPolicies.NAMES, MarketPolicies.MEANINGS),
          List.of("random", "popularity", "lexical", "full", "oracle"),
          MOST_POLICIES,
          limits(),
          measures());

  private Offered() {}

  private static Map<String, String> inOrder(List<String> names, Map<String, String> meanings) {
    Map<String, String> all = new LinkedHashMap<>();
    names.forEach(name -> all.put(name, meanings.getOrDefault(name, "")));
    return Collections.unmodifiableMap(all);
  }

  private static Map<String, Limit> limits() {
    Map<String, Limit> all = new LinkedHashMap<>();
    all.put("days", new Limit(1, 28, 3));
    all.put("learn", new Limit(0, 28, 2));
    all.put("again", new Limit(0, 28, 0));
    all.put("products", new Limit(100, 20_000, 2_000));
    all.put("shoppers", new Limit(10, 20_000, 2_000));
    all.put("seed", new Limit(0, 999_999_999, 1));
    all.put("markets", new Limit(1, 5, 1));
    all.put("steps", new Limit(1, 500, 0));
    return Collections.unmodifiableMap(all);
  }

  private static List<Measure> measures() {
    var all = new ArrayList<Measure>();
    for (Figure figure : Figure.ALL) {
      all.add(new Measure(figure.key(), figure.title(), figure.what(), figure.decimals()));
    }
    all.add(
        new Measure(
            "days_until_known",
            "days until known",
            "the middle number of days until a good that is new was shown a hundred times",
            0));
    return all;
  }
}
