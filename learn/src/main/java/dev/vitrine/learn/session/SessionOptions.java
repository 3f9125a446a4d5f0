package dev.vitrine.learn.session;

/// How the session path is measured.
///
/// @param memory bytes for the visits that are learnt from
/// @param days over which the visits of the set are spread evenly, as it tells no times
/// @param from where the visits begin that are measured, as a share of all; those before it are
///   learnt from
/// @param to where they end
/// @param each every so manyth of them is measured
/// @param seed of the intervals
public record SessionOptions(long memory, int days, double from, double to, int each, long seed) {}
