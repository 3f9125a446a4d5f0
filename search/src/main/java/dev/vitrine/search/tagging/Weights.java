package dev.vitrine.search.tagging;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// What each feature says for each label: a row of {@link Labels#COUNT} weights for a hashed name,
/// kept in bytes with a scale for each row, found by open addressing.
public final class Weights {
  private static final int LABELS = Labels.COUNT;

  private final long[] keys;
  private final float[] scales;
  private final byte[] rows;
  private final int[] table;

  private Weights(long[] keys, float[] scales, byte[] rows) {
    this.keys = keys;
    this.scales = scales;
    this.rows = rows;
    table = new int[Math.max(16, Integer.highestOneBit(Math.max(1, keys.length)) * 4)];
    Arrays.fill(table, -1);
    for (int row = 0; row < keys.length; row++) {
      int at = slot(keys[row]);
      while (table[at] >= 0) {
        at = (at + 1) & (table.length - 1);
      }
      table[at] = row;
    }
  }

  /// The weights of features.
  ///
  /// @param keys hashed names, each once
  /// @param weights a row of {@link Labels#COUNT} for each
  public static Weights of(long[] keys, float[] weights) {
    float[] scales = new float[keys.length];
    byte[] rows = new byte[keys.length * LABELS];
    for (int row = 0; row < keys.length; row++) {
      float most = 0;
      for (int i = row * LABELS; i < (row + 1) * LABELS; i++) {
        most = Math.max(most, Math.abs(weights[i]));
      }
      scales[row] = most / 127;
      for (int i = row * LABELS; i < (row + 1) * LABELS && most > 0; i++) {
        rows[i] = (byte) Math.round(weights[i] / scales[row]);
      }
    }
    return new Weights(keys.clone(), scales, rows);
  }

  /// How many features have weights.
  public int size() {
    return keys.length;
  }

  /// The score of every label for every word.
  public float[][] scores(List<FeatureRow> words) {
    float[][] scores = new float[words.size()][LABELS];
    for (int t = 0; t < scores.length; t++) {
      FeatureRow word = words.get(t);
      for (int i = 0; i < word.size(); i++) {
        int row = row(word.key(i));
        if (row >= 0) {
          add(row, word.value(i) * scales[row], scores[t]);
        }
      }
    }
    return scores;
  }

  private void add(int row, float factor, float[] scores) {
    int from = row * LABELS;
    for (int label = 0; label < LABELS; label++) {
      scores[label] += factor * rows[from + label];
    }
  }

  private int row(long key) {
    int at = slot(key);
    while (table[at] >= 0) {
      if (keys[table[at]] == key) {
        return table[at];
      }
      at = (at + 1) & (table.length - 1);
    }
    return -1;
  }

  private int slot(long key) {
    return (int) (key ^ (key >>> 32)) & (table.length - 1);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(keys.length);
    for (int row = 0; row < keys.length; row++) {
      out.writeLong(keys[row]);
      out.writeFloat(scales[row]);
    }
    out.write(rows);
  }

  static Weights read(DataInput in) throws IOException {
    int size = Counts.read(in, "features");
    long[] keys = new long[size];
    float[] scales = new float[size];
    for (int row = 0; row < size; row++) {
      keys[row] = in.readLong();
      scales[row] = in.readFloat();
    }
    byte[] rows = new byte[size * LABELS];
    in.readFully(rows);
    return new Weights(keys, scales, rows);
  }
}
