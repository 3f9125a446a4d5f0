package dev.vitrine.search.spelling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The ways to read a query, from its first word to behind its last, and the likeliest of them
/// (Viterbi). For one query and one thread.
final class Lattice {
  private final List<List<Edge>> starting = new ArrayList<>();
  private final Likelihood likelihood;

  /// How likely a word is.
  interface Likelihood {
    /// The logarithm of its chance, up to a constant.
    ///
    /// @param before the word before it, empty at the beginning
    double of(String before, String word);
  }

  /// Words in the place of a stretch of the query.
  ///
  /// @param score how likely they were typed so
  /// @param changed whether they are others than those that were typed
  record Edge(int from, int to, List<String> words, double score, boolean changed) {}

  private record Reached(Edge edge, double score, List<Edge> way) {}

  Lattice(int length, Likelihood likelihood) {
    this.likelihood = likelihood;
    for (int i = 0; i < length; i++) {
      starting.add(new ArrayList<>());
    }
  }

  void add(int from, int to, List<String> words, double score, boolean changed) {
    starting.get(from).add(new Edge(from, to, words, score, changed));
  }

  /// The likeliest reading in order.
  List<Edge> best() {
    var begin = new Edge(0, 0, List.of(""), 0, false);
    List<List<Reached>> reached = new ArrayList<>();
    for (int i = 0; i <= starting.size(); i++) {
      reached.add(new ArrayList<>());
    }
    reached.getFirst().add(new Reached(begin, 0, List.of()));
    for (int i = 0; i < starting.size(); i++) {
      for (Edge edge : starting.get(i)) {
        reached.get(edge.to()).add(reach(edge, reached.get(i)));
      }
    }
    return Collections.max(reached.getLast(), Lattice::byScore).way();
  }

  private static int byScore(Reached a, Reached b) {
    return Double.compare(a.score(), b.score());
  }

  /// The best way over one of the edges before.
  private Reached reach(Edge edge, List<Reached> before) {
    double best = Double.NEGATIVE_INFINITY;
    Reached from = before.getFirst();
    for (Reached one : before) {
      double score =
          one.score() + likelihood.of(one.edge().words().getLast(), edge.words().getFirst());
      if (score > best) {
        best = score;
        from = one;
      }
    }
    for (int w = 1; w < edge.words().size(); w++) {
      best += likelihood.of(edge.words().get(w - 1), edge.words().get(w));
    }
    var way = new ArrayList<>(from.way());
    way.add(edge);
    return new Reached(edge, best + edge.score(), way);
  }
}
