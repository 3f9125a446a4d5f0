package dev.vitrine.simulate.run;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Found;
import dev.vitrine.kernel.answer.Hit;
import dev.vitrine.kernel.answer.Reasons;
import dev.vitrine.kernel.answer.Trace;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.kernel.shop.Storefront;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A shop that finds the products, videos and lives whose text holds the first word asked for.
public final class FakeShop implements Storefront {
  /// What stands in it, by id.
  public final Map<String, Document> stock = new LinkedHashMap<>();

  /// What it was told.
  public final List<Event> told = new ArrayList<>();

  /// What it was asked.
  public final List<Query> asked = new ArrayList<>();

  @Override
  public Answer ask(Query query) {
    asked.add(query);
    String word = query.text().split(" ", -1)[0];
    var hits = new ArrayList<Hit>();
    for (Document each : stock.values()) {
      boolean item =
          each.id().startsWith("p") || each.id().startsWith("v") || each.id().startsWith("l");
      if (item && each.json().contains(word)) {
        hits.add(new Hit(each, hits.size(), 1, Reasons.NONE));
      }
    }
    int from = Math.min(query.from(), hits.size());
    List<Hit> page = hits.subList(from, Math.min(hits.size(), from + query.size()));
    return new Answer(page, Found.NOTHING, List.of(), List.of(), List.of(), Trace.NONE);
  }

  @Override
  public void tell(List<Event> events) {
    told.addAll(events);
  }

  @Override
  public void stock(List<Change> changes) {
    for (Change change : changes) {
      switch (change) {
        case Change.Put put -> stock.put(put.document().id(), put.document());
        case Change.Remove gone -> stock.remove(gone.id());
        default -> {}
      }
    }
  }
}
