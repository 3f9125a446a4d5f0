package dev.vitrine.simulate.catalogue;

/// One JSON object after another written into a reused buffer; commas come by themselves.
public final class JsonText {
  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private final StringBuilder out = new StringBuilder(8192);
  private boolean comma;

  public JsonText open() {
    separate();
    out.append('{');
    comma = false;
    return this;
  }

  public JsonText close() {
    out.append('}');
    comma = true;
    return this;
  }

  public JsonText openList(String name) {
    name(name);
    return openList();
  }

  public JsonText openList() {
    separate();
    out.append('[');
    comma = false;
    return this;
  }

  public JsonText closeList() {
    out.append(']');
    comma = true;
    return this;
  }

  /// Begins a field whose value follows.
  public JsonText name(String name) {
    text(name);
    out.append(':');
    comma = false;
    return this;
  }

  public JsonText field(String name, String value) {
    return name(name).text(value);
  }

  public JsonText number(String name, long value) {
    name(name);
    out.append(value);
    comma = true;
    return this;
  }

  /// An exact decimal: `1299` with 2 digits is 12.99.
  public JsonText decimal(String name, long unscaled, int digits) {
    name(name);
    long unit = 1;
    for (int i = 0; i < digits; i++) {
      unit *= 10;
    }
    out.append(unscaled / unit).append('.');
    String rest = Long.toString(unscaled % unit);
    out.repeat('0', digits - rest.length()).append(rest);
    comma = true;
    return this;
  }

  /// Something that is JSON already.
  public JsonText raw(String json) {
    separate();
    out.append(json);
    comma = true;
    return this;
  }

  public JsonText text(CharSequence value) {
    separate();
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append("\\u00").append(HEX[c >> 4]).append(HEX[c & 15]);
      } else {
        out.append(c);
      }
    }
    out.append('"');
    comma = true;
    return this;
  }

  private void separate() {
    if (comma) {
      out.append(',');
    }
  }

  /// The text so far; the buffer is empty afterwards.
  public String take() {
    String text = out.toString();
    out.setLength(0);
    comma = false;
    return text;
  }
}
