package dev.vitrine.learn.rewrite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words and pairs of words that may be names of something: they stand in some titles, are no
/// numbers and no brands, and a pair stands together much oftener than by chance.
final class Units {
  static final int FEWEST = 4;
  private static final int MOST = 6_000;

  /// A pair stands together in so large a share of the titles that have its rarer word.
  private static final double TOGETHER = 0.15;

  private Units() {}

  /// Those of a catalogue, commonest first.
  static List<Name> of(Titles titles) {
    Map<Name, Integer> counts = new HashMap<>();
    for (int stem = 0; stem < titles.stems().size(); stem++) {
      if (titles.titled(stem).length >= FEWEST && !titles.nameless(stem)) {
        counts.put(new Name(stem), titles.titled(stem).length);
      }
    }
    pairs(titles)
        .forEach((pair, times) -> {
          int rarer =
              Math.min(
                  titles.titled(pair.stems()[0]).length, titles.titled(pair.stems()[1]).length);
          if (times >= FEWEST && times > TOGETHER * rarer) {
            counts.put(pair, times);
          }
        });
    var units = new ArrayList<>(counts.keySet());
    units.sort(
        Comparator.comparingInt((Name n) -> counts.getOrDefault(n, 0))
            .reversed()
            .thenComparing(Name::toString));
    return List.copyOf(units.subList(0, Math.min(MOST, units.size())));
  }

  private static Map<Name, Integer> pairs(Titles titles) {
    Map<Name, Integer> pairs = new HashMap<>();
    for (int item = 0; item < titles.size(); item++) {
      int[] title = titles.item(item).title();
      for (int at = 0; at + 1 < title.length; at++) {
        if (named(titles, title[at]) && named(titles, title[at + 1])) {
          pairs.merge(new Name(title[at], title[at + 1]), 1, Integer::sum);
        }
      }
    }
    return pairs;
  }

  private static boolean named(Titles titles, int stem) {
    return stem != Titled.BREAK && titles.titled(stem).length >= FEWEST && !titles.nameless(stem);
  }
}
