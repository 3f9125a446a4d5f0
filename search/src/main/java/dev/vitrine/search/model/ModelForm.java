package dev.vitrine.search.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// How models are written: the names of the features once, then the parts.
final class ModelForm {
  private static final int MOST = 1 << 20;
  private static final int DEEPEST = 512;
  private static final byte LINEAR = 0;
  private static final byte FOREST = 1;
  private static final byte ZERO_MISSING = 2;
  private static final byte NET = 3;

  /// Can be told from others and not be read again.
  private static final byte EXTERNAL = 4;

  private static final byte LEAF = 0;
  private static final byte SPLIT = 1;
  private static final byte SPLIT_MISSING_LEFT = 2;
  private static final byte ONE_OF = 3;
  private static final byte ONE_OF_MISSING_LEFT = 4;

  private ModelForm() {}

  static void write(DataOutput out, Model model) throws IOException {
    out.writeInt(model.features().size());
    for (String name : model.features()) {
      out.writeUTF(name);
    }
    List<Model> parts = model instanceof Sum(List<Model> all) ? all : List.of(model);
    out.writeInt(parts.size());
    for (Model part : parts) {
      part(out, part);
    }
  }

  private static void part(DataOutput out, Model part) throws IOException {
    switch (part) {
      case Linear linear -> {
        out.writeByte(LINEAR);
        for (int f = 0; f < linear.features().size(); f++) {
          out.writeDouble(linear.weight(f));
        }
      }
      case Forest forest -> {
        out.writeByte(FOREST);
        out.writeInt(forest.outputs());
        out.writeInt(forest.trees().size());
        for (Tree tree : forest.trees()) {
          out.writeInt(tree.output());
          node(out, tree.root());
        }
      }
      case ZeroMissing zero -> {
        out.writeByte(ZERO_MISSING);
        out.writeInt(zero.zeroes().size());
        for (int feature : zero.zeroes()) {
          out.writeInt(feature);
        }
        part(out, zero.model());
      }
      case DenseNet net -> {
        out.writeByte(NET);
        NetForm.write(out, net);
      }
      case ExternalModel external -> {
        out.writeByte(EXTERNAL);
        out.writeUTF(external.id());
      }
      case Sum _ -> throw new IOException("a sum within a sum");
    }
  }

  private static void node(DataOutput out, Node node) throws IOException {
    switch (node) {
      case Node.Leaf leaf -> {
        out.writeByte(LEAF);
        out.writeFloat(leaf.value());
      }
      case Node.Split split -> {
        out.writeByte(split.missingLeft() ? SPLIT_MISSING_LEFT : SPLIT);
        out.writeShort(split.feature());
        out.writeFloat(split.threshold());
        node(out, split.left());
        node(out, split.right());
      }
      case Node.OneOf one -> {
        out.writeByte(one.missingLeft() ? ONE_OF_MISSING_LEFT : ONE_OF);
        out.writeShort(one.feature());
        out.writeInt(one.categories().size());
        for (int category : one.categories()) {
          out.writeInt(category);
        }
        node(out, one.left());
        node(out, one.right());
      }
    }
  }

  /// Whether a model that is written can be read again.
  static boolean keeps(Model model) {
    return switch (model) {
      case Linear _, Forest _, DenseNet _ -> true;
      case ZeroMissing zero -> keeps(zero.model());
      case Sum sum -> sum.parts().stream().allMatch(ModelForm::keeps);
      case ExternalModel _ -> false;
    };
  }

  static Model read(DataInput in) throws IOException {
    var features = new ArrayList<String>();
    for (int i = count(in, "features"); i > 0; i--) {
      features.add(in.readUTF());
    }
    var parts = new ArrayList<Model>();
    for (int i = count(in, "parts"); i > 0; i--) {
      parts.add(part(in, features));
    }
    if (parts.isEmpty()) {
      throw new IOException("no parts");
    }
    return parts.size() == 1 ? parts.getFirst() : new Sum(parts);
  }

  private static Model part(DataInput in, List<String> features) throws IOException {
    byte kind = in.readByte();
    if (kind == ZERO_MISSING) {
      return zeroMissing(in, features);
    }
    return plain(kind, in, features);
  }

  private static Model zeroMissing(DataInput in, List<String> features) throws IOException {
    var zeroes = new ArrayList<Integer>();
    for (int i = count(in, "zeroes"); i > 0; i--) {
      zeroes.add(in.readInt());
      if (zeroes.getLast() < 0 || zeroes.getLast() >= features.size()) {
        throw new IOException("zeroes of feature " + zeroes.getLast());
      }
    }
    return new ZeroMissing(plain(in.readByte(), in, features), zeroes);
  }

  private static Model plain(byte kind, DataInput in, List<String> features) throws IOException {
    if (kind == LINEAR) {
      double[] weights = new double[features.size()];
      for (int f = 0; f < weights.length; f++) {
        weights[f] = in.readDouble();
      }
      return Linear.of(features, weights);
    }
    if (kind == NET) {
      return NetForm.read(in, features);
    }
    if (kind != FOREST) {
      throw new IOException("a part of unknown kind " + kind);
    }
    int outputs = count(in, "outputs");
    var trees = new ArrayList<Tree>();
    for (int i = count(in, "trees"); i > 0; i--) {
      int output = in.readInt();
      if (output < 0 || output >= outputs) {
        throw new IOException("a tree for output " + output + " of " + outputs);
      }
      trees.add(new Tree(output, node(in, features.size(), 0)));
    }
    return Forest.of(features, outputs, trees);
  }

  private static Node node(DataInput in, int features, int depth) throws IOException {
    byte kind = in.readByte();
    if (kind == LEAF) {
      return new Node.Leaf(in.readFloat());
    }
    if (kind < LEAF || kind > ONE_OF_MISSING_LEFT) {
      throw new IOException("a place of unknown kind " + kind);
    }
    int feature = in.readUnsignedShort();
    if (feature >= features || depth > DEEPEST) {
      throw new IOException("a question for feature " + feature + " at depth " + depth);
    }
    if (kind == ONE_OF || kind == ONE_OF_MISSING_LEFT) {
      List<Integer> categories = categories(in);
      Node left = node(in, features, depth + 1);
      Node right = node(in, features, depth + 1);
      return new Node.OneOf(feature, categories, kind == ONE_OF_MISSING_LEFT, left, right);
    }
    float threshold = in.readFloat();
    Node left = node(in, features, depth + 1);
    Node right = node(in, features, depth + 1);
    return new Node.Split(feature, threshold, kind == SPLIT_MISSING_LEFT, left, right);
  }

  private static List<Integer> categories(DataInput in) throws IOException {
    var categories = new ArrayList<Integer>();
    for (int i = count(in, "categories"); i > 0; i--) {
      categories.add(in.readInt());
      if (categories.getLast() < 0 || categories.getLast() > MOST) {
        throw new IOException("a category " + categories.getLast());
      }
    }
    return categories;
  }

  private static int count(DataInput in, String what) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > MOST) {
      throw new IOException(what + ": " + count);
    }
    return count;
  }
}
