package dev.vitrine.learn.spelling;

/// A text with a slip and without.
record Misspelt(String typed, String meant) {}
