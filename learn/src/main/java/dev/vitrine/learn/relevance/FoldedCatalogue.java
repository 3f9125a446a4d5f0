package dev.vitrine.learn.relevance;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Fate;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.kernel.shop.Settings;
import dev.vitrine.kernel.shop.Walk;
import java.util.List;
import java.util.Optional;

/// One catalogue as several models rank it: each query is answered through the model that was
/// trained without the queries of its part.
///
/// @param folds divides the queries
/// @param parts the catalogue as the model of each part ranks it
public record FoldedCatalogue(Folds folds, List<Catalogue> parts) implements Catalogue {
  public FoldedCatalogue {
    parts = List.copyOf(parts);
  }

  private Catalogue of(Query query) {
    return parts.get(folds.of(query.text()));
  }

  @Override
  public String name() {
    return parts.getFirst().name();
  }

  @Override
  public Answer answer(Query query) {
    return of(query).answer(query);
  }

  @Override
  public Fate why(Query query, String id) {
    return of(query).why(query, id);
  }

  @Override
  public Walk walk(Query query, String after) {
    return of(query).walk(query, after);
  }

  @Override
  public Optional<Document> find(String id) {
    return parts.getFirst().find(id);
  }

  @Override
  public long size() {
    return parts.getFirst().size();
  }

  @Override
  public long write(List<Change> changes) {
    return parts.getFirst().write(changes);
  }

  @Override
  public boolean searchable(long write) {
    return parts.getFirst().searchable(write);
  }

  @Override
  public Settings settings() {
    return parts.getFirst().settings();
  }

  @Override
  public long settings(Settings settings) {
    return parts.getFirst().settings(settings);
  }
}
