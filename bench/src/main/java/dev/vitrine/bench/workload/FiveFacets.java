package dev.vitrine.bench.workload;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Facet;
import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.kernel.query.FacetWanted;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.query.Tally;
import dev.vitrine.kernel.shop.Catalogue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A shopper's page with a choice in each of five facets: the batch that InstantSearch sends, one
/// main count and one for each facet without its own choice. The choices are values that the text
/// finds, the two commonest of each and the upper part of its numbers.
final class FiveFacets {
  private static final int MOST_VALUES = 20;
  private static final List<String> NAMES =
      List.of(
          Attributes.BRAND,
          Attributes.CATEGORY_LEVEL + 0,
          "color",
          Attributes.PRICE,
          Attributes.RATING);

  private FiveFacets() {}

  static Query of(String text, int size, Catalogue catalogue) {
    List<FacetWanted> wanted =
        NAMES.stream().map(name -> new FacetWanted(name, MOST_VALUES)).toList();
    Answer open = catalogue.answer(query(text, 0, Filter.ALL, wanted, List.of()));
    List<Filter> choices = open.found().facets().stream().map(FiveFacets::choice).toList();
    var tallies = new ArrayList<Tally>();
    for (int own = 0; own < choices.size(); own++) {
      var others = new ArrayList<>(choices);
      others.remove(own);
      tallies.add(new Tally(new Filter.And(others), List.of(wanted.get(own))));
    }
    return query(text, size, new Filter.And(choices), wanted, tallies);
  }

  private static Filter choice(Facet facet) {
    boolean range =
        facet.attribute().equals(Attributes.PRICE) || facet.attribute().equals(Attributes.RATING);
    if (range) {
      double least = facet.numbers().map(n -> (n.min() + n.mean()) / 2).orElse(0.0);
      return new Filter.Between(facet.attribute(), least, Double.POSITIVE_INFINITY);
    }
    List<Filter> some =
        facet.counts().stream()
            .limit(2)
            .<Filter>map(c -> new Filter.Is(facet.attribute(), c.value()))
            .toList();
    return some.isEmpty() ? Filter.ALL : new Filter.Or(some);
  }

  private static Query query(
      String text, int size, Filter filter, List<FacetWanted> facets, List<Tally> tallies) {
    return new Query(
        text,
        false,
        true,
        filter,
        facets,
        tallies,
        List.of(),
        List.of(),
        0,
        size,
        "",
        "",
        Duration.ofSeconds(10),
        false);
  }
}
