package dev.vitrine.simulate.catalogue;

import java.time.Instant;

/// How a seller puts up a good: what a listing says besides the facts of its draft.
///
/// @param id of the product
/// @param words the draws that choose its wording
/// @param more words behind title and description, empty for none
/// @param seller id of the seller
/// @param market of the seller
/// @param price in cents
/// @param struck a price struck through, in cents; 0 for none
/// @param stock units
/// @param tenths mean of the stars in tenths
/// @param ratings how many gave stars, 0 for none yet
/// @param sold how many were sold so far
/// @param released when it was put up
/// @param numbered whether it states trade item numbers
public record Posting(
    String id,
    Dice words,
    String more,
    String seller,
    String market,
    long price,
    long struck,
    long stock,
    long tenths,
    long ratings,
    long sold,
    Instant released,
    boolean numbered) {}
