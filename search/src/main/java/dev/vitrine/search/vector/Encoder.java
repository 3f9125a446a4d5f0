package dev.vitrine.search.vector;

import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.item.Item;
import java.util.List;
import java.util.Optional;

/// Makes vectors of queries and of items such that an item that answers a query is near to it. One
/// instance serves many threads.
public interface Encoder extends AutoCloseable {
  /// What a number of a quantised vector is multiplied by.
  float STEPS = 127;

  /// What tells this model from every other one: others make other vectors of items.
  String id();

  /// How many numbers a vector has.
  int dimensions();

  /// The vector of a query, of length 1, or of zeros when nothing of it is known.
  ///
  /// @param deadline when to give up, in `System.nanoTime`
  /// @throws dev.vitrine.kernel.error.VitrineException TIMEOUT when the vector was not ready by
  ///   then
  float[] query(Meant meant, long deadline);

  /// The same where it costs nothing worth waiting for; of zeros where it would.
  float[] ready(Meant meant);

  /// The vector of an item, of length 1, or of zeros when nothing of it is known.
  float[] item(Item item, Words words);

  /// Whether making the vectors of many items together is cheaper than one by one.
  default boolean together() {
    return false;
  }

  /// Makes the vectors of items that are asked for next; does nothing where one by one is as cheap.
  default void prepare(List<Item> items) {}

  /// Whether it knows a word of a query, whether or not items have it.
  boolean knows(Meant meant);

  /// What a cosine is worth, at most 1: 0 for a query and an item that have nothing to do with each
  /// other.
  default double likeness(double cosine) {
    return cosine;
  }

  /// Lets go of what it holds outside the memory of Java.
  @Override
  default void close() {}

  /// A vector in bytes, {@link #STEPS} for 1; empty when it is all zeros.
  static Optional<byte[]> quantised(float[] vector) {
    byte[] bytes = new byte[vector.length];
    boolean some = false;
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Math.round(vector[i] * STEPS);
      some |= bytes[i] != 0;
    }
    return some ? Optional.of(bytes) : Optional.empty();
  }
}
