package dev.vitrine.learn.value;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.learn.evaluate.Calibration;
import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.model.Head;
import dev.vitrine.search.model.ValueModel;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How well the heads of a model that was learnt before say what became of later cards.
public final class Calibrating {
  private Calibrating() {}

  /// The table of each head, each over the cards with which what comes before it happened.
  ///
  /// @param looking how likely places are looked at, as the model was learnt
  /// @throws VitrineException CORRUPT when the model reads features that cards do not have
  public static Map<Head, Calibration> of(ValueModel model, Looking looking, Samples samples) {
    Map<Head, Calibration> tables = new EnumMap<>(Head.class);
    for (Head head : Head.values()) {
      if (head == Head.THROUGH && !model.tellsThrough()) {
        continue;
      }
      Samples.Part part =
          samples.part(
              ValueTraining.before(samples, head, model.tellsThrough()), ValueTraining.deed(head));
      double[] chances = ValueTraining.chances(head, samples, part, looking);
      float[][] columns = columns(model, part.rows().features(), part.rows().columns());
      double[] said =
          model.odds(FeatureMatrix.of(List.of(), columns)).getOrDefault(head, new double[0]);
      boolean[] was = new boolean[part.size()];
      for (int row = 0; row < was.length; row++) {
        was[row] = part.rows().labels()[row] > 0;
        said[row] *= chances[row];
      }
      tables.put(head, Calibration.of(said, was));
    }
    return tables;
  }

  /// The columns that a model reads, in its order.
  ///
  /// @throws VitrineException CORRUPT naming a feature that there is no column of
  public static float[][] columns(ValueModel model, List<String> features, float[][] columns) {
    return model.features().stream()
        .map(name -> {
          int at = features.indexOf(name);
          if (at < 0) {
            throw new VitrineException(
                Kind.CORRUPT, "pages do not have the feature " + name + " that a model reads");
          }
          return columns[at];
        })
        .toArray(float[][]::new);
  }

  /// Chances as text, and back.
  public static String text(Looking looking) {
    return Arrays.toString(looking.chances());
  }

  /// The chances of a text; those of an empty one are all 1.
  public static Looking looking(String text) {
    return text.isEmpty()
        ? Looking.always()
        : new Looking(
            Arrays.stream(text.substring(1, text.length() - 1).split(", ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray());
  }
}
