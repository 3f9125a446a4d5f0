package dev.vitrine.search.model;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.feature.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The features that a model was trained on, found among those there are.
public final class ModelFeatures {
  private ModelFeatures() {}

  /// A model's features in its order.
  ///
  /// @param known the features that this program computes
  /// @throws VitrineException CORRUPT naming the features that this program does not have
  public static List<Feature> of(Model model, List<Feature> known, String where) {
    return of(model.features(), known, where);
  }

  /// Features by their names, in the order of these.
  ///
  /// @param known the features that this program computes
  /// @throws VitrineException CORRUPT naming the features that this program does not have
  public static List<Feature> of(List<String> names, List<Feature> known, String where) {
    Map<String, Feature> byName =
        known.stream().collect(Collectors.toMap(Feature::name, Function.identity()));
    var missing = new ArrayList<String>();
    var found = new ArrayList<Feature>();
    for (String name : names) {
      Feature feature = byName.get(name);
      if (feature == null) {
        missing.add(name);
      } else {
        found.add(feature);
      }
    }
    if (!missing.isEmpty()) {
      throw new VitrineException(
          Kind.CORRUPT,
          where
              + ": was trained on features that this version does not have: "
              + String.join(", ", missing)
              + "; train it anew");
    }
    return found;
  }
}
