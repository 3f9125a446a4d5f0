package dev.vitrine.signals.page;

/// A sampled page in its place in the log.
///
/// @param place counted from 1, with gaps
/// @param taken when it was written, in milliseconds since 1970
public record LoggedPage(long place, long taken, ServedPage page) {}
