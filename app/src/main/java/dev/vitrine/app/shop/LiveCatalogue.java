package dev.vitrine.app.shop;

import dev.vitrine.index.CatalogueIndex;
import dev.vitrine.index.postings.Snapshot;
import dev.vitrine.index.record.RecordStore;
import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Fate;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.kernel.shop.Settings;
import dev.vitrine.search.Cascade;
import dev.vitrine.search.View;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// A catalogue of an open shop: writes go to the record, and from there to the index; queries go
/// through the cascade.
final class LiveCatalogue implements Catalogue {
  private final String name;
  private final RecordStore record;
  private final Cascade cascade;
  private final CatalogueIndex index;
  private final Applying applying;
  private volatile Settings settings;

  LiveCatalogue(
      String name, RecordStore record, Cascade cascade, CatalogueIndex index, Applying applying) {
    this.name = name;
    this.record = record;
    this.cascade = cascade;
    this.index = index;
    this.applying = applying;
    this.settings = record.settings(name);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Answer answer(Query query) {
    return with((view, cascading) -> cascading.answer(query, view));
  }

  @Override
  public Fate why(Query query, String id) {
    return with((view, cascading) -> cascading.why(query, view, id));
  }

  private <T> T with(BiFunction<View, Cascade, T> question) {
    try (Snapshot snapshot = index.postings().snapshot()) {
      var view =
          new View(snapshot, index.columns(), index.columns().features(), settings, this::find);
      return question.apply(view, cascade);
    }
  }

  @Override
  public Optional<Document> find(String id) {
    return record.find(name, id);
  }

  @Override
  public long size() {
    return index.columns().live();
  }

  @Override
  public long write(List<Change> changes) {
    return record.write(name, changes).number();
  }

  @Override
  public boolean searchable(long write) {
    return applying.visible() >= write;
  }

  @Override
  public Settings settings() {
    return settings;
  }

  @Override
  public long settings(Settings next) {
    long write = record.settings(name, next);
    settings = next;
    return write;
  }

  /// Waits until queries can see everything written so far.
  void settle() {
    applying.settle();
  }

  CatalogueIndex index() {
    return index;
  }

  Applying applying() {
    return applying;
  }
}
