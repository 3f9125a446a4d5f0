package dev.vitrine.learn.relevance;

import dev.vitrine.learn.trees.TrainingRows;
import dev.vitrine.search.model.Grade;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Rows of several queries or sets put one behind another. The labels and weights of a pair of rows
/// are multiplied where pairs are learnt from, so that a set's weight is the root of its share.
final class Joining {
  private final List<String> features;
  private final List<String> texts = new ArrayList<>();
  private float[][] columns;
  private float[] labels = new float[1024];
  private float[] weights = new float[1024];
  private Grade[] grades = new Grade[1024];
  private boolean[] judged = new boolean[1024];
  private int[] groups = new int[16];
  private int size;

  Joining(List<String> features) {
    this.features = features;
    this.columns = new float[features.size()][1024];
  }

  /// Begins a row; its values are then put into {@link #column}.
  int add(float label, float weight, Grade grade, boolean known) {
    if (size == labels.length) {
      int room = 2 * size;
      for (int f = 0; f < columns.length; f++) {
        columns[f] = Arrays.copyOf(columns[f], room);
      }
      labels = Arrays.copyOf(labels, room);
      weights = Arrays.copyOf(weights, room);
      grades = Arrays.copyOf(grades, room);
      judged = Arrays.copyOf(judged, room);
    }
    labels[size] = label;
    weights[size] = weight;
    grades[size] = grade;
    judged[size] = known;
    return size++;
  }

  float[] column(int feature) {
    return columns[feature];
  }

  /// Ends the rows of a query.
  void end(String text) {
    texts.add(text);
    if (groups.length == texts.size()) {
      groups = Arrays.copyOf(groups, 2 * groups.length);
    }
    groups[texts.size()] = size;
  }

  /// Adds a set whose rows weigh as many times as much.
  void add(JudgedRows set, float times) {
    TrainingRows rows = set.rows();
    for (int q = 0; q < rows.queries(); q++) {
      for (int row = rows.groups()[q]; row < rows.groups()[q + 1]; row++) {
        int at =
            add(
                rows.labels()[row],
                rows.weights()[row] * times,
                set.grades()[row],
                set.judged()[row]);
        for (int f = 0; f < columns.length; f++) {
          columns[f][at] = rows.columns()[f][row];
        }
      }
      end(set.texts().get(q));
    }
  }

  JudgedRows joined() {
    float[][] cut =
        Arrays.stream(columns).map(column -> Arrays.copyOf(column, size)).toArray(float[][]::new);
    var rows =
        new TrainingRows(
            features,
            cut,
            Arrays.copyOf(labels, size),
            Arrays.copyOf(weights, size),
            Arrays.copyOf(groups, texts.size() + 1));
    return new JudgedRows(rows, Arrays.copyOf(grades, size), Arrays.copyOf(judged, size), texts);
  }
}
