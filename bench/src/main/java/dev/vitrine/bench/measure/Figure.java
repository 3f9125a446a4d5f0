package dev.vitrine.bench.measure;

/// One measured figure: a line of the table and an object of the JSON file.
///
/// @param workload which workload measured it
/// @param what was measured, in words
/// @param value with its spread
/// @param unit such as `×` or `µs`
/// @param bar the most it should be, or least when `atLeast`; not-a-number when there is none
/// @param atLeast whether more is better
public record Figure(
    String workload, String what, Spread value, String unit, double bar, boolean atLeast) {
  /// A figure that no bar is set for.
  public static Figure plain(String workload, String what, Spread value, String unit) {
    return new Figure(workload, what, value, unit, Double.NaN, false);
  }

  /// A figure that should not be above a bar.
  public static Figure most(String workload, String what, Spread value, String unit, double bar) {
    return new Figure(workload, what, value, unit, bar, false);
  }

  /// A figure that should not be below a bar.
  public static Figure least(String workload, String what, Spread value, String unit, double bar) {
    return new Figure(workload, what, value, unit, bar, true);
  }

  /// `met`, `missed`, or empty when there is no bar.
  public String verdict() {
    if (Double.isNaN(bar)) {
      return "";
    }
    boolean met = atLeast ? value.median() >= bar : value.median() <= bar;
    return met ? "met" : "missed";
  }
}
