package dev.vitrine.kernel.item;

/// The value of an attribute: a text, a number or a flag.
public sealed interface Value {
  /// The value as a facet shows it; whole numbers have no decimal point.
  String shown();

  /// A text.
  record Text(String text) implements Value {
    @Override
    public String shown() {
      return text;
    }
  }

  /// A finite number.
  record Numeric(double number) implements Value {
    @Override
    public String shown() {
      return number == Math.rint(number) && Math.abs(number) < 1e15
          ? Long.toString((long) number)
          : Double.toString(number);
    }
  }

  /// A flag.
  record Flag(boolean flag) implements Value {
    @Override
    public String shown() {
      return Boolean.toString(flag);
    }
  }
}
