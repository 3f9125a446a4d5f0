package dev.vitrine.learn.trees;

import dev.vitrine.search.model.Node;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/// The growing of one tree: the leaf whose question takes most from the loss is divided first.
final class Grower {
  private final List<Bins> bins;
  private final int[] directions;
  private final TreeOptions options;
  private final double[] first;
  private final double[] second;
  private final int[] features;

  /// @param directions 1, 0 or -1 for each feature
  /// @param features those that the tree may ask
  Grower(
      List<Bins> bins,
      int[] directions,
      TreeOptions options,
      double[] first,
      double[] second,
      int[] features) {
    this.bins = bins;
    this.directions = directions;
    this.options = options;
    this.first = first;
    this.second = second;
    this.features = features;
  }

  /// A leaf while the tree grows, and what became of it.
  private static final class Leaf {
    private final int[] rows;
    private final int depth;
    private final int number;
    private final Splitter splitter;
    private final double value;
    private Question question = Question.NONE;
    private Leaf[] sides = {};

    Leaf(int[] rows, int depth, int number, Splitter splitter, double value) {
      this.rows = rows;
      this.depth = depth;
      this.number = number;
      this.splitter = splitter;
      this.value = value;
    }

    double gain() {
      return question.gain();
    }
  }

  /// The tree of some rows, its values shrunk.
  Node grow(int[] rows) {
    var all = new Splitter(options, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    double sumFirst = 0;
    double sumSecond = 0;
    for (int row : rows) {
      sumFirst += first[row];
      sumSecond += second[row];
    }
    Leaf root = ask(new Leaf(rows, 0, 0, all, all.value(sumFirst, sumSecond)));
    var waiting =
        new PriorityQueue<Leaf>(
            Comparator.comparingDouble(Leaf::gain).reversed().thenComparingInt(l -> l.number));
    waiting.add(root);
    int leaves = 1;
    int number = 1;
    while (!waiting.isEmpty() && leaves < options.leaves()) {
      Leaf leaf = waiting.remove();
      if (leaf.question.feature() >= 0) {
        divide(leaf, number);
        number += 2;
        leaves++;
        waiting.addAll(List.of(leaf.sides));
      }
    }
    return node(root);
  }

  private void divide(Leaf leaf, int number) {
    Question question = leaf.question;
    Bins asked = bins.get(question.feature());
    int[] left = Arrays.stream(leaf.rows).filter(row -> question.goesLeft(asked, row)).toArray();
    int[] right = Arrays.stream(leaf.rows).filter(row -> !question.goesLeft(asked, row)).toArray();
    int direction = directions[question.feature()];
    double middle = (question.left() + question.right()) / 2;
    Splitter under = leaf.splitter;
    Splitter lower = direction == 0 ? under : new Splitter(options, under.low(), middle);
    Splitter upper = direction == 0 ? under : new Splitter(options, middle, under.high());
    Splitter ofLeft = direction >= 0 ? lower : upper;
    Splitter ofRight = direction >= 0 ? upper : lower;
    leaf.sides =
        new Leaf[] {
          ask(new Leaf(left, leaf.depth + 1, number, ofLeft, question.left())),
          ask(new Leaf(right, leaf.depth + 1, number + 1, ofRight, question.right()))
        };
  }

  /// Finds the leaf's best question, every feature by itself and the first of equal ones.
  private Leaf ask(Leaf leaf) {
    if (leaf.depth < options.depth() && leaf.rows.length >= 2 * options.leastRows()) {
      List<Question> best =
          IntStream.of(features)
              .parallel()
              .mapToObj(f ->
                  leaf.splitter.best(
                      f, Histogram.of(bins.get(f), leaf.rows, first, second), directions[f]))
              .toList();
      for (Question question : best) {
        leaf.question = question.gain() > leaf.question.gain() ? question : leaf.question;
      }
    }
    return leaf;
  }

  private Node node(Leaf leaf) {
    if (leaf.sides.length == 0) {
      return new Node.Leaf((float) (options.shrinkage() * leaf.value));
    }
    Question question = leaf.question;
    float[] edges = bins.get(question.feature()).edges();
    float threshold =
        question.bin() <= edges.length ? edges[question.bin() - 1] : Float.POSITIVE_INFINITY;
    return new Node.Split(
        question.feature(),
        threshold,
        question.missingLeft(),
        node(leaf.sides[0]),
        node(leaf.sides[1]));
  }
}
