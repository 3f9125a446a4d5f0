package dev.vitrine.search.recall;

import dev.vitrine.index.postings.TextMatch;
import dev.vitrine.search.Recall;
import dev.vitrine.search.Recalled;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// Finds items by their words, and defines what the result of a query is. It is the first of these
/// tiers that holds `enough` items, whatever the filter, or else the last one:
///
/// - the items that hold every word that is not common and that the catalogue knows;
/// - the items that hold every such word or another name of it that the shop has accepted;
/// - these, and of the best `depth` items that hold some of the words those that hold enough of
///   what the query says ({@link Covering}): the least telling words may be missing first, and what
///   is held has to say a share of what the most telling word does; where it is clear what kind of
///   thing is asked for, what lacks words has to be {@link Akin}.
///
/// Each tier holds the ones before it. Of the result those items are shown that pass the filter.
/// Totals and facets count all of them. In the third tier they are lower bounds, and say so, only
/// where the depth or the time has ended it and not the words ({@link Pool}). A filter never
/// changes which tier it is nor which items are in it, so refining never brings new items, and a
/// facet's count is what choosing it will show. On a page that is sorted by something else {@link
/// FitFirst} still tells.
public final class KeywordRecall implements Recall {
  private final Relaxation relaxation;
  private final int countTo;

  /// @param relaxation when and how far words may be left out
  /// @param countTo how far a total is counted when no facet is asked for
  public KeywordRecall(Relaxation relaxation, int countTo) {
    this.relaxation = relaxation;
    this.countTo = countTo;
  }

  /// A recall without a floor: any one word will do at last.
  ///
  /// @param enough results below which words may be left out
  /// @param depth how many results there are at most once words are left out
  /// @param countTo how far a total is counted when no facet is asked for
  public KeywordRecall(int enough, int depth, int countTo) {
    this(new Relaxation(enough, depth, 0, 0), countTo);
  }

  @Override
  public String name() {
    return "keywords";
  }

  @Override
  public Recalled recall(Understood understood, View view, int wanted, long deadline) {
    var asked = new Asked(understood, view, wanted, deadline, relaxation, countTo);
    if (understood.browsing()) {
      return asked.strict(TextMatch.ALL, 0, List.of(), asked.browsing());
    }
    Plausible plausible = Plausible.of(understood, view.postings().dictionary());
    return plausible.match().isEmpty()
        ? asked.nothing(plausible.dropped())
        : asked.sorted(Tiers.of(asked, plausible).recalled());
  }

  @Override
  public boolean each(Understood understood, View view, long deadline, IntConsumer slots) {
    Relaxation any = relaxation.unsorted();
    var asked = new Asked(understood, view, any.depth(), deadline, any, countTo);
    if (understood.browsing()) {
      return asked.every(TextMatch.ALL, slots);
    }
    Plausible plausible = Plausible.of(understood, view.postings().dictionary());
    if (plausible.match().isEmpty()) {
      return true;
    }
    Tiers tiers = Tiers.of(asked, plausible);
    if (tiers.every().isPresent()) {
      return asked.every(tiers.every().get(), slots);
    }
    var rows = tiers.recalled().rows();
    IntStream.range(0, rows.size()).map(rows::slot).forEach(slots);
    return true;
  }
}
