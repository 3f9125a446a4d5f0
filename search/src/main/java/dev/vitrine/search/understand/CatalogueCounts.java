package dev.vitrine.search.understand;

import dev.vitrine.index.postings.Snapshot;
import dev.vitrine.index.postings.Titles;
import dev.vitrine.search.spelling.Counts;

/// The words of a catalogue with the number of items that have them, and the pairs of stems that
/// are neighbours in a title, by the stems' hashes.
///
/// @param snapshot the catalogue at one moment
record CatalogueCounts(Snapshot snapshot) implements Counts {
  /// Titles that are read at most; of more, every second, third, and so on.
  private static final int MOST_TITLES = 500_000;

  @Override
  public void words(Words to) {
    snapshot.dictionary().each(to::word);
  }

  @Override
  public void pairs(Pairs to) {
    Titles titles = snapshot.titles();
    int step = 1 + snapshot.documents() / MOST_TITLES;
    for (int doc = 0; doc < snapshot.documents(); doc += step) {
      int stems = titles.read(doc);
      for (int i = 1; i < stems; i++) {
        to.pair(titles.hashes()[i - 1], titles.hashes()[i]);
      }
    }
  }
}
