package dev.vitrine.learn.monitor;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.learn.value.Calibrating;
import dev.vitrine.learn.value.Looking;
import dev.vitrine.learn.value.Samples;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a version was learnt from, kept beside it: how the values of each of its features were
/// spread, and how likely places were looked at.
///
/// @param spreads by feature
public record Portrait(Map<String, Spread> spreads, Looking looking) {
  private static final String LOOKING = "looking";
  private static final String FEATURE = "feature.";

  public Portrait {
    spreads = Map.copyOf(spreads);
  }

  /// The portrait of what was learnt from.
  ///
  /// @param features that the model reads
  public static Portrait of(Samples samples, List<String> features, Looking looking) {
    Map<String, Spread> spreads = new TreeMap<>();
    for (String feature : features) {
      int at = samples.features().indexOf(feature);
      if (at >= 0) {
        spreads.put(feature, Spread.of(samples.columns()[at]));
      }
    }
    return new Portrait(spreads, looking);
  }

  /// As names and values.
  public Map<String, String> notes() {
    Map<String, String> notes = new TreeMap<>();
    notes.put(LOOKING, Calibrating.text(looking));
    spreads.forEach((feature, spread) -> notes.put(FEATURE + feature, spread.text()));
    return notes;
  }

  /// The portrait of such names and values; an empty one when there are none.
  ///
  /// @throws VitrineException CORRUPT when they are none
  public static Portrait parse(Map<String, String> notes) {
    Map<String, Spread> spreads = new TreeMap<>();
    try {
      notes.forEach((name, value) -> {
        if (name.startsWith(FEATURE)) {
          spreads.put(name.substring(FEATURE.length()), Spread.parse(value));
        }
      });
      return new Portrait(spreads, Calibrating.looking(notes.getOrDefault(LOOKING, "")));
    } catch (NumberFormatException e) {
      throw new VitrineException(Kind.CORRUPT, "no portrait of a version: " + e.getMessage(), e);
    }
  }
}
