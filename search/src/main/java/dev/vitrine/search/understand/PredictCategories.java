package dev.vitrine.search.understand;

import dev.vitrine.search.Understanding;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.category.Likely;
import dev.vitrine.search.category.Prediction;
import dev.vitrine.search.intent.Intents;
import dev.vitrine.search.vector.QueryVector;
import java.util.List;
import java.util.stream.Collectors;

/// Predicts in which categories what a query means stands, by the shop's own model, unless help
/// with an order is wanted. Nothing is filtered by it.
public final class PredictCategories implements Understanding {
  @Override
  public String name() {
    return "predict-categories";
  }

  @Override
  public Understood understand(Understood before, View view) {
    if (view.shelves().categories().isEmpty()
        || before.terms().isEmpty()
        || Intents.help(before.aim().intents())) {
      return before;
    }
    List<String> stems = QueryVector.stems(before.terms(), view.postings().dictionary());
    Prediction found = view.shelves().categories().get().of(stems);
    return before.aiming(before.aim().at(found));
  }

  @Override
  public String told(Understood after) {
    return after.aim().categories().answer().stream()
        .map(Likely::shown)
        .collect(Collectors.joining(", "));
  }
}
