package dev.vitrine.serve.v1;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.kernel.shop.Settings;
import dev.vitrine.serve.MemoryCatalogue;
import dev.vitrine.serve.MemoryCatalogues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AlikeTest {
  private static final Settings AFTER =
      new Settings(List.of("title"), List.of(), List.of(), List.of(), Map.of(), Map.of());

  private final MemoryCatalogue catalogue = new MemoryCatalogues().open("products");
  private final List<String> asked = new ArrayList<>();

  /// Pages of a shop that gets an item before each of its first pages but one.
  private List<Answer> pages(List<Settings> each, int changes) {
    var pages = new ArrayList<Answer>();
    for (Settings other : each) {
      if (asked.size() < changes) {
        put("item" + asked.size());
      }
      asked.add(other.equals(AFTER) ? "after" : "before");
      pages.add(catalogue.preview(Query.of("", 20), other));
    }
    return pages;
  }

  private void put(String id) {
    catalogue.write(List.of(new Change.Put(new Document(id, "{\"title\":\"Lamp\"}"))));
  }

  private Difference made(int changes) {
    put("one");
    var made = Alike.of(each -> pages(each, changes), Settings.DEFAULT, AFTER);
    return Difference.of(made.before(), made.after());
  }

  @Test
  void aQuietShopIsAskedOnce() {
    assertThat(made(0).places()).isZero();
    assertThat(asked).containsExactly("before", "after", "before");
  }

  @Test
  void whatChangedInBetweenIsNoDifference() {
    assertThat(made(5).places()).isZero();
    assertThat(asked).hasSize(9);
  }

  @Test
  void itIsNotTriedForEver() {
    assertThat(made(100).places()).isPositive();
    assertThat(asked).hasSize(9);
  }
}
