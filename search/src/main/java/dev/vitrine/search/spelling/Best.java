package dev.vitrine.search.spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The best few suggestions so far; ties break by word.
final class Best {
  private static final Comparator<Suggestion> ORDER =
      Comparator.comparingDouble(Suggestion::score).reversed().thenComparing(Suggestion::word);

  private final int most;
  private final List<Suggestion> list;

  Best(int most) {
    this.most = most;
    this.list = new ArrayList<>(most + 1);
  }

  void add(Suggestion one) {
    list.add(one);
    list.sort(ORDER);
    if (list.size() > most) {
      list.removeLast();
    }
  }

  /// The score that one more must reach.
  double least() {
    return list.size() < most ? Double.NEGATIVE_INFINITY : list.getLast().score();
  }

  /// Best first.
  List<Suggestion> list() {
    return list;
  }
}
