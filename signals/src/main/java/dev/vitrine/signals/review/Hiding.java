package dev.vitrine.signals.review;

/// That a review is hidden.
///
/// @param reason in the words of who hid it
/// @param by name of the key of who hid it
/// @param at when, in milliseconds since 1970
public record Hiding(String reason, String by, long at) {}
