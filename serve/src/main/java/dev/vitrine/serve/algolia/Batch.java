package dev.vitrine.serve.algolia;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Found;
import dev.vitrine.kernel.query.Occasion;
import dev.vitrine.kernel.query.Order;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.query.Tally;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.serve.http.SearchIds;
import dev.vitrine.serve.metrics.Meters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Searches that belong to one look at the page: the same words in the same catalogue, at most one
/// of them with hits. They are answered by one query; all but the main one are tallies of it.
final class Batch {
  private final Target target;
  private final List<SearchRequest> requests = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();
  private int main = -1;

  private Batch(Target target) {
    this.target = target;
  }

  /// One search with what was found for it.
  ///
  /// @param found its own counts
  /// @param main whether the hits of the answer are its own
  /// @param search the id by which events may name it
  /// @param nanos time the query took
  record Outcome(
      SearchRequest request,
      Catalogue catalogue,
      Answer answer,
      Found found,
      boolean main,
      String search,
      long nanos) {}

  /// What holds for all searches of a request.
  ///
  /// @param ids makes ids of searches
  /// @param token of the shopper, where a search has none of its own
  record Asking(Duration deadline, Meters meters, SearchIds ids, String token) {}

  /// What two searches must share to be answered together.
  private record Likeness(
      String catalogue,
      List<Order> order,
      String text,
      boolean typing,
      boolean correcting,
      List<String> searchable,
      String language,
      String market,
      Occasion occasion) {}

  /// Puts searches together where they belong together.
  static List<Batch> plan(Catalogues catalogues, List<SearchRequest> requests) {
    var open = new LinkedHashMap<Likeness, Batch>();
    var all = new ArrayList<Batch>();
    for (int i = 0; i < requests.size(); i++) {
      SearchRequest request = requests.get(i);
      Target target = Target.find(catalogues, request.index());
      var likeness =
          new Likeness(
              target.catalogue().name(),
              target.order(),
              request.text(),
              request.typing(),
              request.correcting(target),
              request.searchable(),
              request.language(),
              request.market(),
              request.occasion());
      Batch batch = open.get(likeness);
      if (batch == null || !batch.takes(request)) {
        batch = new Batch(target);
        open.put(likeness, batch);
        all.add(batch);
      }
      batch.add(i, request);
    }
    return all;
  }

  private boolean takes(SearchRequest request) {
    return main < 0 || request.window().size() == 0;
  }

  private void add(int place, SearchRequest request) {
    if (main < 0 && request.window().size() > 0) {
      main = requests.size();
    }
    places.add(place);
    requests.add(request);
  }

  /// Asks the catalogue once and hands out each search's outcome at its place.
  void answer(Asking asking, Outcome[] out) {
    long start = System.nanoTime();
    int lead = Math.max(main, 0);
    SearchRequest first = requests.get(lead);
    var tallies = new ArrayList<Tally>();
    for (int i = 0; i < requests.size(); i++) {
      if (i != lead) {
        tallies.add(new Tally(requests.get(i).filter(), requests.get(i).facets()));
      }
    }
    String id = asking.ids().next();
    Occasion occasion = main < 0 ? first.occasion() : first.occasion(id, asking.token());
    Query query = query(first, tallies, asking.deadline()).on(occasion);
    Answer answer = target.catalogue().answer(query);
    long nanos = System.nanoTime() - start;
    asking.meters().trace(answer.trace());
    int tally = 0;
    for (int i = 0; i < requests.size(); i++) {
      Found found = i == lead ? answer.found() : answer.tallies().get(tally++);
      out[places.get(i)] =
          new Outcome(requests.get(i), target.catalogue(), answer, found, i == lead, id, nanos);
    }
  }

  private Query query(SearchRequest first, List<Tally> tallies, Duration deadline) {
    return new Query(
        first.text(),
        first.typing(),
        first.correcting(target),
        first.filter(),
        first.facets(),
        tallies,
        target.order(),
        first.searchable(),
        first.window().from(),
        first.window().size(),
        first.language(),
        first.market(),
        deadline,
        first.explain());
  }
}
