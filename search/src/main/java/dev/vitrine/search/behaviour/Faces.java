package dev.vitrine.search.behaviour;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.search.View;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/// What kinds of cards some rows have, and what they sell: a product itself, a video the product
/// that it shows most surely, a live what it shows now. For one thread.
public final class Faces {
  private final long[] faces;
  private final int[] sells;

  private Faces(int rows) {
    faces = new long[rows];
    sells = new int[rows];
  }

  /// Those of the items in some slots.
  ///
  /// @param slot of each row
  public static Faces of(View view, IntUnaryOperator slot, int rows) {
    var found = new Faces(rows);
    Optional<ItemKeys> keys = view.behaviour().known().map(Behaviour.Known::keys);
    if (keys.isPresent()) {
      found.read(keys.get(), view, slot);
    } else {
      found.read(view, slot);
    }
    return found;
  }

  private void read(ItemKeys keys, View view, IntUnaryOperator slot) {
    long[] firsts = new long[faces.length];
    int[] rows = new int[faces.length];
    int n = 0;
    for (int row = 0; row < faces.length; row++) {
      int at = slot.applyAsInt(row);
      faces[row] = keys.face(at, view.items());
      sells[row] = at;
      if (kind(row) != ItemKind.PRODUCT) {
        long first = keys.first(at, view.items());
        sells[row] = -1;
        rows[n] = row;
        firsts[n] = first;
        n += first == 0 ? 0 : 1;
      }
    }
    if (n > 0) {
      int[] slots = keys.slots(Arrays.copyOf(firsts, n));
      for (int i = 0; i < n; i++) {
        // One that was written since the request began is not there for it.
        sells[rows[i]] = slots[i] < view.items().size() ? slots[i] : -1;
      }
    }
  }

  private void read(View view, IntUnaryOperator slot) {
    for (int row = 0; row < faces.length; row++) {
      int at = slot.applyAsInt(row);
      Behind behind = Behind.of(view.items(), at);
      faces[row] = behind.face();
      sells[row] = kind(row) == ItemKind.PRODUCT ? at : slot(view, behind.firstId());
    }
  }

  private static int slot(View view, String id) {
    int doc = id.isEmpty() ? -1 : view.postings().doc(id);
    return doc < 0 ? -1 : view.postings().slot(doc);
  }

  /// The kind of card of a row.
  public ItemKind kind(int row) {
    return Face.kind(faces[row]);
  }

  /// Whether a row is a live that is on air.
  public boolean onAir(int row) {
    return Face.onAir(faces[row]);
  }

  /// How many products a row shows as a video or live, 15 at most.
  int shows(int row) {
    return Face.shows(faces[row]);
  }

  /// How sure it is that a video shows the product that it sells, 0 to 1.
  double sure(int row) {
    return Face.sure(faces[row]) / 10.0;
  }

  /// The slot of the product that a row sells, -1 when it is not there or there is none.
  public int sells(int row) {
    return sells[row];
  }
}
