package dev.vitrine.search.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// How nets are written; where their file was is not, so that a net is the same wherever it was.
final class NetForm {
  private static final int MOST_STEPS = 64;

  private NetForm() {}

  static void write(DataOutput out, DenseNet net) throws IOException {
    out.writeInt(net.steps().size());
    for (InputStep step : net.steps()) {
      out.writeUTF(step.operation().name());
      floats(out, step.numbers());
    }
    out.writeInt(net.layers().size());
    for (Layer layer : net.layers()) {
      out.writeInt(layer.outputs());
      out.writeUTF(layer.activation().name());
      out.writeFloat(layer.slope());
      floats(out, layer.weights());
      floats(out, layer.biases());
    }
  }

  private static void floats(DataOutput out, float[] values) throws IOException {
    for (float value : values) {
      out.writeFloat(value);
    }
  }

  static DenseNet read(DataInput in, List<String> features) throws IOException {
    var steps = new ArrayList<InputStep>();
    for (int i = count(in, MOST_STEPS); i > 0; i--) {
      var operation = one(InputStep.Operation.values(), in);
      steps.add(new InputStep(operation, floats(in, features.size())));
    }
    var layers = new ArrayList<Layer>();
    int width = features.size();
    for (int i = count(in, MOST_STEPS); i > 0; i--) {
      int outputs = count(in, DenseNet.WIDEST);
      Activation activation = one(Activation.values(), in);
      float slope = in.readFloat();
      float[] weights = floats(in, Math.multiplyExact(width, outputs));
      float[] biases = floats(in, outputs);
      layers.add(new Layer(width, outputs, weights, biases, activation, slope));
      width = outputs;
    }
    if (layers.isEmpty() || width != 1) {
      throw new IOException("a net with " + width + " outputs");
    }
    return DenseNet.of("the net", features, steps, layers);
  }

  private static <E extends Enum<E>> E one(E[] all, DataInput in) throws IOException {
    String name = in.readUTF();
    for (E one : all) {
      if (one.name().equals(name)) {
        return one;
      }
    }
    throw new IOException("a net with '" + name + "'");
  }

  private static float[] floats(DataInput in, int many) throws IOException {
    float[] values = new float[many];
    for (int i = 0; i < many; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }

  private static int count(DataInput in, int most) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > most) {
      throw new IOException("a net of " + count + " parts");
    }
    return count;
  }
}
