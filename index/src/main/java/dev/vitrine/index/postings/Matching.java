package dev.vitrine.index.postings;

import java.io.IOException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/// One request's walk over the postings.
///
/// Words alone are scored as they are met. Where a filter or counts are asked for too, all matches
/// are first looked at without their scores, and then the words of those admitted are scored: most
/// matches never need a score, and the few that do can be passed over when they cannot be best.
/// Where hardly anything is counted it is the other way round: only what may be best is looked at.
final class Matching {
  /// Matches that are hardly counted at all.
  private static final int HARDLY_COUNTED = 10;

  private final IndexSearcher searcher;
  private final SegmentMaps maps;
  private final MatchQuery queries;
  private final MatchRequest request;

  Matching(IndexSearcher searcher, SegmentMaps maps, MatchQuery queries, MatchRequest request) {
    this.searcher = searcher;
    this.maps = maps;
    this.queries = queries;
    this.request = request;
  }

  Matched matched() throws IOException {
    boolean scored = request.limit() > 0 && request.order().isEmpty() && !request.text().isEmpty();
    if (scored && request.admission().equals(Admission.ALL)) {
      return best(queries.of(request), request.countTo(), false).best();
    }
    if (scored && request.countTo() <= HARDLY_COUNTED) {
      return best(queries.of(request), request.countTo(), true).best();
    }
    var leaves = searcher.getIndexReader().leaves();
    var admitted = new AdmittedCollector(request, maps, leaves);
    search(queries.of(request), admitted);
    return scored ? ranked(admitted) : admitted.best();
  }

  private Matched ranked(AdmittedCollector admitted) throws IOException {
    if (admitted.total() == 0) {
      return Matched.of(new int[0], new int[0], new double[0], 0, admitted.exact());
    }
    Query query =
        admitted.everything() && admitted.exact()
            ? queries.of(request)
            : queries.among(request, admitted.docs());
    WordsCollector words = best(query, 0, false);
    return words.best().counted(admitted.total(), admitted.exact() && !words.late());
  }

  /// @param admitting whether matches have still to be admitted
  private WordsCollector best(Query query, long countTo, boolean admitting) throws IOException {
    var collector = new WordsCollector(request, maps, countTo, admitting);
    search(query, collector);
    return collector;
  }

  private void search(Query query, Collector collector) throws IOException {
    searcher.search(query, new Only(collector));
  }

  /// One collector for all segments, which are searched one after another.
  private record Only(Collector collector) implements CollectorManager<Collector, Collector> {
    @Override
    public Collector newCollector() {
      return collector;
    }

    @Override
    public Collector reduce(java.util.Collection<Collector> collectors) {
      return collector;
    }
  }
}
