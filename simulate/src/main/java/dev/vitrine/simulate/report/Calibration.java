package dev.vitrine.simulate.report;

import dev.vitrine.simulate.run.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// What is known of real shops beside what came out of a market.
///
/// @param title what it is
/// @param low least that real shops have
/// @param high most
/// @param of what came out
public record Calibration(String title, double low, double high, ToDoubleFunction<Outcome> of) {
  private static final List<Calibration> ALL =
      List.of(
          new Calibration("clicks a card", 0.03, 0.08, o -> o.ctr().value()),
          new Calibration("orders a click", 0.02, 0.06, o -> o.ordersPerClick().value()),
          new Calibration("orders a visit", 0.01, 0.05, o -> o.ordersPerSession().value()),
          new Calibration("spread of payments", 6, 12, o -> o.sums().spread()),
          new Calibration("Gini of exposure", 0.8, 1, o -> o.gini().value()),
          new Calibration("fall of queries", 0.7, 1.3, o -> o.sums().fall()),
          new Calibration("new goods shown", 0, 0.05, o -> o.newItemExposureShare().value()));

  /// A line for each target: the range, what came out, and whether it lies within.
  public static String of(Outcome outcome) {
    var out = new StringBuilder();
    out.append("Beside real shops, with the policy ").append(outcome.policy()).append(":\n");
    for (Calibration each : ALL) {
      double value = each.of.applyAsDouble(outcome);
      boolean within = value >= each.low && value <= each.high;
      out.append(
          String.format(
              Locale.ROOT,
              "  %-20s %7.3f  usual %.2f to %.2f%s%n",
              each.title,
              value,
              each.low,
              each.high,
              within ? "" : "  <- outside"));
    }
    return out.toString();
  }
}
