package dev.vitrine.kernel.answer;

import java.util.List;

/// The page and its story.
///
/// @param hits the items of the page, best first
/// @param found counts under the query's filter
/// @param tallies counts under the further filters, in the order asked
/// @param matched words of the catalogue that the query's words matched, normalised, for highlights
/// @param notices what was changed to get an answer, such as words dropped
/// @param trace step by step, what happened
/// @param arranged what the shop's rules did
/// @param about what the query was taken to be about
public record Answer(
    List<Hit> hits,
    Found found,
    List<Found> tallies,
    List<String> matched,
    List<Notice> notices,
    Trace trace,
    Arranged arranged,
    About about) {
  public Answer {
    hits = List.copyOf(hits);
    tallies = List.copyOf(tallies);
    matched = List.copyOf(matched);
    notices = List.copyOf(notices);
  }

  /// An answer to a query of which nothing is known.
  public Answer(
      List<Hit> hits,
      Found found,
      List<Found> tallies,
      List<String> matched,
      List<Notice> notices,
      Trace trace,
      Arranged arranged) {
    this(hits, found, tallies, matched, notices, trace, arranged, About.NOTHING);
  }

  /// An answer that no rule changed.
  public Answer(
      List<Hit> hits,
      Found found,
      List<Found> tallies,
      List<String> matched,
      List<Notice> notices,
      Trace trace) {
    this(hits, found, tallies, matched, notices, trace, Arranged.NONE);
  }
}
