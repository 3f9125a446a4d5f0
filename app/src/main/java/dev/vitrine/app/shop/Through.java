package dev.vitrine.app.shop;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Fate;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.kernel.shop.Settings;
import dev.vitrine.kernel.shop.Walk;
import dev.vitrine.search.Cascade;
import java.util.List;
import java.util.Optional;

/// A catalogue answered by another cascade than its own, for measuring.
record Through(LiveCatalogue catalogue, Cascade cascade) implements Catalogue {
  @Override
  public String name() {
    return catalogue.name();
  }

  @Override
  public Answer answer(Query query) {
    return catalogue.answer(query, cascade);
  }

  @Override
  public Fate why(Query query, String id) {
    return catalogue.why(query, id, cascade);
  }

  @Override
  public Walk walk(Query query, String after) {
    return catalogue.walk(query, after);
  }

  @Override
  public Optional<Document> find(String id) {
    return catalogue.find(id);
  }

  @Override
  public long size() {
    return catalogue.size();
  }

  @Override
  public long write(List<Change> changes) {
    return catalogue.write(changes);
  }

  @Override
  public boolean searchable(long write) {
    return catalogue.searchable(write);
  }

  @Override
  public Settings settings() {
    return catalogue.settings();
  }

  @Override
  public long settings(Settings settings) {
    return catalogue.settings(settings);
  }
}
