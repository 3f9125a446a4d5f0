package dev.vitrine.simulate.shopper;

/// Someone who shops: what never changes about them, none of which a shop is told.
///
/// @param number which shopper
/// @param visits mean visits in a day
/// @param language BCP 47 tag
/// @param departments roots of the category tree that they shop in, most liked first
/// @param thrift how much a high price puts them off, about 1
/// @param purse factor on usual prices that they are ready to pay
/// @param patience factor on how far they look, about 1
/// @param watching log odds that a video or a live is looked at rather than a product
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Shopper(
    int number,
    double visits,
    String language,
    int[] departments,
    double thrift,
    double purse,
    double patience,
    double watching) {}
