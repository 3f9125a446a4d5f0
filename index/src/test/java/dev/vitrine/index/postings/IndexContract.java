package dev.vitrine.index.postings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.vitrine.kernel.item.Product;
import dev.vitrine.kernel.query.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every index promises, however it is kept.
abstract class IndexContract {
  /// The index under test with items in it.
  protected abstract TestPostings open(List<Product> items);

  private static List<Product> kettles(int count) {
    var items = new ArrayList<Product>();
    for (int i = 0; i < count; i++) {
      items.add(Items.of("k" + i, "Kettle number " + i, i % 2 == 0 ? "red" : ""));
    }
    return items;
  }

  private static MatchRequest by(MatchRequest request, SlotKey key) {
    return new MatchRequest(
        request.text(),
        request.strict(),
        request.required(),
        request.admission(),
        Optional.of(key),
        request.ties(),
        request.limit(),
        request.countTo(),
        request.least(),
        request.deadline());
  }

  @Test
  void theLimitIsKeptAndTheTotalIsNotCut() {
    try (var index = open(kettles(20))) {
      for (int limit : new int[] {0, 1, 7, 20, 500}) {
        Matched rows = index.match(TestPostings.words("kettle"), true, limit);
        assertThat(index.ids(rows)).hasSize(Math.min(limit, 20)).doesNotHaveDuplicates();
        assertThat(rows.total()).isEqualTo(20);
        assertThat(rows.exact()).isTrue();
      }
    }
  }

  @Test
  void anEmptyIndexHasNothing() {
    try (var index = open(List.of())) {
      assertThat(index.match(TextMatch.ALL, true, 10).total()).isZero();
      assertThat(index.match(TestPostings.words("kettle"), false, 10).total()).isZero();
      assertThat(index.snapshot().size()).isZero();
      assertThat(index.snapshot().doc("k1")).isEqualTo(-1);
      assertThat(index.snapshot().dictionary().starting("k", 10)).isEmpty();
      index.snapshot().dictionary().each((word, _) -> fail(word));
    }
  }

  @Test
  void noWordsMatchEverythingOnce() {
    try (var index = open(kettles(20))) {
      index.put(Items.of("k3", "Teapot", ""));
      index.remove("k4");
      index.refresh();
      Matched rows = index.match(TextMatch.ALL, true, 100);
      assertThat(index.ids(rows)).hasSize(19).doesNotHaveDuplicates().doesNotContain("k4");
    }
  }

  @Test
  void aReplacedItemIsFoundByItsNewWordsAlone() {
    try (var index = open(kettles(3))) {
      index.put(Items.of("k1", "Teapot", ""));
      index.refresh();
      assertThat(index.ids(index.match(TestPostings.words("teapot"), true, 10)))
          .containsExactly("k1");
      assertThat(index.ids(index.match(TestPostings.words("kettle"), true, 10)))
          .containsExactlyInAnyOrder("k0", "k2");
    }
  }

  @Test
  void aSnapshotDoesNotChange() {
    try (var index = open(kettles(3))) {
      Snapshot before = index.snapshot();
      MatchRequest request =
          index.request(TestPostings.words("kettle"), true, Filter.ALL, 10, 1_000);
      index.put(Items.of("late", "Kettle", ""));
      assertThat(index.ids(before.match(request))).hasSize(3);
    }
  }

  @Test
  void theFilterDecides() {
    try (var index = open(kettles(20))) {
      var filter = new Filter.Or(List.of(new Filter.Is("objectID", "K3"), id("k7"), id("x")));
      Matched rows =
          index
              .snapshot()
              .match(index.request(TestPostings.words("kettle"), true, filter, 10, 1_000));
      assertThat(index.ids(rows)).containsExactlyInAnyOrder("k3", "k7");
      assertThat(rows.total()).isEqualTo(2);
    }
  }

  private static Filter id(String id) {
    return new Filter.Is("objectID", id);
  }

  @Test
  void anOrderTakesThePlaceOfTheWordsAndNotANumberSinks() {
    try (var index = open(kettles(20))) {
      MatchRequest request =
          index.request(TestPostings.words("kettle"), true, Filter.ALL, 20, 1_000);
      SlotKey key = slot -> slot % 3 == 0 ? Double.NaN : slot;
      Matched rows = index.snapshot().match(by(request, key));
      assertThat(rows.size()).isEqualTo(20);
      for (int row = 0; row < 20; row++) {
        boolean number = rows.slot(row) % 3 != 0;
        assertThat(number).as("row %s", row).isEqualTo(row < 13);
      }
      Matched first = index.snapshot().match(by(limited(request, 5), key));
      assertThat(index.ids(first)).isEqualTo(index.ids(rows).subList(0, 5));
    }
  }

