package dev.vitrine.signals.log;

/// An event in its place in the log.
///
/// @param place counted from 1 in the order of the log, with gaps
public record Logged(long place, Taken taken) {}
