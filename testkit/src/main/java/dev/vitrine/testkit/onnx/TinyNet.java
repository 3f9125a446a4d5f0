package dev.vitrine.testkit.onnx;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// A small net of dense layers with numbers that are drawn, step by step.
public final class TinyNet {
  private final OnnxGraph graph = new OnnxGraph();
  private final Random random;
  private String at = "X";
  private int width;
  private int named;

  /// @param features how many it takes
  public TinyNet(int features, long seed) {
    this.width = features;
    this.random = new Random(seed);
    graph.input("X", OnnxGraph.FLOAT, -1, features);
  }

  /// Layers of these widths, each activated but the last.
  public static TinyNet of(int features, String activation, int... widths) {
    var net = new TinyNet(features, features + 31L * widths.length);
    for (int i = 0; i < widths.length; i++) {
      net.gemm(widths[i]);
      if (i + 1 < widths.length) {
        net.then(activation);
      }
    }
    return net;
  }

  /// The model so far, for more to be put into it.
  public OnnxGraph graph() {
    return graph;
  }

  private float[] drawn(int many, double scale) {
    float[] values = new float[many];
    for (int i = 0; i < many; i++) {
      values[i] = (float) (scale * random.nextGaussian());
    }
    return values;
  }

  private String name() {
    return "t" + named++;
  }

  private String numbers(double scale, long... shape) {
    long size = 1;
    for (long one : shape) {
      size *= one;
    }
    String name = name();
    graph.floats(name, drawn((int) size, scale), shape);
    return name;
  }

  /// A layer as PyTorch writes it.
  public TinyNet gemm(int outputs) {
    String weights = numbers(1 / Math.sqrt(width), outputs, width);
    String biases = numbers(0.3, outputs);
    width = outputs;
    return step("", "Gemm", List.of(at, weights, biases), OnnxOption.whole("transB", 1));
  }

  /// A layer as scikit-learn and Keras write it.
  public TinyNet matMulAdd(int outputs) {
    String weights = numbers(1 / Math.sqrt(width), width, outputs);
    width = outputs;
    step("", "MatMul", List.of(at, weights));
    return step("", "Add", List.of(at, numbers(0.3, outputs)));
  }

  /// A step that takes nothing else.
  public TinyNet then(String operator, OnnxOption... options) {
    return step("", operator, List.of(at), options);
  }

  /// A step of the operators for trees and the like.
  public TinyNet thenTrees(String operator, OnnxOption... options) {
    return step(OnnxGraph.TREES, operator, List.of(at), options);
  }

  /// A batch normalisation whose variances are all the same.
  public TinyNet normalised(float variance) {
    float[] variances = new float[width];
    Arrays.fill(variances, variance);
    String spread = name();
    graph.floats(spread, variances, width);
    String scale = numbers(1, width);
    String offset = numbers(1, width);
    String mean = numbers(1, width);
    return step("", "BatchNormalization", List.of(at, scale, offset, mean, spread));
  }

  /// A step with a number for each column.
  public TinyNet with(String operator, float... numbers) {
    String name = name();
    graph.floats(name, numbers, numbers.length);
    return step("", operator, List.of(at, name));
  }

  /// A step with whole numbers.
  public TinyNet withWhole(String operator, long... numbers) {
    String name = name();
    graph.longs(name, numbers);
    return step("", operator, List.of(at, name));
  }

  private TinyNet step(String domain, String operator, List<String> inputs, OnnxOption... options) {
    at = name();
    graph.node(domain, operator, inputs, List.of(at), options);
    return this;
  }

  /// The model, which gives what came last.
  ///
  /// @param shape of the scores
  public OnnxGraph scored(long... shape) {
    return graph
        .node("", "Identity", List.of(at), List.of("score"))
        .output("score", OnnxGraph.FLOAT, shape);
  }
}
