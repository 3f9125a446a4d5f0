package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.search.Doings;
import dev.vitrine.search.Reels;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.View;
import java.util.List;
import org.junit.jupiter.api.Test;

class FacesTest {
  private static final List<String> IDS = List.of("k1", "shows", "lost", "on", "later");

  private static void holds(View view) {
    int[] slots = IDS.stream().mapToInt(id -> slot(view, id)).toArray();
    Faces faces = Faces.of(view, row -> slots[row], slots.length);
    is(faces, 0, new Face(ItemKind.PRODUCT, false, 0, 0));
    is(faces, 1, new Face(ItemKind.VIDEO, false, 2, 9));
    is(faces, 3, new Face(ItemKind.LIVE, true, 1, 0));
    is(faces, 4, new Face(ItemKind.LIVE, false, 0, 0));
    assertThat(faces.sells(0)).isEqualTo(slots[0]);
    assertThat(faces.sells(1)).as("the surest link").isEqualTo(slots[0]);
    assertThat(faces.sells(2)).as("a product that is not there").isEqualTo(-1);
    assertThat(faces.sells(3)).isEqualTo(slot(view, "k2"));
    assertThat(faces.sells(4)).isEqualTo(-1);
  }

  private static void is(Faces faces, int row, Face face) {
    assertThat(
            new Face(
                faces.kind(row),
                faces.onAir(row),
                faces.shows(row),
                (int) Math.round(10 * faces.sure(row))))
        .isEqualTo(face);
  }

  private static int slot(View view, String id) {
    return view.postings().slot(view.postings().doc(id));
  }

  @Test
  void kindsAndWhatIsSoldAreReadFromTheColumns() {
    try (SmallShop shop = SmallShop.of(Reels.catalogue())) {
      holds(shop.view());
    }
  }

  @Test
  void theyAreTheSameOnceTheyAreKept() {
    try (SmallShop shop = SmallShop.of(Reels.catalogue())) {
      View view = new Doings(shop).view();
      assertThat(view.behaviour().known()).isPresent();
      holds(view);
      holds(view);
    }
  }

  @Test
  void aFaceIsTheSameFromItsNumber() {
    for (ItemKind kind : ItemKind.values()) {
      for (boolean onAir : new boolean[] {false, true}) {
        var face = new Face(kind, onAir, 7, 10);
        long code = face.code();
        assertThat(new Face(Face.kind(code), Face.onAir(code), Face.shows(code), Face.sure(code)))
            .isEqualTo(face);
        assertThat(face.code()).isNotZero();
      }
    }
  }
}
