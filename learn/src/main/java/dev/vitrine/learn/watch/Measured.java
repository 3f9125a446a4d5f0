package dev.vitrine.learn.watch;

/// How good some probabilities are.
///
/// @param name whose they are
/// @param auc area under the ROC curve over all rows
/// @param grouped the mean over users of the area over their rows, weighed by their number; only
///   users with both outcomes count; from what was known when the day began, as a rate that follows
///   a user through the day falls after the very outcomes that it is compared on
/// @param below by how much its area is below that of the model, on the same resampled users
/// @param logLoss mean negative log likelihood
/// @param calibration expected calibration error, in ten bins
public record Measured(
    String name,
    Interval auc,
    Interval grouped,
    Interval below,
    double logLoss,
    double calibration) {}
