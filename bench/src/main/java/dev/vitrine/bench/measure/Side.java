package dev.vitrine.bench.measure;

import java.util.function.ToLongFunction;

/// One contestant of a comparison: it answers a question and gives a number that depends on the
/// answer, so that no compiler leaves the work out.
///
/// @param name in tables
/// @param work answers one question
public record Side<Q>(String name, ToLongFunction<Q> work) {}
