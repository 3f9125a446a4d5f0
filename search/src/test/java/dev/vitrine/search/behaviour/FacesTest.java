package dev.vitrine.search.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.search.Doings;
import dev.vitrine.search.Reels;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.View;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    assertThat(faces.alike()).isFalse();
    assertThat(Faces.of(view, row -> slots[3 + row], 2).alike()).as("lives alone").isTrue();
    assertThat(Faces.of(view, row -> slots[row], 0).alike()).isTrue();
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

  private static int sold(SmallShop shop, boolean kept) {
    View view = kept ? new Doings(shop).view() : shop.view();
    int on = slot(view, "on");
    Faces faces = Faces.of(view, _ -> on, 1);
    int sells = faces.sells(0);
    assertThat(faces.lost(0)).isEqualTo(sells < 0);
    return sells < 0 ? sells : sells - slot(view, "k2");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aLiveSellsNothingWhileItsProductIsGoneOrSoldOut(boolean kept) {
    try (SmallShop shop = SmallShop.of(Reels.catalogue())) {
      assertThat(sold(shop, kept)).isZero();
      shop.put(List.of(SmallShop.product("k2", "Red kettle", "\"price\":25", "\"stock\":0")));
      assertThat(sold(shop, kept)).as("sold out").isEqualTo(-1);
      shop.remove("k2");
      assertThat(sold(shop, kept)).as("gone").isEqualTo(-1);
      shop.put(List.of(SmallShop.product("k2", "Red kettle", "\"price\":25", "\"stock\":1")));
      assertThat(sold(shop, kept)).as("there again").isZero();
    }
  }

  @Test
  void aVideoSellsWhatIsSoldOut() {
    try (SmallShop shop = SmallShop.of(Reels.catalogue())) {
      shop.put(List.of(SmallShop.product("k1", "Steel kettle", "\"price\":40", "\"stock\":0")));
      View view = shop.view();
      int video = slot(view, "shows");
      Faces faces = Faces.of(view, _ -> video, 1);
      assertThat(faces.sells(0)).isEqualTo(slot(view, "k1"));
      assertThat(faces.lost(0)).isFalse();
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
