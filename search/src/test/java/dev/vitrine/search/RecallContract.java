package dev.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.index.postings.Matched;
import dev.vitrine.kernel.query.Filter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What every recall promises, whatever it looks for.
public abstract class RecallContract {
  /// A deadline that does not pass.
  protected static final long LATER = Long.MAX_VALUE / 2;

  private static final List<String> QUERIES =
      List.of("", "kettle", "red kettle", "headphones", "t-shirt", "qqqqqq", "the", "连衣裙");

  /// The recall under test.
  protected abstract Recall recall();

  /// A text by which it finds something in the small catalogue.
  protected abstract String finding();

  /// The items of the catalogue, a line of JSON each.
  protected List<String> catalogue() {
    return Golden.catalogue();
  }

  /// The catalogue as it is asked.
  protected View view(SmallShop shop) {
    return shop.view();
  }

  /// A query as it is asked.
  protected Ask asked(Ask ask) {
    return ask;
  }

  /// What a query is taken to mean.
  protected Understood understood(Ask ask, View view) {
    return TestCascade.understood(ask, view);
  }

  private Recalled ask(Ask ask, View view, int wanted) {
    Understood understood = understood(asked(ask), view);
    return recall().recall(understood, view, wanted, now() + LATER);
  }

  private static long now() {
    return System.nanoTime();
  }

  private static List<String> ids(View view, Matched rows) {
    return IntStream.range(0, rows.size())
        .mapToObj(row -> view.items().id(rows.slot(row)))
        .toList();
  }

  @Test
  void itHasAName() {
    assertThat(recall().name()).matches("[a-z]+(-[a-z]+)*");
  }

  @Test
  void itFindsWhatItIsFor() {
    try (var shop = SmallShop.of(catalogue())) {
      assertThat(ask(Ask.of(finding()), view(shop), 10).rows().size()).isPositive();
    }
  }

  @Test
  void itBringsNoMoreThanWanted() {
    try (var shop = SmallShop.of(catalogue())) {
      View view = view(shop);
      for (String text : QUERIES) {
        for (int wanted : new int[] {0, 1, 2, 5, 1_000}) {
          assertThat(ask(Ask.of(text), view, wanted).rows().size())
              .as("'%s', %s wanted", text, wanted)
              .isLessThanOrEqualTo(wanted);
        }
      }
    }
  }

  @Test
  void itBringsNothingTwiceAndNothingThatIsNotThere() {
    try (var shop = SmallShop.of(catalogue())) {
      shop.put(List.of(SmallShop.product("kettle-red", "Red kettle, second edition")));
      shop.remove("kettle-steel");
      View view = view(shop);
      for (String text : QUERIES) {
        assertThat(ids(view, ask(Ask.of(text), view, 1_000).rows()))
            .doesNotHaveDuplicates()
            .isSubsetOf(shop.documents().keySet());
      }
    }
  }

  @Test
  void itAnswersTheSameOnTheSameSnapshot() {
    try (var shop = SmallShop.of(catalogue())) {
      View view = view(shop);
      for (String text : QUERIES) {
        Matched once = ask(Ask.of(text), view, 10).rows();
        Matched twice = ask(Ask.of(text), view, 10).rows();
        assertThat(ids(view, once)).isEqualTo(ids(view, twice));
      }
    }
  }

  @Test
  void itAnswersTheSameHoweverTheCatalogueWasBuilt() {
    List<String> items = catalogue();
    try (var shop = SmallShop.of(items);
        var other = SmallShop.of(items.reversed())) {
      View view = view(shop);
      View otherView = view(other);
      for (String text : QUERIES) {
        assertThat(ids(view, ask(Ask.of(text), view, 7).rows()))
            .as(text)
            .isEqualTo(ids(otherView, ask(Ask.of(text), otherView, 7).rows()));
      }
    }
  }

  @Test
  void rowsComeBestFirst() {
    try (var shop = SmallShop.of(catalogue())) {
      View view = view(shop);
      for (String text : QUERIES) {
        Matched rows = ask(Ask.of(text), view, 1_000).rows();
        for (int row = 0; row < rows.size(); row++) {
          assertThat(rows.score(row)).isNotNaN();
          assertThat(row > 0 ? rows.score(row - 1) : Double.POSITIVE_INFINITY)
              .isGreaterThanOrEqualTo(rows.score(row));
        }
      }
    }
  }

  @Test
  void everyRowPassesTheFilter() {
    try (var shop = SmallShop.of(catalogue())) {
      View view = view(shop);
      for (String text : QUERIES) {
        Filter red = new Filter.Is("color", "red");
        Matched rows = ask(Ask.of(text).filter(red), view, 1_000).rows();
        assertThat(ids(view, rows))
            .isSubsetOf("kettle-red", "pot-tea", "shirt-linen", "tee-red", "shoe-run");
        Matched never = ask(Ask.of(text).filter(new Filter.Or(List.of())), view, 1_000).rows();
        assertThat(never.size()).isZero();
      }
    }
  }

  @Test
  void anEmptyCatalogueGivesNothing() {
    try (var shop = SmallShop.of()) {
      View view = view(shop);
      for (String text : Hard.texts()) {
        assertThat(ask(Ask.of(text), view, 10).rows().size()).isZero();
      }
    }
  }

  @Test
  void anyTextIsTaken() {
    try (var shop = SmallShop.of(catalogue())) {
      View view = view(shop);
      for (String text : Hard.texts()) {
        assertThat(ask(Ask.of(text), view, 10).rows().size()).isLessThanOrEqualTo(10);
        assertThat(ask(Ask.of(text).typing(), view, 10).rows().size()).isLessThanOrEqualTo(10);
      }
    }
  }

  @Test
  void aDeadlineInThePastStillGivesAnAnswer() {
    try (var shop = SmallShop.of(catalogue())) {
      View view = view(shop);
      for (String text : QUERIES) {
        Understood understood = TestCascade.understood(asked(Ask.of(text)), view);
        Recalled late = recall().recall(understood, view, 10, now() - 1);
        assertThat(late.rows().size()).isLessThanOrEqualTo(10);
      }
    }
  }
}
