package dev.vitrine.search.understand;

import dev.vitrine.index.postings.Cards;
import dev.vitrine.index.postings.Snapshot;
import dev.vitrine.search.spelling.Counts;
import java.util.stream.IntStream;

/// The words of a catalogue with the number of items that have them, and the pairs of stems that
/// are neighbours in a title, by the stems' hashes.
///
/// @param snapshot the catalogue at one moment
record CatalogueCounts(Snapshot snapshot) implements Counts {
  /// Titles that are read at most; of more, every second, third, and so on.
  private static final int MOST_TITLES = 500_000;

  private static final int TOGETHER = 1_024;

  @Override
  public void words(Words to) {
    snapshot.dictionary().each(to::word);
  }

  @Override
  public void pairs(Pairs to) {
    int step = 1 + snapshot.documents() / MOST_TITLES;
    for (int from = 0; from < snapshot.documents(); from += TOGETHER * step) {
      int end = Math.min(snapshot.documents(), from + TOGETHER * step);
      pairs(snapshot.cards(rising(from, end, step)), to);
    }
  }

  private static int[] rising(int from, int to, int step) {
    return IntStream.iterate(from, doc -> doc < to, doc -> doc + step).toArray();
  }

  private static void pairs(Cards cards, Pairs to) {
    for (int card = 0; card < cards.size(); card++) {
      for (int i = 1; i < cards.stems(card); i++) {
        to.pair(cards.stem(card, i - 1), cards.stem(card, i));
      }
    }
  }
}
