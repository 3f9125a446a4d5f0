package dev.vitrine.search.vector;

import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.item.Item;

/// The encoder that was learnt from a catalogue. A vector is the sum of its groups' means, each
/// times what the group counts for in its tower, cut to length 1.
///
/// Source: embedding bags for product search (Nigam and others, KDD 2019).
public final class Towers implements Encoder {
  private final String id;
  private final int dimensions;
  private final KnownTraits known;
  private final byte[] rows;
  private final float[] steps;
  private final float[][] scales;

  /// @param id tells this model from every other one
  /// @param rows a vector for each known trait
  /// @param scales what each group counts for, by tower
  private Towers(
      String id, int dimensions, KnownTraits known, byte[] rows, float[] steps, float[][] scales) {
    this.id = id;
    this.dimensions = dimensions;
    this.known = known;
    this.rows = rows;
    this.steps = steps;
    this.scales = scales;
  }

  /// An encoder with quantised rows.
  ///
  /// @param rows `known.size()` times `dimensions` numbers
  /// @param steps what a row's numbers are multiplied by
  /// @param scales a row for each {@link Tower}, in it a number for each {@link TraitGroup}
  static Towers of(
      String id, int dimensions, KnownTraits known, byte[] rows, float[] steps, float[][] scales) {
    return new Towers(id, dimensions, known, rows, steps, scales);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public int dimensions() {
    return dimensions;
  }

  /// How many traits it knows.
  public int size() {
    return known.size();
  }

  KnownTraits known() {
    return known;
  }

  byte[] rows() {
    return rows;
  }

  float step(int row) {
    return steps[row];
  }

  float scale(Tower tower, int group) {
    return scales[tower.place()][group];
  }

  @Override
  public float[] query(Meant meant, long deadline) {
    return ready(meant);
  }

  @Override
  public float[] ready(Meant meant) {
    return vector(Traits.of(meant.stems()), Tower.QUERY);
  }

  @Override
  public boolean knows(Meant meant) {
    return meant.stems().stream().anyMatch(stem -> known.row(TraitKeys.word(stem)) >= 0);
  }

  @Override
  public float[] item(Item item, Words words) {
    return vector(Traits.of(ItemWords.of(item, words)), Tower.ITEM);
  }

  /// The vector of traits, of length 1, or of zeros when none is known.
  public float[] vector(Traits traits, Tower tower) {
    float[][] sums = new float[TraitGroup.COUNT][dimensions];
    int[] counts = new int[TraitGroup.COUNT];
    for (int i = 0; i < traits.size(); i++) {
      int row = known.row(traits.key(i));
      if (row >= 0) {
        counts[traits.group(i)]++;
        add(row, sums[traits.group(i)]);
      }
    }
    float[] vector = new float[dimensions];
    for (int group = 0; group < counts.length; group++) {
      float factor = counts[group] == 0 ? 0 : scale(tower, group) / counts[group];
      for (int i = 0; i < dimensions; i++) {
        vector[i] += factor * sums[group][i];
      }
    }
    return cut(vector);
  }

  private void add(int row, float[] sum) {
    int from = row * dimensions;
    float step = steps[row];
    for (int i = 0; i < dimensions; i++) {
      sum[i] += step * rows[from + i];
    }
  }

  private static float[] cut(float[] vector) {
    double square = 0;
    for (float value : vector) {
      square += (double) value * value;
    }
    if (square > 0) {
      float factor = (float) (1 / Math.sqrt(square));
      for (int i = 0; i < vector.length; i++) {
        vector[i] *= factor;
      }
    }
    return vector;
  }
}
