package dev.vitrine.search.brought;

import dev.vitrine.search.model.Activation;
import dev.vitrine.search.model.InputStep;
import dev.vitrine.search.model.InputStep.Operation;
import dev.vitrine.search.model.Layer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The dense layers that the steps of an ONNX file come to, where they come to nothing else: steps
/// on the features, layers with their activations, and a score.
final class OnnxNet {
  private static final int MOST_LAYERS = 64;
  private static final int CLASSES = 2;

  private final OnnxGraph graph;
  private final OnnxNumbers numbers;
  private final int features;
  private final List<InputStep> steps = new ArrayList<>();
  private final List<Layer> layers = new ArrayList<>();

  /// Whether the last layer is a product alone, to which a sum may still come.
  private boolean product;

  /// Whether the values are a list with one for each row.
  private boolean listed;

  /// What does not belong to such a net, once anything has been met.
  private Optional<String> strange = Optional.empty();

  private OnnxNet(OnnxGraph graph, int features) {
    this.graph = graph;
    this.numbers = new OnnxNumbers(graph);
    this.features = features;
  }

  /// A net's parts.
  ///
  /// @param layers the last has one output
  record Parts(List<InputStep> steps, List<Layer> layers) {}

  /// The net, if it is one.
  static Optional<Parts> of(OnnxGraph graph, OnnxSignature signature, int features) {
    return new OnnxNet(graph, features).parts(signature);
  }

  private Optional<Parts> parts(OnnxSignature signature) {
    String at = signature.input();
    while (!at.equals(signature.output())) {
      Optional<OnnxNode> next = only(at);
      if (next.isEmpty() || layers.size() > MOST_LAYERS || steps.size() > MOST_LAYERS) {
        return Optional.empty();
      }
      take(next.get(), at);
      if (strange.isPresent()) {
        return Optional.empty();
      }
      at = next.get().outputs().getFirst();
    }
    return layers.isEmpty() ? Optional.empty() : scoring();
  }

  /// The only step that takes something.
  private Optional<OnnxNode> only(String name) {
    List<OnnxNode> taking = graph.nodes().stream().filter(n -> n.inputs().contains(name)).toList();
    boolean one = taking.size() == 1 && !taking.getFirst().outputs().isEmpty();
    return one ? Optional.of(taking.getFirst()) : Optional.empty();
  }

  /// With one output: of two classes the second counts.
  private Optional<Parts> scoring() {
    Layer last = layers.getLast();
    if (last.outputs() == CLASSES) {
      float[] weights = Arrays.copyOfRange(last.weights(), last.inputs(), 2 * last.inputs());
      float[] bias = {last.biases()[1]};
      layers.set(
          layers.size() - 1,
          new Layer(last.inputs(), 1, weights, bias, last.activation(), last.slope()));
    }
    return layers.getLast().outputs() == 1
        ? Optional.of(new Parts(List.copyOf(steps), List.copyOf(layers)))
        : Optional.empty();
  }

  private int width() {
    return layers.isEmpty() ? features : layers.getLast().outputs();
  }

  private void take(OnnxNode node, String at) {
    boolean open = product;
    product = false;
    switch (node.operator()) {
      case "Identity", "Dropout" -> product = open;
      case "Cast" -> need(node, node.whole("to", 0) == OnnxTensor.FLOAT);
      case "Flatten" -> need(node, node.whole("axis", 1) == 1 && !listed);
      case "Reshape", "Squeeze" -> reshape(node);
      case "Gemm", "MatMul" -> layer(node, at);
      case "Add" -> add(node, at, open);
      case "Sub" -> step(node, Operation.SUBTRACT, node.input(1));
      case "Mul" -> step(node, Operation.MULTIPLY, other(node, at));
      case "Div" -> step(node, Operation.DIVIDE, node.input(1));
      case "ai.onnx.ml.Scaler" -> scale(node);
      case "ai.onnx.ml.Imputer" -> fill(node);
      case "BatchNormalization" -> normalise(node);
      case "Relu" -> activate(node, Activation.RELU, 0);
      case "LeakyRelu" -> activate(node, Activation.LEAKY_RELU, node.number("alpha", 0.01f));
      case "Sigmoid" -> activate(node, Activation.SIGMOID, 0);
      case "Tanh" -> activate(node, Activation.TANH, 0);
      case "Softmax" -> softmax(node);
      default -> need(node, false);
    }
  }

  private void need(OnnxNode node, boolean fits) {
    if (!fits) {
      strange = Optional.of(node.operator());
    }
  }

  private static String other(OnnxNode node, String at) {
    return node.input(0).equals(at) ? node.input(1) : node.input(0);
  }

