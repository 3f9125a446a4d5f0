package dev.vitrine.testkit.onnx;

/// What a step of a model is told by name.
public final class OnnxOption {
  private final Message message;

  private OnnxOption(String name, int type) {
    this.message = new Message().text(1, name).number(20, type);
  }

  public static OnnxOption number(String name, float value) {
    var option = new OnnxOption(name, 1);
    option.message.decimal(2, value);
    return option;
  }

  public static OnnxOption whole(String name, long value) {
    var option = new OnnxOption(name, 2);
    option.message.number(3, value);
    return option;
  }

  public static OnnxOption text(String name, String value) {
    var option = new OnnxOption(name, 3);
    option.message.text(4, value);
    return option;
  }

  public static OnnxOption numbers(String name, float... values) {
    var option = new OnnxOption(name, 6);
    option.message.floats(7, values);
    return option;
  }

  public static OnnxOption wholes(String name, long... values) {
    var option = new OnnxOption(name, 7);
    for (long value : values) {
      option.message.number(8, value);
    }
    return option;
  }

  public static OnnxOption texts(String name, String... values) {
    var option = new OnnxOption(name, 8);
    for (String value : values) {
      option.message.text(9, value);
    }
    return option;
  }

  Message message() {
    return message;
  }
}
