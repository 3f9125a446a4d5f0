package dev.vitrine.kernel.rule;

/// How often a rule was applied to an answer with hits to show.
///
/// @param total answers since the program started
/// @param lately answers in the last 24 hours, in steps of an hour
/// @param last when it was applied last, in seconds since 1970
public record Uses(long total, long lately, long last) {}
