package dev.vitrine.search.recall;

import java.time.Duration;

/// How much a recall may bring and how long it may take.
///
/// @param most items, 0 to leave it out
/// @param within what it has brought by then counts for nothing
public record Quota(int most, Duration within) {}
