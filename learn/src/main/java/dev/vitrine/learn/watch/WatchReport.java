package dev.vitrine.learn.watch;

import java.util.List;

/// How well clicks and long views of the last day of a log are foretold.
///
/// @param folder of the log
/// @param day the last day
/// @param rows impressions in all
/// @param repeated how many more rows the log had that say the same again
/// @param features how many numbers are known before each impression
/// @param outcomes clicks and long views
/// @param seconds how long it took
public record WatchReport(
    String folder,
    String day,
    int rows,
    int repeated,
    int features,
    List<Outcome> outcomes,
    double seconds) {
  public WatchReport {
    outcomes = List.copyOf(outcomes);
  }

  /// How well one outcome is foretold.
  ///
  /// @param name of the outcome
  /// @param learnt how the model was learnt, for a person
  /// @param slices all impressions of the day first
  /// @param without what is lost when it is learnt without a part of the features; empty where that
  ///   was not asked for
  public record Outcome(String name, String learnt, List<Slice> slices, List<Without> without) {
    public Outcome {
      slices = List.copyOf(slices);
      without = List.copyOf(without);
    }
  }

  /// What a part of the features brings.
  ///
  /// @param part its name
  /// @param features how many are in it
  /// @param lost area of the model with all less that of one learnt without it
  public record Without(String part, int features, Interval lost) {}
}
