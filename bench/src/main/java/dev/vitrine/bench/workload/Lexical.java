package dev.vitrine.bench.workload;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.bench.measure.Figure;
import dev.vitrine.bench.measure.Rounds;
import dev.vitrine.bench.measure.Side;
import dev.vitrine.bench.measure.Spread;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;

/// A page of ten by words alone: the whole cascade against Lucene used by hand, and the same page
/// with five disjunctive facets.
public final class Lexical implements Workload {
  private static final int PAGE = 10;
  private static final double BAR = 1.3;
  private static final double FACET_BAR = 3;

  @Override
  public String name() {
    return "lexical";
  }

  @Override
  public List<Figure> run(Bed bed) {
    var plan = Plans.read(name(), Plans.Asking.class);
    try (OpenShop shop = OpenShop.open(bed.shop(), Bed.conf());
        RawLucene raw = new RawLucene(bed.postings(), Bed.words())) {
      Catalogue catalogue = shop.find(Bed.CATALOGUE).orElseThrow();
      List<Asked> asked =
          bed.queries(plan.queries()).stream().map(q -> Asked.of(q, catalogue)).toList();
      Rounds rounds = Rounds.of(sides(catalogue, raw), asked, plan.warmUps(), plan.rounds());
      return figures(rounds);
    }
  }

  private static List<Side<Asked>> sides(Catalogue catalogue, RawLucene raw) {
    return List.of(
        new Side<>("cascade", a -> catalogue.answer(a.plain()).hits().size()),
        new Side<>("facets", a -> catalogue.answer(a.faceted()).found().total()),
        new Side<>("raw all", a -> raw.top(a.text(), Occur.MUST, PAGE).scoreDocs.length),
        new Side<>("raw any", a -> raw.top(a.text(), Occur.SHOULD, PAGE).scoreDocs.length),
        new Side<>("raw count", a -> raw.counted(a.text(), Occur.MUST, PAGE).totalHits.value()));
  }

  private List<Figure> figures(Rounds rounds) {
    return List.of(
        Figure.plain(name(), "raw Lucene, all words", rounds.micros(2), "µs"),
        Figure.plain(name(), "raw Lucene, any word", rounds.micros(3), "µs"),
        Figure.plain(name(), "raw Lucene, all words, every match counted", rounds.micros(4), "µs"),
        Figure.plain(name(), "cascade", rounds.micros(0), "µs"),
        Figure.plain(name(), "cascade with five disjunctive facets", rounds.micros(1), "µs"),
        Figure.most(name(), "cascade / raw all words", rounds.ratio(0, 2), "×", BAR),
        Figure.most(name(), "cascade / raw any word", rounds.ratio(0, 3), "×", BAR),
        Figure.most(name(), "facets / raw all words", rounds.ratio(1, 2), "×", FACET_BAR),
        Figure.most(name(), "facets / raw any word", rounds.ratio(1, 3), "×", FACET_BAR),
        Figure.plain(name(), "facets / raw all words counted", rounds.ratio(1, 4), "×"),
        drift("cascade", rounds.drift(0)),
        drift("facets", rounds.drift(1)),
        drift("raw all words", rounds.drift(2)),
        Figure.plain(name(), "cascade allocates", rounds.bytes(0), "B"),
        Figure.plain(name(), "facets allocate", rounds.bytes(1), "B"),
        Figure.plain(name(), "raw all words allocates", rounds.bytes(2), "B"));
  }

  private Figure drift(String side, double drift) {
    return Figure.plain(name(), side + ", last round / first", Spread.one(drift), "×");
  }

  /// A text and the queries made of it, ready before the clock runs.
  ///
  /// @param plain the page alone
  /// @param faceted the page under five chosen facets, each counted without its own choice
  record Asked(String text, Query plain, Query faceted) {
    static Asked of(String text, Catalogue catalogue) {
      return new Asked(text, Query.of(text, PAGE), FiveFacets.of(text, PAGE, catalogue));
    }
  }
}