  @Test
  void whatScoresLessThanWantedIsNotAmongTheRows() {
    try (var index = open(kettles(50))) {
      MatchRequest request =
          index.request(TestPostings.words("kettle"), true, Filter.ALL, 50, 1_000);
      MatchRequest free = index.unfiltered(request, 0);
      Matched all = index.snapshot().match(free);
      double least = all.score(all.size() / 2);
      Matched good = index.snapshot().match(index.unfiltered(request, least));
      int expected = 0;
      while (expected < all.size() && all.score(expected) >= least) {
        expected++;
      }
      assertThat(index.ids(good)).isEqualTo(index.ids(all).subList(0, expected));
    }
  }

  @Test
  void whatIsEqualByTheOrderIsDecidedByTheFurtherOne() {
    try (var index = open(kettles(20))) {
      MatchRequest request =
          index.request(TestPostings.words("kettle"), true, Filter.ALL, 5, 1_000);
      SlotTies further =
          new SlotTies() {
            @Override
            public long of(int slot) {
              return slot;
            }

            @Override
            public int further(int a, int b) {
              return Integer.compare(b % 4, a % 4);
            }
          };
      Matched rows = index.snapshot().match(tied(by(request, slot -> -(slot / 8)), further));
      int[] slots = new int[] {rows.slot(0), rows.slot(1), rows.slot(2), rows.slot(3)};
      assertThat(slots).containsExactly(3, 7, 2, 6);
    }
  }

  private static MatchRequest tied(MatchRequest request, SlotTies ties) {
    return new MatchRequest(
        request.text(),
        request.strict(),
        request.required(),
        request.admission(),
        request.order(),
        ties,
        request.limit(),
        request.countTo(),
        request.least(),
        request.deadline());
  }

  private static MatchRequest limited(MatchRequest request, int limit) {
    return new MatchRequest(
        request.text(),
        request.strict(),
        request.required(),
        request.admission(),
        request.order(),
        request.ties(),
        limit,
        request.countTo(),
        request.least(),
        request.deadline());
  }

  @Test
  void aDeadlineThatPassedEndsTheWalkAndSaysSo() {
    try (var index = open(kettles(9_000))) {
      MatchRequest patient =
          index.request(TestPostings.words("kettle"), true, Filter.ALL, 10, Integer.MAX_VALUE);
      assertThat(index.snapshot().match(patient).exact()).isTrue();
      Matched late = index.snapshot().match(late(patient, patient.admission()));
      assertThat(late.exact()).isFalse();
      assertThat(late.total()).isLessThan(9_000);
      Matched none = index.snapshot().match(late(patient, (slots, count, admitted) -> {}));
      assertThat(none.exact()).as("nothing was let in, and not all was looked at").isFalse();
    }
  }

  private static MatchRequest late(MatchRequest request, Admission admission) {
    return new MatchRequest(
        request.text(),
        request.strict(),
        request.required(),
        admission,
        request.order(),
        request.ties(),
        request.limit(),
        request.countTo(),
        request.least(),
        System.nanoTime() - 1);
  }

  @Test
  void anyWordIsTaken() {
    try (var index = open(kettles(3))) {
      for (String odd : List.of("", " ", "\0", "k".repeat(40_000), "\uD83D", "*", "🫖")) {
        var word = new Word(odd, List.of(Form.term(odd, 1f)), false);
        var text = new TextMatch(List.of(word), List.of(), List.of());
        assertThat(index.match(text, true, 10).total()).isZero();
        assertThat(index.snapshot().dictionary().items(odd)).isZero();
      }
    }
  }

  @Test
  void aWordWithoutFormsIsNowhere() {
    try (var index = open(kettles(3))) {
      var nothing = new Word("x", List.of(), false);
      var text = new TextMatch(List.of(nothing), List.of(), List.of());
      assertThat(index.match(text, true, 10).total()).isZero();
      assertThat(index.match(text, false, 10).total()).isZero();
    }
  }
}
