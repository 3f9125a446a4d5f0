package dev.vitrine.simulate.judge;

/// What a page is truly worth.
///
/// @param kept cents that are to be expected: paid, and not paid back
/// @param satisfied clicks to be expected that end well: with an order that is kept, or with having
///   seen enough
public record PageValue(double kept, double satisfied) {}
