package dev.vitrine.learn.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Normalised discounted cumulative gain (Järvelin and Kekäläinen, 2002) with discount `1 /
/// log2(rank + 1)`, ranks from 1.
public final class Ndcg {
  private Ndcg() {}

  /// The measure of one ranking, 0 to 1, or not-a-number when no judged document has a gain.
  ///
  /// A document that is not judged has no gain, and one that is listed twice has a gain once. The
  /// ideal order is of all judged documents.
  ///
  /// @param ranked ids, best first
  /// @param depth ranks that count
  public static double of(JudgedQuery query, Gains gains, List<String> ranked, int depth) {
    Map<String, Double> gained = new HashMap<>();
    query.grades().forEach((id, grade) -> gained.put(id, gains.of(grade)));
    return of(gained, ranked, depth);
  }

  /// The same by gains of documents.
  ///
  /// @param gains by id; of others there is none
  public static double of(Map<String, Double> gains, List<String> ranked, int depth) {
    double ideal = ideal(gains.values(), depth);
    return ideal <= 0 ? Double.NaN : gained(gains, ranked, depth) / ideal;
  }

  /// The discounted gain of one ranking.
  ///
  /// @param gains by id; of others there is none
  public static double gained(Map<String, Double> gains, List<String> ranked, int depth) {
    var seen = new HashSet<String>();
    double sum = 0;
    for (int i = 0; i < ranked.size() && i < depth; i++) {
      if (seen.add(ranked.get(i))) {
        sum += gains.getOrDefault(ranked.get(i), 0.0) * discount(i);
      }
    }
    return sum;
  }

  /// The discounted gain of the best ranking of some gains.
  public static double ideal(Collection<Double> gains, int depth) {
    double[] sorted = gains.stream().mapToDouble(gain -> gain).sorted().toArray();
    double sum = 0;
    for (int i = 0; i < sorted.length && i < depth; i++) {
      sum += sorted[sorted.length - 1 - i] * discount(i);
    }
    return sum;
  }

  /// @param place 0-based
  private static double discount(int place) {
    return Math.log(2) / Math.log(place + 2.0);
  }

  /// The ranking of exactly the judged documents: those returned in their order, then the others by
  /// a hash of their id, which is an arbitrary order that is the same every time.
  public static List<String> complete(JudgedQuery query, List<String> returned) {
    var head = returned.stream().filter(query.grades()::containsKey).distinct().toList();
    var found = new HashSet<>(head);
    String[] tail =
        query.grades().keySet().stream().filter(id -> !found.contains(id)).toArray(String[]::new);
    Arrays.sort(tail, Ndcg::byHash);
    var all = new ArrayList<>(head);
    all.addAll(Arrays.asList(tail));
    return all;
  }

  private static int byHash(String a, String b) {
    int order = Long.compareUnsigned(hash(a), hash(b));
    return order == 0 ? a.compareTo(b) : order;
  }

  /// FNV-1a over the characters, then mixed as in SplitMix64.
  private static long hash(String id) {
    long h = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      h = (h ^ id.charAt(i)) * 0x100000001b3L;
    }
    h = (h ^ (h >>> 30)) * 0xbf58476d1ce4e5b9L;
    h = (h ^ (h >>> 27)) * 0x94d049bb133111ebL;
    return h ^ (h >>> 31);
  }
}
