package dev.vitrine.kernel.item;

import java.time.Duration;

/// A product seen in a video, and how sure the link is.
///
/// @param product id of the product
/// @param probability that the link is right, 0 to 1
/// @param from when it comes into view
/// @param to when it leaves; equal to `from` when unknown
public record Shown(String product, double probability, Duration from, Duration to) {}
