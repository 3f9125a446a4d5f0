package dev.vitrine.app.command;

import dev.vitrine.kernel.query.Query;
import dev.vitrine.learn.category.CategoryTraining;
import dev.vitrine.learn.category.ShelvesTraining;
import dev.vitrine.search.Reading;
import dev.vitrine.search.category.Shelves;

/// A temporary shop that can be asked where its items stand.
public interface ShelvedShop extends TemporaryShop {
  /// What the items that were indexed last teach.
  ShelvesTraining lessons(CategoryTraining.Told told);

  /// Learns where they stand, and predicts by it from now on.
  Shelves shelve(CategoryTraining.Told told);

  /// What a query is taken to mean.
  Reading read(Query query);
}
