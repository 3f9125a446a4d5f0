package dev.vitrine.app.shop;

import dev.vitrine.signals.review.Rating;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Ratings in the columns of the index.
///
/// @param open the catalogue of a name, where it is open
record ColumnRatings(Function<String, Optional<LiveCatalogue>> open) implements ShownRatings {
  @Override
  public List<Rating> of(String catalogue, List<String> items) {
    return open.apply(catalogue)
        .map(found -> found.ratings(items))
        .orElseGet(() -> items.stream().map(_ -> Rating.NONE).toList());
  }

  @Override
  public boolean visible(String catalogue, long write) {
    return open.apply(catalogue).map(found -> found.searchable(write)).orElse(false);
  }
}
