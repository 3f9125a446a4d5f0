package dev.vitrine.search.recall;

import dev.vitrine.index.postings.Cards;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.category.Likely;
import dev.vitrine.search.category.Prediction;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Whether items fit a query's words well enough to join its result although nobody asked for them
/// by all of these. One fits
///
/// - if what it holds of the words tells nearly two thirds of what all of them tell, or
/// - if it holds one that tells something, and stands in a category that the words' clicks went to
///   or that is predicted for them.
///
/// A category alone is not enough: a brand's name has one, too, and stands for nothing else in it.
final class Fitting {
  private static final double MOST = 0.65;

  /// The share of the most telling word from which on a word tells something.
  private static final double SOME = 0.3;

  private static final double NEARLY = 1e-9;

  /// Most deepest categories of the predicted ones: each is a list to look into.
  private static final int SHELVES = 32;

  private final View view;
  private final List<Telling> telling;
  private final Prediction prediction;
  private final List<Integer> nodes;

  private Fitting(View view, List<Telling> telling, Prediction prediction) {
    this.view = view;
    this.telling = telling;
    this.prediction = prediction;
    this.nodes = prediction.isNothing() ? List.of() : prediction.nodes();
  }

  /// What fits a query that has words.
  static Fitting of(Understood understood, View view) {
    var dictionary = view.postings().dictionary();
    Plausible plausible = Plausible.of(understood, dictionary);
    return new Fitting(
        view, Telling.of(plausible.needed(), dictionary), understood.aim().categories());
  }

  /// Whether some item may fit.
  boolean possible() {
    return !telling.isEmpty();
  }

  /// The names of the categories that are predicted for the words, and of those below them; items
  /// are listed by the deepest ones.
  List<String> categories() {
    return prediction.clear()
        ? Stream.concat(prediction.answer().stream(), prediction.shelves(SHELVES).stream())
            .map(Likely::value)
            .distinct()
            .toList()
        : List.of();
  }

  /// Whether each of some items fits.
  ///
  /// @param docs document numbers, rising
  /// @param leaves stand for the deepest category of each
  /// @param clicked categories that the words' clicks went to
  boolean[] of(int[] docs, long[] leaves, Set<Long> clicked) {
    boolean[] fits = new boolean[docs.length];
    long[] bits = view.postings().presence(telling.stream().map(Telling::word).toList(), docs);
    int[] doubtful = new int[docs.length];
    int many = 0;
    double whole = telling.stream().mapToDouble(Telling::weight).sum();
    double most = telling.stream().mapToDouble(Telling::weight).max().orElse(0);
    for (int i = 0; i < docs.length; i++) {
      double held = held(bits[i], 0);
      boolean some = held(bits[i], SOME * most - NEARLY) > 0;
      fits[i] = held >= MOST * whole - NEARLY || (some && clicked.contains(leaves[i]));
      doubtful[many] = i;
      many += some && !fits[i] ? 1 : 0;
    }
    shelved(docs, Arrays.copyOf(doubtful, many), fits);
    return fits;
  }

  /// Marks those that stand in a category that is predicted.
  ///
  /// @param some places of the documents that are looked at
  private void shelved(int[] docs, int[] some, boolean[] fits) {
    if (nodes.isEmpty() || some.length == 0) {
      return;
    }
    Cards cards = view.postings().cards(IntStream.of(some).map(i -> docs[i]).toArray());
    for (int i = 0; i < some.length; i++) {
      fits[some[i]] = prediction.holds(nodes, cards, i);
    }
  }

  /// The weight of the words that are held, of those that weigh at least so much.
  private double held(long bits, double least) {
    double held = 0;
    for (long left = bits; left != 0; left &= left - 1) {
      double weight = telling.get(Long.numberOfTrailingZeros(left)).weight();
      held += weight >= least ? weight : 0;
    }
    return held;
  }
}
