package dev.vitrine.learn.rewrite;

import dev.vitrine.kernel.rewrite.Rewrite.Source;

/// Two names that may be of one thing.
///
/// @param from one name
/// @param to the other
/// @param source where they were found
/// @param times in how many places
record Candidate(Name from, Name to, Source source, int times) {
  /// The same the other way round.
  Candidate turned() {
    return new Candidate(to, from, source, times);
  }
}
