package dev.vitrine.app.offline;

import dev.vitrine.learn.evaluate.Following;

/// A metric in one market.
///
/// @param metric what was measured
/// @param figures of each ranker, not-a-number where no page counts
/// @param pages that count for any ranker
/// @param following how far it follows the truth
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Finding(Metric metric, double[] figures, int pages, Following following) {}
