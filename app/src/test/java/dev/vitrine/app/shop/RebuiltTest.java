package dev.vitrine.app.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Facet;
import dev.vitrine.kernel.answer.Found;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Order;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Change;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An index that lived through many changes and one made anew give the same answers.
class RebuiltTest {
  private static final List<String> WORDS =
      List.of("lamp", "desk", "oak", "brass", "blue", "red", "small", "large", "shade", "wx-1000");

  @TempDir Path folder;

  @Test
  void answersAreTheSameOnceTheShopIsQuiet() {
    List<Query> queries = queries();
    List<Answer> before;
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      Catalogue catalogue = shop.open("products");
      var random = new Random(11);
      for (int i = 0; i < 3_000; i++) {
        catalogue.write(List.of(change(random)));
      }
      shop.settle();
      LiveIndex live = ((LiveCatalogue) catalogue).live();
      while (live.index().postings().hasRemoved()) {
        Thread.onSpinWait();
      }
      live.index().refresh();
      before = queries.stream().map(catalogue::answer).toList();
    }
    try (var shop = OpenShop.rebuilt(folder, Asked.never())) {
      Catalogue catalogue = shop.open("products");
      for (int i = 0; i < queries.size(); i++) {
        same(before.get(i), catalogue.answer(queries.get(i)), queries.get(i).toString());
      }
    }
  }

  private static void same(Answer live, Answer rebuilt, String what) {
    assertThat(rebuilt.hits()).as(what).isEqualTo(live.hits());
    Found one = live.found();
    Found other = rebuilt.found();
    assertThat(other.total()).as(what).isEqualTo(one.total());
    assertThat(other.exact()).as(what).isEqualTo(one.exact());
    assertThat(other.facets()).as(what).hasSameSizeAs(one.facets());
    for (int i = 0; i < one.facets().size(); i++) {
      Facet a = one.facets().get(i);
      Facet b = other.facets().get(i);
      assertThat(b.counts()).as(what).isEqualTo(a.counts());
      assertThat(b.numbers().isPresent()).as(what).isEqualTo(a.numbers().isPresent());
      // A sum of doubles depends on their order in its last digits.
      a.numbers()
          .ifPresent(n ->
              assertThat(b.numbers().orElseThrow().sum())
                  .as(what)
                  .isCloseTo(n.sum(), within(1e-6 * (1 + Math.abs(n.sum())))));
    }
  }

  private static List<Query> queries() {
    var queries = new ArrayList<Query>();
    List<String> facets = List.of("colour", "brand", "price", "categories.lvl0", "counter.sold");
    for (String first : WORDS) {
      queries.add(Asked.query(first, Filter.ALL, facets, List.of(), 50));
      for (String second : WORDS) {
        String text = first + " " + second;
        queries.add(Asked.query(text, Filter.ALL, List.of("colour"), List.of(), 20));
        queries.add(Asked.query(text, Asked.priced(100, 500), List.of(), List.of(), 20));
      }
      queries.add(Asked.query(first, Filter.ALL, facets, List.of(new Order("price", true)), 30));
    }
    queries.add(Asked.query("", Filter.ALL, List.of("*"), List.of(), 100));
    return queries;
  }

  private static Change change(Random random) {
    String id = "i" + random.nextInt(400);
    return switch (random.nextInt(10)) {
      case 0 -> new Change.Remove(id);
      case 1, 2, 3 -> new Change.Patch(id, "{\"price\":" + random.nextInt(900) + "}", true);
      case 4 -> new Change.Patch(id, "{\"counter.sold\":" + random.nextInt(90) + "}", true);
      case 5 -> new Change.Patch(id, "{\"rating\":" + random.nextInt(5) + "}", true);
      default -> put(id, random);
    };
  }

  private static Change put(String id, Random random) {
    var title = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      title.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
    }
    return Asked.put(
        String.format(
            Locale.ROOT,
            "{'objectID':'%s','title':'%s','colour':'%s','brand':'%s','price':%d,"
                + "'description':'%s','categories':['Home','%s']}",
            id,
            title,
            WORDS.get(4 + random.nextInt(2)),
            WORDS.get(random.nextInt(4)),
            random.nextInt(1_000),
            WORDS.get(random.nextInt(WORDS.size())),
            WORDS.get(random.nextInt(2))));
  }
}
