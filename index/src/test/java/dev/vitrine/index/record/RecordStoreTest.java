package dev.vitrine.index.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.index.form.InPlaceValue;
import dev.vitrine.index.form.ItemForm;
import dev.vitrine.index.form.Json;
import dev.vitrine.index.form.Reading;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.kernel.shop.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

class RecordStoreTest {
  @TempDir Path folder;
  private RecordStore store;

  @BeforeEach
  void open() {
    store = RecordStore.open(folder);
  }

  @AfterEach
  void close() throws IOException {
    store.close();
  }

  private static Change put(String id, String rest) {
    return new Change.Put(
        new Document(id, "{\"objectID\":\"" + id + "\",\"title\":\"T\"" + rest + "}"));
  }

  private Written write(Change... changes) {
    return store.write("shop", List.of(changes));
  }

  private String json(String id) {
    return store.find("shop", id).orElseThrow().json();
  }

  @Test
  void aPutIsIndexedOnceAndThenChangesNothing() {
    Written first = write(put("a", ",\"price\":1"));
    assertThat(first.effects())
        .containsExactly(new Effect.Indexed(((Change.Put) put("a", ",\"price\":1")).document()));
    Written second = write(put("a", ",\"price\":1"));
    assertThat(second.effects()).isEmpty();
    assertThat(second.number()).isEqualTo(first.number());
    assertThat(write(put("a", ",\"price\":2")).number()).isGreaterThan(first.number());
  }

  @Test
  void pricesStockRatingsAndCountersChangeInPlace() {
    write(put("a", ",\"price\":1,\"counter\":{\"sold\":1}"));
    Written patched =
        write(
            new Change.Patch("a", "{\"price\":2.50,\"rating\":4,\"counter.sold\":9}", false),
            new Change.Reprice("a", "", "", "", "7"));
    assertThat(patched.effects())
        .containsExactly(
            new Effect.InPlace(
                "a",
                List.of(
                    new InPlaceValue("", "", "price", "2.5"),
                    new InPlaceValue("", "", "rating", "4"),
                    new InPlaceValue("", "", "counter.sold", "9"))),
            new Effect.InPlace("a", List.of(new InPlaceValue("", "", "stock", "7"))));
    assertThat(json("a"))
        .isEqualTo(
            "{\"objectID\":\"a\",\"title\":\"T\",\"price\":2.5,\"counter\":{\"sold\":9},\"rating\":4,\"stock\":7}");
    assertThat(write(new Change.Reprice("a", "", "", "2.5", "7")).effects()).isEmpty();
    assertThat(write(put("a", ",\"price\":1,\"counter\":{\"sold\":1}")).effects())
        .singleElement()
        .isInstanceOf(Effect.Indexed.class);
    assertThat(json("a")).contains("\"price\":1");
  }

  @Test
  void repricesTheVariantsAndOffersMeant() {
    write(
        put(
            "a",
            ",\"price\":9,\"variants\":[{\"id\":\"s\",\"offers\":[{\"seller\":\"x\"},"
                + "{\"seller\":\"y\",\"price\":8}]},{\"id\":\"m\"}]"));
    assertThat(write(new Change.Reprice("a", "s", "", "7", "")).effects())
        .containsExactly(
            new Effect.InPlace(
                "a",
                List.of(
                    new InPlaceValue("s", "x", "price", "7"),
                    new InPlaceValue("s", "y", "price", "7"))));
    assertThat(write(new Change.Patch("a", "{\"price\":6}", false)).effects())
        .containsExactly(
            new Effect.InPlace("a", List.of(new InPlaceValue("m", "1", "price", "6"))));
    assertThat(json("a"))
        .contains(
            "{\"seller\":\"x\",\"price\":7}", "{\"seller\":\"y\",\"price\":7}", "\"price\":6");
    assertThatThrownBy(() -> write(new Change.Reprice("a", "z", "", "7", "")))
        .hasMessage("changes[0] (item \"a\"): variant: no such variant \"z\"");
    assertThatThrownBy(() -> write(new Change.Reprice("a", "s", "z", "7", "")))
        .hasMessageEndingWith("offer: no such offer \"z\"");
  }

