package dev.vitrine.index.column;

import dev.vitrine.kernel.item.Value;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Every attribute that is kept by value, and every value of each, numbered over all.
final class Dictionary {
  private final ConcurrentHashMap<String, Attribute> byName = new ConcurrentHashMap<>();
  private volatile Attribute[] attributes = {};
  private final Ints attributeOf = new Ints();
  private final Ints ordinalOf = new Ints();
  private volatile int size;
  private final Openings openings = new Openings();

  /// The attribute with a name, exactly as written.
  Optional<Attribute> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  Attribute[] attributes() {
    return attributes;
  }

  /// How many values there are over all attributes.
  int size() {
    return size;
  }

  int[][] attributeOf() {
    return attributeOf.view();
  }

  int[][] ordinalOf() {
    return ordinalOf.view();
  }

  /// The attribute of a value and how it begins.
  int opening(int value) {
    return openings.of(value, this);
  }

  /// The attribute with a name, made when new. Only the writing thread may call this.
  Attribute attribute(String name) {
    Attribute known = byName.get(name);
    if (known != null) {
      return known;
    }
    Attribute[] now = attributes;
    Attribute added = new Attribute(now.length, name);
    Attribute[] grown = now.length < 1 ? new Attribute[1] : Arrays.copyOf(now, now.length + 1);
    grown[now.length] = added;
    attributes = grown;
    byName.put(name, added);
    return added;
  }

  /// The global number of an attribute's value, added when new; -1 for an empty text.
  int value(Attribute attribute, Value value) {
    double number = value instanceof Value.Numeric n ? n.number() + 0.0 : Double.NaN;
    return value(attribute, value.shown(), number);
  }

  /// The global number of a value, added when new; -1 for an empty text.
  int value(Attribute attribute, String shown, double number) {
    if (shown.isEmpty()) {
      return -1;
    }
    return restore(attribute, shown.length() > Attribute.LONGEST ? "" : shown, number);
  }

  /// The global number of a value in the form in which it is kept, added when new.
  int restore(Attribute attribute, String kept, double number) {
    int ordinal = attribute.ordinal(kept, number, o -> add(attribute.id, o));
    return attribute.values().global[ordinal];
  }

  private int add(int attribute, int ordinal) {
    int global = size;
    attributeOf.set(global, attribute);
    ordinalOf.set(global, ordinal);
    size = global + 1;
    return global;
  }

  long bytes() {
    long sum = attributeOf.bytes() + ordinalOf.bytes();
    for (Attribute attribute : attributes) {
      sum += attribute.bytes();
    }
    return sum;
  }
}
