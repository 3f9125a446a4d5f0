package dev.vitrine.learn.evaluate;

/// How far a figure of rankers goes with their true worth. Intervals are over resampled units.
///
/// @param spearman rank correlation over all rankers
/// @param kendall the same by pairs, tau-b
/// @param pearson correlation of the figures themselves
/// @param better rank correlation among the truly better half
/// @param wrong share of the pairs that surely differ which the figure orders wrongly
public record Following(
    Ranged spearman, Ranged kendall, Ranged pearson, Ranged better, Ranged wrong) {}