  @Test
  void allOrNothingIsWritten() {
    assertThatThrownBy(() -> write(put("a", ""), new Change.Patch("a", "{\"price\":\"x\"}", false)))
        .hasMessage("changes[1] (item \"a\"): price: expected a number, found text \"x\"");
    assertThat(store.find("shop", "a")).isEmpty();
    assertThat(store.names()).isEmpty();
    assertThatThrownBy(() -> write(put("a", ""), put("b", ",\"stock\":-1")))
        .hasMessageStartingWith("changes[1] (item \"b\"): stock:");
    assertThatThrownBy(() -> write(new Change.Reprice("none", "", "", "1", "")))
        .hasMessageContaining("no such item");
  }

  @Test
  void patchesMakeMergeAndIgnore() {
    assertThat(write(new Change.Patch("n", "{\"title\":\"N\"}", false)).effects()).isEmpty();
    assertThat(write(new Change.Patch("n", "{\"title\":\"N\"}", true)).effects()).hasSize(1);
    write(new Change.Patch("n", "{\"price\":3}", false));
    write(new Change.Patch("n", "{\"color\":\"red\",\"title\":null}", false));
    assertThat(json("n")).isEqualTo("{\"objectID\":\"n\",\"price\":3,\"color\":\"red\"}");
  }

  @Test
  void readsBackInWriteOrderWithRemovals() {
    long first = write(put("a", ""), put("b", "")).number();
    write(new Change.Reprice("a", "", "", "5", ""));
    write(new Change.Remove("b"), new Change.Remove("never"));
    write(put("c", ""));
    assertThat(scanned(0)).containsExactly("a 5", "c");
    assertThat(scanned(first)).containsExactly("-b", "c", "a in place");
    long cleared = write(new Change.Clear(), put("d", "")).number();
    assertThat(scanned(first)).containsExactly("cleared", "d");
    assertThat(scanned(cleared)).isEmpty();
  }

  private List<String> scanned(long after) {
    var seen = new ArrayList<String>();
    store.scan(
        "shop",
        after,
        (_, effect) ->
            seen.add(
                switch (effect) {
                  case Effect.Indexed(var document) ->
                      document.id() + (document.json().contains("\"price\":5") ? " 5" : "");
                  case Effect.Removed(var id) -> "-" + id;
                  case Effect.Cleared _ -> "cleared";
                  case Effect.InPlace(var id, _) -> id + " in place";
                }));
    return seen;
  }

  @Test
  void whatIsSetInPlaceIsReadBackWholeUntilTheItemIsWrittenAnew() {
    write(put("a", ",\"price\":1"), put("b", ",\"price\":1"));
    long first = write(new Change.Reprice("a", "", "", "5", "")).number();
    long second = write(new Change.Reprice("a", "", "", "", "3"), price("b", "4")).number();
    var effects = new ArrayList<Effect>();
    store.scan("shop", first, (_, effect) -> effects.add(effect));
    assertThat(effects)
        .containsExactlyInAnyOrder(
            new Effect.InPlace(
                "a",
                List.of(
                    new InPlaceValue("", "", "price", "5"),
                    new InPlaceValue("", "", "stock", "3"))),
            new Effect.InPlace("b", List.of(new InPlaceValue("", "", "price", "4"))));
    assertThat(scanned(second)).isEmpty();
    write(new Change.Patch("a", "{\"title\":\"U\"}", false));
    assertThat(scanned(first)).containsExactly("a 5", "b in place");
    write(new Change.Remove("b"));
    assertThat(scanned(first)).containsExactly("a 5", "-b");
    write(put("b", ""), price("a", "6"));
    assertThat(json("b")).doesNotContain("price");
    assertThat(json("a")).contains("\"price\":6", "\"stock\":3");
  }

