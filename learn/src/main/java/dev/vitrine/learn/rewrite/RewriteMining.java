package dev.vitrine.learn.rewrite;

import dev.vitrine.kernel.item.Item;
import dev.vitrine.kernel.rewrite.Rewrite;
import dev.vitrine.kernel.rewrite.Rewrite.State;
import dev.vitrine.search.rewrite.ItemText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/// The mining of other names from the items of a catalogue, and from what shoppers asked. The same
/// items and queries give the same rewrites.
///
/// Source of the three signals: the rewriting of Taobao (BEQUE, Peng and others, 2024), whose
/// candidates come from a language model and whose hit rate from sales; here the candidates come
/// from the catalogue, and while there are no sales a hit is an item that says both names.
public final class RewriteMining {
  /// Most rewrites that wait for a person.
  private static final int MOST_PROPOSED = 500;

  private static final int FEWEST_TEXTS = 2;

  private final Function<Item, ItemText> reading;
  private final Function<String, List<String>> cutting;
  private final BiPredicate<String, String> unified;
  private final Titles titles = new Titles();
  private final TwoNames twoNames = new TwoNames(titles.stems());

  /// @param reading gives the words of an item
  /// @param cutting gives the stems of a query
  /// @param unified whether the index finds a pair of words by the one that both make
  public RewriteMining(
      Function<Item, ItemText> reading,
      Function<String, List<String>> cutting,
      BiPredicate<String, String> unified) {
    this.reading = reading;
    this.cutting = cutting;
    this.unified = unified;
  }

  /// Reads an item.
  public void add(Item item) {
    ItemText text = reading.apply(item);
    titles.add(item, text);
    twoNames.read(text);
  }

  /// How many items were read.
  public int items() {
    return titles.size();
  }

  /// The rewrites: those that a person decided as they were, then the accepted ones, then those
  /// proposed, the likeliest first.
  ///
  /// @param before the rewrites there were
  public List<Rewrite> mine(Asked asked, List<Rewrite> before) {
    var profiles = new Profiles(titles);
    var judge = new Judge(titles, profiles);
    Map<String, Rewrite> all = new LinkedHashMap<>();
    before.stream().filter(Rewrite::byPerson).forEach(old -> all.put(old.key(), old));
    var mined = new ArrayList<Rewrite>();
    candidates(asked, profiles).forEach(one -> judge.rewrite(one).ifPresent(mined::add));
    mined.sort(
        Comparator.comparing(Rewrite::state, Comparator.comparing(s -> s != State.ACCEPTED))
            .thenComparing(Comparator.comparingDouble(RewriteMining::likely).reversed())
            .thenComparing(Rewrite::key));
    int proposed = 0;
    for (Rewrite rewrite : mined) {
      proposed += rewrite.state() == State.PROPOSED ? 1 : 0;
      boolean room = all.size() < Rewrite.MOST && proposed <= MOST_PROPOSED;
      if (room) {
        all.putIfAbsent(rewrite.key(), rewrite);
      }
    }
    return List.copyOf(all.values());
  }

  private static double likely(Rewrite rewrite) {
    return rewrite.signals().relevance() * (0.1 + rewrite.signals().hitRate());
  }

  /// Every pair both ways, each from the source that says most.
  private Iterable<Candidate> candidates(Asked asked, Profiles profiles) {
    List<Name> units = Units.of(titles);
    Map<List<Name>, Candidate> all = new LinkedHashMap<>();
    Spellings.find(units, titles, unified, one -> take(one, all));
    twoNames.tell(FEWEST_TEXTS, one -> take(one, all));
    SameItems.find(titles, one -> take(one, all));
    Queries.find(asked, cutting, titles, one -> take(one, all));
    Places.find(units, profiles, one -> take(one, all));
    return all.values();
  }

  private static void take(Candidate one, Map<List<Name>, Candidate> all) {
    for (Candidate way : List.of(one, one.turned())) {
      all.merge(
          List.of(way.from(), way.to()),
          way,
          (old, next) -> next.source().compareTo(old.source()) < 0 ? next : old);
    }
  }
}
