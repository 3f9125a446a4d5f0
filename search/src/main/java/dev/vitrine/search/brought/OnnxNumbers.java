package dev.vitrine.search.brought;

import dev.vitrine.search.model.Activation;
import dev.vitrine.search.model.DenseNet;
import dev.vitrine.search.model.Layer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The numbers of an ONNX file in the forms that a dense net has them.
///
/// @param graph whose they are
record OnnxNumbers(OnnxGraph graph) {
  /// A number for each of some columns; one alone counts for all of them. Empty when there are not
  /// so many, or a shape is meant that differs by row.
  Optional<float[]> row(String name, int width) {
    OnnxTensor tensor = graph.tensors().get(name);
    if (tensor == null || tensor.floats().isEmpty()) {
      return Optional.empty();
    }
    float[] found = tensor.floats().get();
    List<Long> shape = tensor.shape();
    boolean one = shape.isEmpty() || shape.equals(List.of(1L)) || shape.equals(List.of(1L, 1L));
    if (one && found.length == 1) {
      float[] all = new float[width];
      Arrays.fill(all, found[0]);
      return Optional.of(all);
    }
    boolean fits = shape.equals(List.of((long) width)) || shape.equals(List.of(1L, (long) width));
    return fits ? Optional.of(found) : Optional.empty();
  }

  /// The same of a list that a step was told; a usual number where it was told none.
  static Optional<float[]> row(List<Float> told, int width, float usual) {
    if (told.size() > 1 && told.size() != width) {
      return Optional.empty();
    }
    float[] values = new float[width];
    for (int i = 0; i < width; i++) {
      values[i] = told.isEmpty() ? usual : told.get(told.size() == 1 ? 0 : i);
    }
    return Optional.of(values);
  }

  /// Whole numbers; none when there are none by that name.
  List<Long> wholes(String name) {
    OnnxTensor tensor = graph.tensors().get(name);
    return tensor == null || tensor.wholes().isEmpty()
        ? List.of()
        : Arrays.stream(tensor.wholes().get()).boxed().toList();
  }

  /// The layer of a product, without biases.
  Optional<Layer> matMul(OnnxNode node, int width) {
    return layer(node.input(1), width, false, 1).map(weights -> plain(weights, width));
  }

  private static Layer plain(float[] weights, int width) {
    int outputs = weights.length / width;
    return new Layer(width, outputs, weights, new float[outputs], Activation.IDENTITY, 0);
  }

  /// The layer of a product and a sum.
  Optional<Layer> gemm(OnnxNode node, int width) {
    if (node.whole("transA", 0) != 0) {
      return Optional.empty();
    }
    boolean turned = node.whole("transB", 0) != 0;
    Optional<Layer> layer =
        layer(node.input(1), width, turned, node.number("alpha", 1)).map(w -> plain(w, width));
    if (layer.isEmpty() || node.input(2).isEmpty()) {
      return layer;
    }
    float beta = node.number("beta", 1);
    return row(node.input(2), layer.get().outputs())
        .map(biases -> layer.get().withBiases(times(biases, beta)));
  }

  private static float[] times(float[] values, float factor) {
    float[] all = values.clone();
    for (int i = 0; i < all.length; i++) {
      all[i] *= factor;
    }
    return all;
  }

  /// Weights by output and then by input.
  ///
  /// @param turned whether they are written so
  private Optional<float[]> layer(String name, int inputs, boolean turned, float factor) {
    OnnxTensor tensor = graph.tensors().get(name);
    if (tensor == null || tensor.floats().isEmpty() || tensor.shape().size() != 2) {
      return Optional.empty();
    }
    long in = tensor.shape().get(turned ? 1 : 0);
    long out = tensor.shape().get(turned ? 0 : 1);
    if (in != inputs || out < 1 || out > DenseNet.WIDEST || inputs > DenseNet.WIDEST) {
      return Optional.empty();
    }
    float[] found = tensor.floats().get();
    if (turned) {
      return Optional.of(times(found, factor));
    }
    float[] weights = new float[found.length];
    for (int i = 0; i < inputs; i++) {
      for (int o = 0; o < out; o++) {
        weights[o * inputs + i] = factor * found[i * (int) out + o];
      }
    }
    return Optional.of(weights);
  }
}
