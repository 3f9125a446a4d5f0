package dev.vitrine.search.brought;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// JSON in its binary form UBJSON (draft 12), as XGBoost writes it: containers with a count, with a
/// type and a count, or with an end.
final class Ubj {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int DEEPEST = 64;
  private static final byte NONE = 0;
  private static final String TYPES = "iUIlLdDSC";

  private final ByteBuffer in;

  private Ubj(byte[] bytes) {
    this.in = ByteBuffer.wrap(bytes);
  }

  /// Reads a whole document.
  ///
  /// @throws IOException saying what is wrong and at which byte
  static JsonNode read(byte[] bytes) throws IOException {
    var ubj = new Ubj(bytes);
    JsonNode node = ubj.value(ubj.marker(), 0);
    if (ubj.in.hasRemaining()) {
      throw ubj.wrong("something follows the end");
    }
    return node;
  }

  private IOException wrong(String what) {
    return new IOException("byte " + in.position() + ": " + what);
  }

  private void need(long bytes) throws IOException {
    if (bytes < 0 || bytes > in.remaining()) {
      throw wrong(bytes + " bytes are expected, there are " + in.remaining());
    }
  }

  private byte marker() throws IOException {
    byte marker = 'N';
    while (marker == 'N') {
      need(1);
      marker = in.get();
    }
    return marker;
  }

  private JsonNode value(byte marker, int depth) throws IOException {
    return switch (marker) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case 'S' -> NODES.stringNode(string(length()));
      case 'C' -> NODES.stringNode(string(1));
      case 'T' -> NODES.booleanNode(true);
      case 'F' -> NODES.booleanNode(false);
      case 'Z' -> NODES.nullNode();
      case 'd' -> NODES.numberNode(room(Float.BYTES).getFloat());
      case 'D' -> NODES.numberNode(room(Double.BYTES).getDouble());
      default -> NODES.numberNode(whole(marker));
    };
  }

  private ByteBuffer room(int bytes) throws IOException {
    need(bytes);
    return in;
  }

  private long whole(byte marker) throws IOException {
    return switch (marker) {
      case 'i' -> room(1).get();
      case 'U' -> room(1).get() & 0xFF;
      case 'I' -> room(Short.BYTES).getShort();
      case 'l' -> room(Integer.BYTES).getInt();
      case 'L' -> room(Long.BYTES).getLong();
      default -> throw wrong("a value of unknown kind " + (marker & 0xFF));
    };
  }

  private long length() throws IOException {
    long length = whole(marker());
    need(length);
    return length;
  }

  private String string(long length) throws IOException {
    need(length);
    byte[] bytes = new byte[(int) length];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /// Whether the next byte is this one, which is then passed over.
  private boolean next(char marker) {
    boolean is = in.hasRemaining() && in.get(in.position()) == marker;
    if (is) {
      in.get();
    }
    return is;
  }

  /// The one type of what a container holds, if it has one. Each value of it takes a byte at least,
  /// so that no count can be greater than the file.
  private byte type() throws IOException {
    byte type = next('$') ? marker() : NONE;
    if (type != NONE && TYPES.indexOf(type) < 0) {
      throw wrong("a container of values of kind " + (type & 0xFF));
    }
    return type;
  }

  private ArrayNode array(int depth) throws IOException {
    checkDepth(depth);
    ArrayNode array = NODES.arrayNode();
    byte type = type();
    if (next('#')) {
      for (long i = length(); i > 0; i--) {
        array.add(value(type == NONE ? marker() : type, depth + 1));
      }
    } else {
      for (byte marker = marker(); marker != ']'; marker = marker()) {
        array.add(value(marker, depth + 1));
      }
    }
    return array;
  }

  private ObjectNode object(int depth) throws IOException {
    checkDepth(depth);
    ObjectNode object = NODES.objectNode();
    byte type = type();
    if (next('#')) {
      for (long i = length(); i > 0; i--) {
        String key = string(length());
        object.set(key, value(type == NONE ? marker() : type, depth + 1));
      }
    } else {
      for (byte marker = marker(); marker != '}'; marker = marker()) {
        String key = string(checked(whole(marker)));
        object.set(key, value(marker(), depth + 1));
      }
    }
    return object;
  }

  private long checked(long length) throws IOException {
    need(length);
    return length;
  }

  private void checkDepth(int depth) throws IOException {
    if (depth > DEEPEST) {
      throw wrong("is nested deeper than " + DEEPEST);
    }
  }
}
