package dev.vitrine.search.firststage;

import dev.vitrine.kernel.answer.Reasons;
import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.search.Candidates;
import dev.vitrine.search.Onlooker;
import dev.vitrine.search.Ranker;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.behaviour.Faces;
import java.util.EnumMap;
import java.util.Map;

/// A first stage after which so many of each kind of item go on for certain, as long as there are
/// any: what is watched and what is bought are scored by different evidence, and one kind would
/// else crowd out the other before the final stage has looked at it.
public final class KeptByKind implements Ranker {
  private final Ranker ranker;
  private final int next;
  private final Map<ItemKind, Integer> least;

  /// @param ranker puts the candidates in order
  /// @param next how many the stage behind it looks at
  /// @param least of which kinds how many of these there are at least
  public KeptByKind(Ranker ranker, int next, Map<ItemKind, Integer> least) {
    this.ranker = ranker;
    this.next = next;
    this.least = Map.copyOf(least);
  }

  @Override
  public String name() {
    return ranker.name();
  }

  @Override
  public String version() {
    return ranker.version();
  }

  @Override
  public Candidates rank(Understood understood, View view, Candidates candidates, int keep) {
    return rank(understood, view, candidates, keep, Onlooker.NONE);
  }

  @Override
  public Candidates rank(
      Understood understood, View view, Candidates candidates, int keep, Onlooker onlooker) {
    Candidates ranked = ranker.rank(understood, view, candidates, keep, onlooker);
    int n = Math.min(keep, ranked.size());
    if (n <= next) {
      return ranked;
    }
    Faces faces = Faces.of(view, ranked::slot, n);
    return faces.alike() ? ranked : lifted(ranked, faces, n);
  }

  /// The same rows, with those that go on before those that do not.
  private Candidates lifted(Candidates ranked, Faces faces, int n) {
    boolean[] on = new boolean[n];
    Map<ItemKind, Integer> owed = new EnumMap<>(ItemKind.class);
    owed.putAll(least);
    int room = next;
    for (int row = 0; row < n && room > 0; row++) {
      if (owed.merge(faces.kind(row), -1, Integer::sum) >= 0) {
        on[row] = true;
        room--;
      }
    }
    for (int row = 0; row < n && room > 0; row++) {
      room -= on[row] ? 0 : 1;
      on[row] = true;
    }
    int[] order = new int[ranked.size()];
    double[] scores = new double[ranked.size()];
    int at = 0;
    for (boolean going : new boolean[] {true, false}) {
      for (int row = 0; row < n; row++) {
        at = on[row] == going ? put(order, at, row) : at;
      }
    }
    for (int row = n; row < order.length; row++) {
      order[row] = row;
    }
    for (int row = 0; row < scores.length; row++) {
      scores[row] = ranked.score(row);
    }
    return ranked.reordered(order, scores);
  }

  private static int put(int[] order, int at, int row) {
    order[at] = row;
    return at + 1;
  }

  @Override
  public Reasons explain(
      Understood understood, View view, Candidates candidates, int keep, int row) {
    return ranker.explain(understood, view, candidates, keep, row);
  }
}
