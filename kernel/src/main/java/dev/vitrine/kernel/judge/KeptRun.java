package dev.vitrine.kernel.judge;

/// A run of a judged set as it was measured, in JSON.
///
/// @param number counted from 1 within its set
/// @param head what it came to: one object
/// @param body what came back for each query: one object; empty where it was not asked for
public record KeptRun(long number, String head, String body) {}
