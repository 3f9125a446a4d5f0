package dev.vitrine.search.behaviour;

import static dev.vitrine.search.Reels.video;
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

  private static String soldBy(SmallShop shop, String video, boolean kept) {
    View view = kept ? new Doings(shop).view() : shop.view();
    int slot = slot(view, video);
    Faces faces = Faces.of(view, _ -> slot, 1);
    assertThat(faces.lost(0)).isFalse();
    return faces.sells(0) < 0
        ? "nothing"
        : view.items().id(faces.sells(0)) + " " + Math.round(10 * faces.sure(0));
  }

  private static String of(String id, int stock) {
    return SmallShop.product(id, "Thing", "\"price\":40", "\"stock\":" + stock);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aVideoWhoseSurestProductCannotBeBoughtSellsTheNextThatCan(boolean kept) {
    String links =
        "{\"product\":\"c\",\"probability\":0.6},{\"product\":\"a\",\"probability\":0.9},"
            + "{\"product\":\"b\",\"probability\":0.7},{\"product\":\"d\",\"probability\":0.4}";
    var all = List.of(of("a", 1), of("b", 1), of("c", 1), of("d", 1), video("film", "x", links));
    try (SmallShop shop = SmallShop.of(all)) {
      assertThat(soldBy(shop, "film", kept)).isEqualTo("a 9");
      shop.put(List.of(of("a", 0)));
      assertThat(soldBy(shop, "film", kept)).as("sold out").isEqualTo("b 7");
      shop.put(List.of(of("b", 0)));
      assertThat(soldBy(shop, "film", kept)).as("the third").isEqualTo("c 6");
      shop.remove("c");
      assertThat(soldBy(shop, "film", kept)).as("unlikely ones do not count").isEqualTo("a 9");
      shop.remove("a");
      assertThat(soldBy(shop, "film", kept)).as("there, if sold out").isEqualTo("b 7");
      shop.remove("b");
      assertThat(soldBy(shop, "film", kept)).isEqualTo("nothing");
      shop.put(List.of(of("a", 2)));
      assertThat(soldBy(shop, "film", kept)).as("there again").isEqualTo("a 9");
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
