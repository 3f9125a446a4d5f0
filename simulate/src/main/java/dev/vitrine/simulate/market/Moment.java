package dev.vitrine.simulate.market;

import dev.vitrine.kernel.shop.Change;

/// A change to the shop at a second of a day.
///
/// @param second of the day, from 0
public record Moment(int second, Change change) {}
