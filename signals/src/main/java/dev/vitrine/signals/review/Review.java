package dev.vitrine.signals.review;

import java.util.Optional;

/// What one shopper says of one item. Neither the shopper nor the order can be told from it.
///
/// @param id made up, the same as long as it is not replaced
/// @param stars 1 to 5
/// @param words empty for none
/// @param at when it was said, in milliseconds since 1970
/// @param hidden when it is shown to nobody, why
public record Review(
    String id, String item, int stars, String words, long at, Optional<Hiding> hidden) {}
