package dev.vitrine.search.tagging;

import java.util.List;

/// A query as the features see it: its words and what is known of them.
///
/// @param query the words
/// @param ids each word's number in the lexicon, -1 for unknown
/// @param phrases what the gazetteers know
/// @param amounts numbers with units, sizes and prices
record Reading(
    QueryWords query, List<Integer> ids, List<Phrases.Match> phrases, List<Amounts.Found> amounts) {
  Reading {
    ids = List.copyOf(ids);
    phrases = List.copyOf(phrases);
    amounts = List.copyOf(amounts);
  }

  int size() {
    return query.size();
  }

  /// A word, or a mark for what lies before the first and behind the last.
  String word(int at) {
    return at < 0 ? "<" : at >= size() ? ">" : query.words().get(at);
  }

  /// A word's number in the lexicon; -1 for unknown, -2 beyond the ends.
  int id(int at) {
    return at < 0 || at >= size() ? -2 : ids.get(at);
  }
}
