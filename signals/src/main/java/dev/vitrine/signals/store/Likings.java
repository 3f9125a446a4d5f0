package dev.vitrine.signals.store;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/// The few things of a kind, such as brands, that a shopper turned to most, each with a decayed
/// strength.
final class Likings {
  private static final int MOST = 16;
  private static final int FIRST = 2;

  private long[] things;
  private double[] strengths;
  private int size;

  Likings() {
    this(new long[0], new double[0], 0);
  }

  private Likings(long[] things, double[] strengths, int size) {
    this.things = things;
    this.strengths = strengths;
    this.size = size;
  }

  /// Adds to the strength of a thing; where all places are taken the weakest goes.
  void add(long thing, double strength) {
    if (thing == 0) {
      return;
    }
    int at = find(thing);
    if (at >= 0) {
      strengths[at] += strength;
      return;
    }
    if (size == things.length && size < MOST) {
      int room = Math.min(MOST, Math.max(FIRST, 2 * size));
      things = Arrays.copyOf(things, room);
      strengths = Arrays.copyOf(strengths, room);
    }
    at = size < MOST ? size++ : weakest();
    things[at] = thing;
    strengths[at] = strength;
  }

  /// Adds all of others.
  void addAll(Likings others) {
    for (int i = 0; i < others.size; i++) {
      add(others.things[i], others.strengths[i]);
    }
  }

  private int find(long thing) {
    for (int i = 0; i < size; i++) {
      if (things[i] == thing) {
        return i;
      }
    }
    return -1;
  }

  private int weakest() {
    int weakest = 0;
    for (int i = 1; i < size; i++) {
      weakest = strengths[i] < strengths[weakest] ? i : weakest;
    }
    return weakest;
  }

  /// The strength of a thing as it was weighed, 0 for one that is not there.
  double of(long thing) {
    int at = thing == 0 ? -1 : find(thing);
    return at < 0 ? 0 : strengths[at];
  }

  Likings copy() {
    return new Likings(Arrays.copyOf(things, size), Arrays.copyOf(strengths, size), size);
  }

  long bytes() {
    return 64 + 16L * things.length;
  }

  void save(DataOutput out) throws IOException {
    out.writeByte(size);
    for (int i = 0; i < size; i++) {
      out.writeLong(things[i]);
      out.writeDouble(strengths[i]);
    }
  }

  static Likings load(DataInput in) throws IOException {
    var likings = new Likings();
    int size = in.readByte();
    if (size < 0 || size > MOST) {
      throw new IOException("a shopper likes " + size + " things of a kind");
    }
    for (int i = 0; i < size; i++) {
      likings.add(in.readLong(), in.readDouble());
    }
    return likings;
  }
}