  private static Change price(String id, String price) {
    return new Change.Patch(id, "{\"price\":" + price + "}", false);
  }

  private static Checked checked(String id, String rest) {
    String json = ((Change.Put) put(id, rest)).document().json();
    ObjectNode tree = Json.object(json);
    return Checked.of(new ItemForm(Reading.STRICT).read(tree.toString()), tree, json);
  }

  @Test
  void loadedItemsChangeInPlaceToo() {
    store.load("shop", List.of(checked("a", ",\"price\":1"), checked("b", "")), Map.of());
    var changed = new InPlaceValue("", "", "price", "2");
    for (Change change : List.of(price("a", "2"), new Change.Reprice("b", "1", "1", "2", ""))) {
      assertThat(write(change).effects())
          .singleElement()
          .isInstanceOfSatisfying(
              Effect.InPlace.class, e -> assertThat(e.values()).containsExactly(changed));
    }
    assertThat(write(price("a", "2")).effects()).isEmpty();
    assertThat(json("a")).endsWith("\"price\":2}");
  }

  @Test
  void valuesThatNoDocumentCanTakeAreRefused() {
    write(put("a", ",\"price\":1"));
    for (Change wrong :
        List.of(
            price("a", "-1"),
            price("a", "1e15"),
            new Change.Reprice("a", "", "", "", "1.5"),
            new Change.Patch("a", "{\"rating\":-2}", false),
            new Change.Patch("a", "{\"rating_count\":0.5}", false))) {
      assertThatThrownBy(() -> write(wrong)).hasMessageContaining("expected");
    }
    assertThat(json("a")).endsWith("\"price\":1}");
  }

  @Test
  void outlivesBeingClosed() throws IOException {
    write(put("a", ",\"price\":1"), new Change.Reprice("a", "", "", "2", "uncounted"));
    store.write("key", "value");
    store.write("key/2", "ä");
    var settings =
        new Settings(
            List.of("title"),
            List.of("color"),
            List.of(),
            List.of(new Settings.Synonyms("s", "", List.of("tv", "television"))),
            Map.of("by_price", List.of()),
            Map.of("x", "{}"));
    store.settings("shop", settings);
    long number = store.number();
    store.close();
    store = RecordStore.open(folder);
    assertThat(json("a")).contains("\"price\":2,\"stock\":\"uncounted\"");
    assertThat(store.settings("shop")).isEqualTo(settings);
    assertThat(store.read("key")).contains("value");
    assertThat(store.readAll("key")).containsEntry("key/2", "ä").hasSize(2);
    store.erase("key");
    assertThat(store.read("key")).isEmpty();
    assertThat(write(put("b", "")).number()).isGreaterThan(number);
  }

  @Test
  void droppingTakesEverything() {
    write(put("a", ""));
    store.write("shop", List.of(), Map.of(RecordStore.loadNotes("shop") + "f", "1"));
    store.write("other", List.of(put("a", "")));
    assertThat(store.names()).containsExactly("other", "shop");
    store.drop("shop");
    assertThat(store.names()).containsExactly("other");
    assertThat(store.find("shop", "a")).isEmpty();
    assertThat(store.readAll("load/")).isEmpty();
    assertThat(store.find("other", "a")).isPresent();
  }

  @Test
  void followersHearEveryWriteInOrder() throws IOException {
    store.close();
    var heard = new ArrayList<Long>();
    store = RecordStore.open(folder, written -> heard.add(written.number()));
    var threads = new ArrayList<Thread>();
    for (int t = 0; t < 8; t++) {
      String id = "i" + t;
      threads.add(
          Thread.startVirtualThread(() -> {
            for (int n = 0; n < 50; n++) {
              write(put(id, ",\"n\":" + n));
            }
          }));
    }
    for (Thread thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
    assertThat(heard).hasSize(400).isSorted().doesNotHaveDuplicates();
  }
}
