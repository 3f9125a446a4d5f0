package dev.vitrine.search.brought;

import dev.vitrine.search.model.Node;
import java.util.function.IntFunction;

/// The making of a tree out of a table of places that name each other, which may be wrong.
final class Growth {
  /// A place of the table.
  sealed interface Place {
    /// An end.
    record End(float value) implements Place {}

    /// A question and where it leads to.
    ///
    /// @param node makes it out of the two ways
    record Parting(int left, int right, Asking node) implements Place {}
  }

  /// A question that waits for its two ways.
  @FunctionalInterface
  interface Asking {
    Node of(Node left, Node right);
  }

  private final IntFunction<Place> places;
  private int left;

  /// @param places the place of each number
  /// @param most how many of them a tree can reach at most, if none is reached twice
  private Growth(IntFunction<Place> places, int most) {
    this.places = places;
    this.left = most;
  }

  /// The tree from a place down.
  ///
  /// @throws IllegalArgumentException saying why it is none
  static Node of(IntFunction<Place> places, int root, int most) {
    return new Growth(places, most).grow(root, 0);
  }

  private Node grow(int at, int depth) {
    if (depth > Wrong.DEEPEST) {
      throw new IllegalArgumentException("is deeper than " + Wrong.DEEPEST);
    }
    if (left-- == 0) {
      throw new IllegalArgumentException("comes to the same place by two ways");
    }
    return switch (places.apply(at)) {
      case Place.End end -> new Node.Leaf(end.value());
      case Place.Parting parting -> {
        Node low = grow(parting.left(), depth + 1);
        yield parting.node().of(low, grow(parting.right(), depth + 1));
      }
    };
  }
}
