package dev.vitrine.learn.rewrite;

import dev.vitrine.kernel.rewrite.Rewrite.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/// Queries that differ in one word: `gaming laptop`, `gaming notebook`. A pair of words that takes
/// each other's place beside several others may be two names.
final class Queries {
  private static final int FEWEST = 2;
  private static final int LONGEST = 6;

  /// Beside so many different words a word is beside anything.
  private static final int ANYTHING = 50;

  private Queries() {}

  /// @param cutting gives the stems of a query
  static void find(
      Asked asked,
      Function<String, List<String>> cutting,
      Titles titles,
      Consumer<Candidate> found) {
    Map<String, List<Integer>> beside = new HashMap<>();
    asked.each((text, _) -> read(cutting.apply(text), titles, beside));
    Map<Name, Map<Name, Integer>> times = new HashMap<>();
    for (List<Integer> words : beside.values()) {
      if (words.size() <= ANYTHING) {
        pairs(words.stream().distinct().toList(), times);
      }
    }
    times.forEach((from, others) ->
        others.forEach((to, many) -> {
          if (many >= FEWEST) {
            found.accept(new Candidate(from, to, Source.QUERIES, many));
          }
        }));
  }

  private static void read(List<String> stems, Titles titles, Map<String, List<Integer>> beside) {
    for (int at = 0; stems.size() > 1 && stems.size() <= LONGEST && at < stems.size(); at++) {
      int stem = titles.stems().known(stems.get(at));
      if (stem >= 0 && !titles.nameless(stem)) {
        var rest = new ArrayList<>(stems);
        rest.set(at, "");
        beside.computeIfAbsent(String.join(" ", rest), _ -> new ArrayList<>()).add(stem);
      }
    }
  }

  private static void pairs(List<Integer> words, Map<Name, Map<Name, Integer>> times) {
    for (int one : words) {
      for (int other : words) {
        if (one < other) {
          times
              .computeIfAbsent(new Name(one), _ -> new HashMap<>())
              .merge(new Name(other), 1, Integer::sum);
        }
      }
    }
  }
}
