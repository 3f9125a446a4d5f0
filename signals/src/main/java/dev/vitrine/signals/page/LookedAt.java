package dev.vitrine.signals.page;

import java.util.List;
import java.util.Optional;

/// What a page was chosen from.
///
/// @param language the language that the words were read in, by its code
/// @param index the last write that the index held
/// @param models what ranked and what made vectors, each as `stage=version`
/// @param recalls names of the recalls, in the order of the bits of rows
/// @param features names of the features, in the order of the values of rows
/// @param propensity how likely it was for a candidate that is not shown to be among the rows; 1
///   when all are
/// @param rows shown items in the order of the page, then some of the others
/// @param drawn how the order was drawn; empty for a page whose order was not
/// @param slot how the card of one slot was drawn; empty for a page of which none was
public record LookedAt(
    String language,
    long index,
    List<String> models,
    List<String> recalls,
    List<String> features,
    double propensity,
    List<ServedRow> rows,
    Optional<DrawnOrder> drawn,
    Optional<DrawnSlot> slot) {
  public LookedAt {
    models = List.copyOf(models);
    recalls = List.copyOf(recalls);
    features = List.copyOf(features);
    rows = List.copyOf(rows);
  }

  /// A page of which nothing was drawn.
  public LookedAt(
      String language,
      long index,
      List<String> models,
      List<String> recalls,
      List<String> features,
      double propensity,
      List<ServedRow> rows) {
    this(
        language,
        index,
        models,
        recalls,
        features,
        propensity,
        rows,
        Optional.empty(),
        Optional.empty());
  }

  /// The same of an index that held other writes.
  public LookedAt of(long write) {
    return new LookedAt(language, write, models, recalls, features, propensity, rows, drawn, slot);
  }

  /// The same with other rows, of which it is not known how they were drawn.
  public LookedAt with(List<ServedRow> others) {
    return new LookedAt(language, index, models, recalls, features, propensity, others);
  }

  /// The same in an order that was drawn.
  public LookedAt drawn(DrawnOrder order) {
    return new LookedAt(
        language, index, models, recalls, features, propensity, rows, Optional.of(order), slot);
  }

  /// The same with a slot that was drawn.
  public LookedAt drawn(DrawnSlot one) {
    return new LookedAt(
        language, index, models, recalls, features, propensity, rows, drawn, Optional.of(one));
  }

  /// Whether chance had a part in what was shown.
  public boolean explored() {
    return drawn.isPresent() || slot.isPresent();
  }
}
