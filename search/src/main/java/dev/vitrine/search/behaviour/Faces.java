package dev.vitrine.search.behaviour;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.search.View;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/// What kinds of cards some rows have, and what they sell: a product itself, a video the product
/// that it shows most surely, or one that it shows likely where that one cannot be bought and the
/// other can, a live what it shows now, unless that is sold out. For one thread.
public final class Faces {
  private final long[] faces;
  private final int[] sells;
  private final boolean[] lost;

  private Faces(int rows) {
    faces = new long[rows];
    sells = new int[rows];
    lost = new boolean[rows];
  }

  /// Those of the items in some slots.
  ///
  /// @param slot of each row
  public static Faces of(View view, IntUnaryOperator slot, int rows) {
    int[] slots = new int[rows];
    for (int row = 0; row < rows; row++) {
      slots[row] = slot.applyAsInt(row);
    }
    return of(view, slots);
  }

  /// Those of the items in some slots.
  public static Faces of(View view, int[] slots) {
    var found = new Faces(slots.length);
    view.behaviour()
        .known()
        .map(Behaviour.Known::keys)
        .ifPresentOrElse(known -> found.read(view, slots, known), () -> found.read(view, slots));
    return found;
  }

  private void read(View view, int[] slots, ItemKeys known) {
    System.arraycopy(known.faces(slots, view.items()), 0, faces, 0, slots.length);
    int[] rows = new int[slots.length];
    long[] firsts = new long[slots.length];
    int n = 0;
    for (int row = 0; row < slots.length; row++) {
      sells[row] = slots[row];
      if (kind(row) != ItemKind.PRODUCT) {
        sells[row] = -1;
        rows[n] = row;
        firsts[n] = known.first(slots[row], view.items());
        n += firsts[n] == 0 ? 0 : 1;
      }
    }
    if (n > 0) {
      int[] found = known.slots(Arrays.copyOf(firsts, n));
      for (int i = 0; i < n; i++) {
        int row = rows[i];
        shows(view, row, there(view, found[i]));
        if (others(view, row)) {
          List<Link> links = known.links(slots[row], view);
          int[] there = known.slots(items(links));
          instead(view, row, links, link -> there(view, there[link]));
        }
      }
    }
  }

  private void read(View view, int[] slots) {
    for (int row = 0; row < slots.length; row++) {
      Behind behind = Behind.of(view.items(), slots[row]);
      faces[row] = behind.face();
      sells[row] = kind(row) == ItemKind.PRODUCT ? slots[row] : -1;
      if (kind(row) != ItemKind.PRODUCT && !behind.firstId().isEmpty()) {
        shows(view, row, slot(view, behind.firstId()));
        if (others(view, row)) {
          List<Link> links = Link.of(view, slots[row]);
          instead(view, row, links, link -> slot(view, links.get(link).product()));
        }
      }
    }
  }

  private static long[] items(List<Link> links) {
    return links.stream().mapToLong(link -> ItemKeys.item(link.product())).toArray();
  }

  /// A slot as of a request: one that was written since that began is not there for it.
  private static int there(View view, int slot) {
    return slot < view.items().size() ? slot : -1;
  }

  /// Notes the product that a row names, -1 for one that is not there. What a live shows now is
  /// lost once it is sold out, as if it were not there.
  private void shows(View view, int row, int product) {
    boolean live = kind(row) == ItemKind.LIVE;
    lost[row] = live && (product < 0 || !view.items().available(product));
    sells[row] = lost[row] ? -1 : product;
  }

  /// Whether a row is a video that shows more than one product, the surest of which cannot be
  /// bought.
  private boolean others(View view, int row) {
    return kind(row) == ItemKind.VIDEO && shows(row) > 1 && !buyable(view, sells[row]);
  }

  private static boolean buyable(View view, int product) {
    return product >= 0 && view.items().available(product);
  }

  /// Looks further among what a video shows.
  ///
  /// @param links what it shows, the surest first
  /// @param slot of the product of each
  private void instead(View view, int row, List<Link> links, IntUnaryOperator slot) {
    int sold =
        Link.sold(
            links,
            link -> slot.applyAsInt(link) >= 0,
            link -> buyable(view, slot.applyAsInt(link)));
    if (sold >= 0) {
      sells[row] = slot.applyAsInt(sold);
      faces[row] = Face.surely(faces[row], links.get(sold).tenths());
    }
  }

  private static int slot(View view, String id) {
    int doc = view.postings().doc(id);
    return doc < 0 ? -1 : view.postings().slot(doc);
  }

  /// The numbers that stand for the rows' kinds where something is counted for them.
  long[] counted() {
    long[] kinds = new long[faces.length];
    Arrays.setAll(kinds, row -> Face.counted(faces[row]));
    return kinds;
  }

  /// The kind of card of a row.
  public ItemKind kind(int row) {
    return Face.kind(faces[row]);
  }

  /// Whether all rows are of one kind.
  public boolean alike() {
    for (int row = 1; row < faces.length; row++) {
      if (kind(row) != kind(0)) {
        return false;
      }
    }
    return true;
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

  /// Whether a row is a live that names a product as shown now which is not there or sold out.
  boolean lost(int row) {
    return lost[row];
  }

  /// The slot of the product that a row sells, -1 when it is not there or there is none.
  public int sells(int row) {
    return sells[row];
  }
}
