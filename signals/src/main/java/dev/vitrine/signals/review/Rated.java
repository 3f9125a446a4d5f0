package dev.vitrine.signals.review;

import java.util.Optional;

/// What the reviews of an item come to, for its rating to follow.
///
/// @param version grows with each change of them
/// @param base what the catalogue brought, as far as it is known
public record Rated(
    String catalogue, String item, Totals totals, long version, Optional<Rating> base) {}