  /// A list of scores may be written as a column, and the other way round.
  private void reshape(OnnxNode node) {
    need(node, width() == 1 && !layers.isEmpty());
    if (node.operator().equals("Squeeze")) {
      listed = true;
      return;
    }
    List<Long> shape = numbers.wholes(node.input(1));
    listed = shape.equals(List.of(-1L));
    need(node, listed || shape.equals(List.of(-1L, 1L)));
  }

  private void layer(OnnxNode node, String at) {
    Optional<Layer> layer =
        node.operator().equals("Gemm")
            ? numbers.gemm(node, width())
            : numbers.matMul(node, width());
    need(node, layer.isPresent() && node.input(0).equals(at) && !listed);
    layer.ifPresent(layers::add);
    product = node.operator().equals("MatMul");
  }

  private void add(OnnxNode node, String at, boolean open) {
    String constant = other(node, at);
    if (!open) {
      step(node, Operation.ADD, constant);
      return;
    }
    Optional<float[]> biases = numbers.row(constant, width());
    need(node, biases.isPresent());
    biases.ifPresent(found -> last(layers.getLast().withBiases(found)));
  }

  private void last(Layer layer) {
    layers.set(layers.size() - 1, layer);
  }

  /// A step on the features, before any layer.
  private void step(OnnxNode node, Operation operation, String constant) {
    Optional<float[]> found = numbers.row(constant, features);
    need(node, found.isPresent() && layers.isEmpty());
    found.ifPresent(values -> steps.add(new InputStep(operation, values)));
  }

  private void scale(OnnxNode node) {
    Optional<float[]> offset = OnnxNumbers.row(node.numbers("offset"), features, 0);
    Optional<float[]> scale = OnnxNumbers.row(node.numbers("scale"), features, 1);
    need(node, offset.isPresent() && scale.isPresent() && layers.isEmpty());
    if (offset.isPresent() && scale.isPresent()) {
      steps.add(new InputStep(Operation.SUBTRACT, offset.get()));
      steps.add(new InputStep(Operation.MULTIPLY, scale.get()));
    }
  }

  /// By the means and variances that were learnt.
  private void normalise(OnnxNode node) {
    Optional<float[]> scale = numbers.row(node.input(1), features);
    Optional<float[]> offset = numbers.row(node.input(2), features);
    Optional<float[]> mean = numbers.row(node.input(3), features);
    Optional<float[]> variance = numbers.row(node.input(4), features);
    boolean all = scale.isPresent() && offset.isPresent() && mean.isPresent();
    need(node, all && variance.isPresent() && layers.isEmpty());
    if (strange.isPresent()) {
      return;
    }
    float[] factors = scale.orElseThrow().clone();
    for (int f = 0; f < features; f++) {
      double spread = variance.orElseThrow()[f] + (double) node.number("epsilon", 1e-5f);
      factors[f] /= (float) Math.sqrt(spread);
    }
    steps.add(new InputStep(Operation.SUBTRACT, mean.orElseThrow()));
    steps.add(new InputStep(Operation.MULTIPLY, factors));
    steps.add(new InputStep(Operation.ADD, offset.orElseThrow()));
  }

  private void fill(OnnxNode node) {
    List<Float> values = node.numbers("imputed_value_floats");
    Optional<float[]> filled = OnnxNumbers.row(values, features, Float.NaN);
    boolean missing = Float.isNaN(node.number("replaced_value_float", 0));
    need(node, missing && !values.isEmpty() && filled.isPresent() && layers.isEmpty());
    filled.ifPresent(found -> steps.add(new InputStep(Operation.FILL, found)));
  }

  private void activate(OnnxNode node, Activation activation, float slope) {
    boolean fits = !layers.isEmpty() && layers.getLast().activation() == Activation.IDENTITY;
    need(node, fits);
    if (fits) {
      last(layers.getLast().activated(activation, slope));
    }
  }

  /// The second probability of two is the logistic curve of how much more the second has.
  private void softmax(OnnxNode node) {
    long axis = node.whole("axis", -1);
    boolean fits =
        !layers.isEmpty()
            && width() == CLASSES
            && layers.getLast().activation() == Activation.IDENTITY
            && (axis == 1 || axis == -1);
    need(node, fits);
    if (fits) {
      Layer both = layers.getLast();
      float[] weights = new float[both.inputs()];
      for (int i = 0; i < weights.length; i++) {
        weights[i] = both.weights()[both.inputs() + i] - both.weights()[i];
      }
      float[] bias = {both.biases()[1] - both.biases()[0]};
      last(new Layer(both.inputs(), 1, weights, bias, Activation.SIGMOID, 0));
    }
  }
}
