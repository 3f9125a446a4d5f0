package dev.vitrine.learn.evaluate;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Fate;
import dev.vitrine.kernel.answer.Found;
import dev.vitrine.kernel.answer.Hit;
import dev.vitrine.kernel.answer.Reasons;
import dev.vitrine.kernel.answer.Trace;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.kernel.shop.Settings;
import dev.vitrine.kernel.shop.Walk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A catalogue whose answers are written down beforehand: words to ids, best first. It obeys the
/// filter on ids and the size of the page.
record FixedCatalogue(Map<String, List<String>> rankings, long size, Map<String, String> failures)
    implements Catalogue {
  FixedCatalogue(Map<String, List<String>> rankings, long size) {
    this(rankings, size, Map.of());
  }

  /// The same, but damaged for some words.
  FixedCatalogue failing(String text, String message) {
    return new FixedCatalogue(rankings, size, Map.of(text, message));
  }

  @Override
  public String name() {
    return "fixed";
  }

  @Override
  public Answer answer(Query query) {
    if (failures.containsKey(query.text())) {
      throw new VitrineException(Kind.CORRUPT, failures.get(query.text()));
    }
    var hits = new ArrayList<Hit>();
    for (String id : rankings.getOrDefault(query.text(), List.of())) {
      if (passes(query.filter(), id) && hits.size() < query.size()) {
        hits.add(new Hit(document(id), hits.size(), 1.0 / (hits.size() + 1), Reasons.NONE));
      }
    }
    return new Answer(hits, Found.NOTHING, List.of(), List.of(), List.of(), Trace.NONE);
  }

  private static boolean passes(Filter filter, String id) {
    if (filter.equals(Filter.ALL)) {
      return true;
    }
    Set<String> ids = new HashSet<>();
    ((Filter.Or) filter).parts().forEach(part -> ids.add(((Filter.Is) part).value()));
    return ids.contains(id);
  }

  private static Document document(String id) {
    return new Document(id, "{\"id\": \"" + id + "\", \"title\": \"Title of " + id + "\"}");
  }

  @Override
  public Fate why(Query query, String id) {
    return new Fate(id, Fate.Outcome.UNKNOWN_ITEM, -1, Reasons.NONE, List.of());
  }

  @Override
  public Walk walk(Query query, String after) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<Document> find(String id) {
    return Optional.of(document(id));
  }

  @Override
  public long write(List<Change> changes) {
    throw new AssertionError("an evaluation writes nothing");
  }

  @Override
  public boolean searchable(long write) {
    return true;
  }

  @Override
  public Settings settings() {
    return Settings.DEFAULT;
  }

  @Override
  public long settings(Settings settings) {
    throw new AssertionError("an evaluation writes nothing");
  }
}
