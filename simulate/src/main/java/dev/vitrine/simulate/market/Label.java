package dev.vitrine.simulate.market;

/// What a shop can see of a listing when it comes, as numbers.
///
/// @param dearness logarithm of the price shown over the middle price of goods that state the same
/// @param brand logarithm of what its brand is usually dearer by
/// @param struck whether a higher price is struck through
/// @param days for which it is for sale already
/// @param sold how often it was sold
/// @param ratings how many gave stars
/// @param stars their mean, 0 without
/// @param sellerRatings how many gave stars to its seller
/// @param sellerStars their mean, 0 without
public record Label(
    double dearness,
    double brand,
    boolean struck,
    int days,
    long sold,
    long ratings,
    double stars,
    long sellerRatings,
    double sellerStars) {}
