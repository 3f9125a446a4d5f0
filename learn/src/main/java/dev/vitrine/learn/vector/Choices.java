package dev.vitrine.learn.vector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/// What shoppers asked and then chose, to draw from by weight.
final class Choices {
  private final Map<List<Integer>, Integer> numbers = new HashMap<>();
  private final List<int[]> queries = new ArrayList<>();
  private final List<Integer> times = new ArrayList<>();
  private final List<Set<Integer>> chosen = new ArrayList<>();
  private final List<Integer> asked = new ArrayList<>();
  private final List<Integer> items = new ArrayList<>();
  private final List<Double> upTo = new ArrayList<>();
  private final Map<Integer, Double> weights = new HashMap<>();
  private double all;

  /// @param stems of the query
  /// @param item the place of the item among those that are learnt from
  void add(int[] stems, int item, double weight) {
    List<Integer> key = Arrays.stream(stems).boxed().toList();
    int number = numbers.computeIfAbsent(key, _ -> queries.size());
    if (number == queries.size()) {
      queries.add(stems);
      chosen.add(new HashSet<>());
      times.add(0);
    }
    times.set(number, times.get(number) + 1);
    chosen.get(number).add(item);
    asked.add(number);
    items.add(item);
    weights.merge(item, weight, Double::sum);
    all += weight;
    upTo.add(all);
  }

  int size() {
    return asked.size();
  }

  /// How often a query was asked, by number.
  int times(int query) {
    return times.get(query);
  }

  /// The different queries.
  List<int[]> queries() {
    return queries;
  }

  /// A pair drawn by weight.
  int draw(SplittableRandom random) {
    double at = random.nextDouble() * all;
    int low = 0;
    int high = upTo.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (upTo.get(middle) > at) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /// The number of a pair's query.
  int query(int pair) {
    return asked.get(pair);
  }

  int item(int pair) {
    return items.get(pair);
  }

  /// Whether an item was chosen for a query.
  boolean chosen(int query, int item) {
    return query >= 0 && chosen.get(query).contains(item);
  }

  /// The share of all choices that an item has.
  double share(int item) {
    return all == 0 ? 0 : weights.getOrDefault(item, 0.0) / all;
  }

  /// A number that other choices hardly have.
  long fingerprint() {
    long print = queries.size();
    for (int pair = 0; pair < size(); pair++) {
      print = print * 31 + Arrays.hashCode(queries.get(query(pair)));
      print = print * 31 + item(pair);
      print = print * 31 + Double.hashCode(upTo.get(pair));
    }
    return print;
  }
}
