package dev.vitrine.app.shop;

import static dev.vitrine.app.shop.Asked.counts;
import static dev.vitrine.app.shop.Asked.filtered;
import static dev.vitrine.app.shop.Asked.patch;
import static dev.vitrine.app.shop.Asked.priced;
import static dev.vitrine.app.shop.Asked.puts;
import static dev.vitrine.app.shop.Asked.sorted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Values in place, in a shop that never refreshes by itself.
class InPlaceTest {
  @TempDir Path folder;

  @BeforeEach
  void fill() {
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      shop.open("products")
          .write(
              puts(
                  "{'objectID':'a','title':'A','price':10,'stock':5,'rating':3,'rating_count':9,"
                      + "'counter.sold':1}",
                  "{'objectID':'b','title':'B','price':20,'stock':0,'counter':{'sold':2}}",
                  "{'objectID':'c','title':'C'}",
                  "{'objectID':'d','title':'D','variants':["
                      + "{'id':'s','offers':[{'id':'x','price':30,'stock':1}]},"
                      + "{'id':'m','offers':[{'id':'x','price':40,'stock':1}]}]}"));
    }
  }

  @Test
  void aPriceIsFilteredSortedAndCountedAtOnce() {
    try (var shop = OpenShop.open(folder, Asked.never())) {
      Catalogue catalogue = shop.open("products");
      assertThat(sorted(catalogue, "price", false)).containsExactly("a", "b", "d", "c");
      catalogue.write(List.of(new Change.Reprice("a", "", "", "25.50", "")));
      assertThat(filtered(catalogue, priced(25, 26))).containsExactly("a");
      assertThat(filtered(catalogue, priced(10, 10))).isEmpty();
      assertThat(sorted(catalogue, "price", false)).containsExactly("b", "a", "d", "c");
      assertThat(counts(catalogue, "price")).containsEntry("25.5", 1L).doesNotContainKey("10");
      assertThat(catalogue.find("a").map(Document::json).orElseThrow()).contains("\"price\":25.5");
    }
  }

  @Test
  void stockAndAvailabilityFollowAtOnce() {
    try (var shop = OpenShop.open(folder, Asked.never())) {
      Catalogue catalogue = shop.open("products");
      var available = new Filter.Is("available", "true");
      assertThat(filtered(catalogue, available)).containsExactly("a", "c", "d");
      catalogue.write(List.of(patch("a", "{'stock':0}"), patch("b", "{'stock':7}")));
      assertThat(filtered(catalogue, available)).containsExactly("b", "c", "d");
      assertThat(filtered(catalogue, new Filter.Between("stock", 7, 7))).containsExactly("b");
    }
  }

  @Test
  void ratingsAndCountersFollowAtOnce() {
    try (var shop = OpenShop.open(folder, Asked.never())) {
      Catalogue catalogue = shop.open("products");
      assertThat(sorted(catalogue, "counter.sold", true)).startsWith("b", "a");
      catalogue.write(
          List.of(patch("a", "{'rating':4.5,'counter.sold':3}"), patch("c", "{'counter.sold':9}")));
      assertThat(filtered(catalogue, new Filter.Between("rating", 4, 5))).containsExactly("a");
      assertThat(sorted(catalogue, "counter.sold", true)).startsWith("c", "a", "b");
    }
  }

  @Test
  void oneOfferOfManyIsMeant() {
    try (var shop = OpenShop.open(folder, Asked.never())) {
      Catalogue catalogue = shop.open("products");
      catalogue.write(List.of(new Change.Reprice("d", "m", "x", "99", "0")));
      var soldOut = new Filter.And(List.of(priced(99, 99), new Filter.Is("available", "false")));
      assertThat(filtered(catalogue, soldOut)).containsExactly("d");
      assertThat(filtered(catalogue, priced(30, 30))).containsExactly("d");
    }
  }

  @Test
  void aFirstPriceAndAFirstRatingBringTheItemAnew() {
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      Catalogue catalogue = shop.open("products");
      long write =
          catalogue.write(
              List.of(
                  new Change.Reprice("c", "", "", "5", ""),
                  patch("b", "{'rating':2}"),
                  patch("d", "{'rating_count':2}")));
      shop.settle();
      assertThat(catalogue.searchable(write)).isTrue();
      assertThat(filtered(catalogue, priced(5, 5))).containsExactly("c");
      assertThat(filtered(catalogue, new Filter.Between("rating", 2, 2))).containsExactly("b");
      assertThat(filtered(catalogue, new Filter.Has("rating_count"))).containsExactly("a", "b");
      assertThat(catalogue.size()).isEqualTo(4);
    }
  }

  @Test
  void aPriceAfterAnItemInOneBatchIsNotLost() {
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      Catalogue catalogue = shop.open("products");
      for (int i = 1; i <= 50; i++) {
        catalogue.write(
            List.of(
                Asked.put("{'objectID':'a','title':'A" + i + "','price':1}"),
                new Change.Reprice("a", "", "", Integer.toString(1_000 + i), ""),
                Asked.put("{'objectID':'n" + i + "','title':'N','price':1}"),
                patch("n" + i, "{'price':" + (2_000 + i) + "}")));
        catalogue.write(List.of(new Change.Reprice("a", "", "", "" + (3_000 + i), "")));
      }
      shop.settle();
      assertThat(filtered(catalogue, priced(3_050, 3_050))).containsExactly("a");
      assertThat(filtered(catalogue, priced(2_001, 2_050))).hasSize(50);
      assertThat(filtered(catalogue, priced(1, 1))).isEmpty();
    }
  }

  @Test
  void anItemThatWaitsToBeSeenAnewShowsItsPriceNow() {
    try (var shop = OpenShop.open(folder, Asked.never())) {
      Catalogue catalogue = shop.open("products");
      catalogue.write(puts("{'objectID':'a','title':'Anew','price':11}"));
      LiveCatalogue live = (LiveCatalogue) catalogue;
      while (!live.live().idle()) {
        Thread.onSpinWait();
      }
      catalogue.write(List.of(new Change.Reprice("a", "", "", "77", "")));
      assertThat(filtered(catalogue, priced(77, 77))).containsExactly("a");
    }
  }

  @Test
  void whatIsSetInPlaceSurvivesAnOpening() {
    try (var shop = OpenShop.open(folder, Asked.never())) {
      shop.open("products").write(List.of(patch("a", "{'price':12,'counter.sold':8}")));
    }
    for (boolean anew : List.of(false, true)) {
      try (var shop =
          anew ? OpenShop.rebuilt(folder, Asked.soon()) : OpenShop.open(folder, Asked.soon())) {
        Catalogue catalogue = shop.open("products");
        assertThat(filtered(catalogue, priced(12, 12))).containsExactly("a");
        assertThat(sorted(catalogue, "counter.sold", true)).startsWith("a", "b");
      }
    }
  }
}
