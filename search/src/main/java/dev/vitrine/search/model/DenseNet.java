package dev.vitrine.search.model;

import dev.vitrine.search.feature.FeatureMatrix;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A net of dense layers with one output, one behind the other. Rows are scored a block at a time
/// by vectors; {@link #plain} scores them one by one and gives the same but for rounding.
public final class DenseNet implements Model {
  /// The widest layer.
  public static final int WIDEST = 8_192;

  private final String where;
  private final List<String> features;
  private final List<InputStep> steps;
  private final List<Layer> layers;
  private final List<BlockLayer> blocks;
  private final boolean[] used;
  private final int room;

  private DenseNet(String where, List<String> features, List<InputStep> steps, List<Layer> layers) {
    this.where = where;
    this.features = List.copyOf(features);
    this.steps = List.copyOf(steps);
    this.layers = List.copyOf(layers);
    this.blocks = layers.stream().map(BlockLayer::new).toList();
    this.used = new boolean[features.size()];
    int widest = features.size();
    for (int f = 0; f < used.length; f++) {
      used[f] = layers.getFirst().uses(f);
    }
    for (Layer layer : layers) {
      widest = Math.max(widest, BlockLayer.width(layer.outputs()));
    }
    this.room = widest * BlockLayer.BLOCK;
  }

  /// Lays a net out.
  ///
  /// @param where names it in errors
  /// @param steps done to the values of features first, in their order
  /// @param layers one or more, of which each takes what the one before it gives; the last gives
  ///   one value
  /// @throws IllegalArgumentException when the sizes do not fit together
  public static DenseNet of(
      String where, List<String> features, List<InputStep> steps, List<Layer> layers) {
    int width = features.size();
    for (Layer layer : layers) {
      if (layer.inputs() != width) {
        throw new IllegalArgumentException(layer.inputs() + " inputs for " + width + " values");
      }
      width = layer.outputs();
    }
    if (layers.isEmpty() || width != 1) {
      throw new IllegalArgumentException(width + " outputs in place of 1");
    }
    for (InputStep step : steps) {
      if (step.numbers().length != features.size()) {
        throw new IllegalArgumentException("a number for each feature is expected");
      }
    }
    return new DenseNet(where, features, steps, layers);
  }

  @Override
  public List<String> features() {
    return features;
  }

  @Override
  public int outputs() {
    return 1;
  }

  @Override
  public boolean uses(int feature) {
    return used[feature];
  }

  /// How wide it is from layer to layer, such as `60-64-32-1`.
  public String told() {
    return Stream.concat(Stream.of(features.size()), layers.stream().map(Layer::outputs))
        .map(String::valueOf)
        .collect(Collectors.joining("-"));
  }

  List<InputStep> steps() {
    return steps;
  }

  List<Layer> layers() {
    return layers;
  }

  /// Adds its scores.
  ///
  /// @throws dev.vitrine.kernel.error.VitrineException CORRUPT naming the features that are not
  ///   known of a row that it gives no number for
  @Override
  public void add(FeatureMatrix matrix, double[][] scores) {
    float[] in = new float[room];
    float[] out = new float[room];
    for (int row = 0; row < matrix.rows(); row += BlockLayer.BLOCK) {
      int rows = Math.min(BlockLayer.BLOCK, matrix.rows() - row);
      load(matrix, row, rows, in);
      for (BlockLayer layer : blocks) {
        layer.of(in, out);
        float[] next = out;
        out = in;
        in = next;
      }
      for (int i = 0; i < rows; i++) {
        scores[0][row + i] += in[i];
      }
    }
    NoNumber.refuse(where, this, matrix, scores[0]);
  }

  /// Copies the values of a block, each feature's behind one another; those of features that are
  /// not used and of rows that are not there are 0.
  private void load(FeatureMatrix matrix, int row, int rows, float[] in) {
    for (int f = 0; f < used.length; f++) {
      int from = f * BlockLayer.BLOCK;
      int end = from + BlockLayer.BLOCK;
      if (used[f]) {
        System.arraycopy(matrix.column(f), row, in, from, rows);
        for (InputStep step : steps) {
          step.apply(f, in, from, from + rows);
        }
        Arrays.fill(in, from + rows, end, 0);
      } else {
        Arrays.fill(in, from, end, 0);
      }
    }
  }

  /// Adds its scores row by row, plainly: what {@link #add} is held to.
  public void plain(FeatureMatrix matrix, double[][] scores) {
    for (int row = 0; row < matrix.rows(); row++) {
      float[] values = new float[used.length];
      for (int f = 0; f < values.length; f++) {
        values[f] = used[f] ? matrix.value(f, row) : 0;
        for (int s = 0; used[f] && s < steps.size(); s++) {
          steps.get(s).apply(f, values, f, f + 1);
        }
      }
      for (Layer layer : layers) {
        values = layer.of(values);
      }
      scores[0][row] += values[0];
    }
    NoNumber.refuse(where, this, matrix, scores[0]);
  }
}
