package dev.vitrine.learn.tagging;

import dev.vitrine.search.tagging.Lexicon;
import dev.vitrine.search.tagging.Pairs;
import dev.vitrine.search.tagging.Vectors;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// The making of a lexicon from the texts of a catalogue.
final class LexiconMaker {
  private static final int MOST_WORDS = 20_000;
  private static final int SEEN = 3;

  private final CatalogueText catalogue;
  private final int[] numbers;
  private final List<Integer> kept;

  private LexiconMaker(CatalogueText catalogue) {
    this.catalogue = catalogue;
    List<Integer> counts = catalogue.counts();
    kept =
        IntStream.range(0, counts.size())
            .filter(id -> counts.get(id) >= SEEN)
            .boxed()
            .sorted(Comparator.comparingInt(id -> -counts.get(id)))
            .limit(MOST_WORDS)
            .toList();
    numbers = new int[counts.size()];
    Arrays.fill(numbers, -1);
    for (int number = 0; number < kept.size(); number++) {
      numbers[kept.get(number)] = number;
    }
  }

  /// The lexicon of a catalogue, its commonest words first; the same for the same seed.
  static Lexicon of(CatalogueText catalogue, long seed) {
    var maker = new LexiconMaker(catalogue);
    List<int[]> stretches = maker.renumbered();
    float[][] vectors = WordVectors.of(stretches, maker.kept.size(), seed);
    List<String> words = maker.kept.stream().map(catalogue.words()::get).toList();
    List<Integer> often =
        maker.kept.stream().map(id -> magnitude(catalogue.counts().get(id))).toList();
    return Lexicon.of(
        words,
        often,
        Vectors.of(vectors),
        maker.pairs(stretches),
        Gazetteers.shares(catalogue, words),
        Gazetteers.of(catalogue));
  }

  private static int magnitude(int count) {
    return (int) Math.floor(Math.log(1 + count));
  }

  /// The stretches with the numbers of the lexicon; -1 for words it leaves out.
  private List<int[]> renumbered() {
    return catalogue.stretches().stream()
        .map(s -> Arrays.stream(s).map(id -> numbers[id]).toArray())
        .toList();
  }

  /// The bonds of words that stand next to each other twice or more, and of those that do once:
  /// half of {@link Pairs#NEVER}.
  private Pairs pairs(List<int[]> stretches) {
    Map<Long, Integer> together = new HashMap<>();
    long total = 0;
    for (int[] stretch : stretches) {
      total += stretch.length;
      for (int t = 1; t < stretch.length; t++) {
        if (stretch[t - 1] >= 0 && stretch[t] >= 0) {
          together.merge(Pairs.key(stretch[t - 1], stretch[t]), 1, Integer::sum);
        }
      }
    }
    var bonds = new TreeMap<Long, Integer>();
    for (var pair : together.entrySet()) {
      double first = count((int) (pair.getKey() >>> 32));
      double second = count(pair.getKey().intValue());
      double bond = Math.log((double) pair.getValue() * total / first / second);
      bonds.put(pair.getKey(), pair.getValue() == 1 ? Pairs.NEVER / 2 : (int) Math.floor(bond));
    }
    return Pairs.of(bonds);
  }

  private double count(int number) {
    return catalogue.counts().get(kept.get(number));
  }
}
