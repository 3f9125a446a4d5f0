package dev.vitrine.index.postings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.index.text.Analysed;
import dev.vitrine.index.text.Joined;
import dev.vitrine.index.text.Language;
import dev.vitrine.index.text.Token;
import dev.vitrine.kernel.item.Product;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.testkit.Randomized;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// The index against a walk over all items: same items, same scores, same order.
class MatchOracleTest {
  private static List<Product> items(RandomGenerator random) {
    var items = new ArrayList<Product>();
    int n = 1 + random.nextInt(40);
    for (int i = 0; i < n; i++) {
      items.add(Items.random(random, "item" + i));
    }
    return items;
  }

  private static TextMatch text(RandomGenerator random) {
    var words = new ArrayList<Word>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      Analysed analysed = TestPostings.WORDS.query(Items.word(random), Language.EN);
      for (Token token : analysed.tokens()) {
        words.add(word(random, token.stem(), analysed.joins()));
      }
    }
    var phrases = new ArrayList<List<String>>();
    if (random.nextInt(5) == 0) {
      phrases.add(List.of(stem(random), stem(random)));
    }
    return new TextMatch(words, phrases, List.of());
  }

  private static Word word(RandomGenerator random, String stem, List<Joined> joins) {
    var forms = new ArrayList<Form>();
    forms.add(Form.term(stem, 1f));
    joins.forEach(j -> add(forms, Form.term(j.exact(), 1f)));
    switch (random.nextInt(7)) {
      case 0 -> add(forms, Form.term(stem(random), 0.8f));
      case 1 -> forms.add(new Form(Form.Kind.START, stem.substring(0, 1), 0.3f));
      case 2 -> forms.add(Form.phrase(List.of(stem(random), stem(random)), 0.9f));
      case 3 -> forms.set(0, Form.term(stem, 0.6f));
      case 4 -> {
        add(forms, Form.term(stem(random), 0.4f));
        add(forms, Form.term(stem(random), 0.2f));
      }
      default -> {}
    }
    return new Word(stem, forms, random.nextInt(5) == 0);
  }

  private static void add(List<Form> forms, Form form) {
    if (forms.stream().noneMatch(f -> f.kind() == form.kind() && f.term().equals(form.term()))) {
      forms.add(form);
    }
  }

  private static String stem(RandomGenerator random) {
    return TestPostings.WORDS.of(Items.word(random), Language.EN).getFirst().stem();
  }

  @Randomized(runs = 100)
  void theSameItemsWithTheSameScores(RandomGenerator random) {
    List<Product> items = items(random);
    var naive = new NaiveIndex(items);
    try (var postings = new TestPostings(items)) {
      for (int i = 0; i < 20; i++) {
        TextMatch text = text(random);
        boolean strict = random.nextBoolean();
        Matched rows = postings.match(text, strict, 1_000);
        Map<String, Double> expected = naive.match(text, strict);
        List<String> ids = postings.ids(rows);
        assertThat(ids)
            .as("%s %s", strict ? "all of" : "any of", text)
            .containsExactlyInAnyOrderElementsOf(expected.keySet());
        assertThat(rows.total()).isEqualTo(expected.size());
        assertThat(rows.exact()).isTrue();
        for (int row = 0; row < rows.size(); row++) {
          assertThat(rows.score(row))
              .as("%s for %s", ids.get(row), text)
              .isCloseTo(expected.get(ids.get(row)), within(1e-4));
        }
      }
    }
  }

  @Randomized(runs = 50)
  void theFirstRowsAreThoseOfTheWholeList(RandomGenerator random) {
    List<Product> items = items(random);
    try (var postings = new TestPostings(items)) {
      for (Product late : items.subList(0, items.size() / 2)) {
        postings.put(late);
        if (random.nextInt(4) == 0) {
          postings.refresh();
        }
      }
      postings.refresh();
      for (int i = 0; i < 20; i++) {
        TextMatch text = text(random);
        boolean strict = random.nextBoolean();
        List<String> all = postings.ids(postings.match(text, strict, 1_000));
        int limit = random.nextInt(12);
        long countTo = random.nextInt(3);
        Matched first =
            postings.snapshot().match(postings.request(text, strict, Filter.ALL, limit, countTo));
        assertThat(postings.ids(first))
            .as("%s of %s", limit, text)
            .isEqualTo(all.subList(0, Math.min(limit, all.size())));
        assertThat(first.total()).isLessThanOrEqualTo(all.size());
        assertThat(first.total()).isGreaterThanOrEqualTo(Math.min(countTo, all.size()));
        if (first.exact()) {
          assertThat(first.total()).isEqualTo(all.size());
        }
      }
    }
  }

  /// Under a filter, whether what is admitted is looked at first or only what may be best.
  @Randomized(runs = 50)
  void theFirstRowsUnderAFilterAreThoseOfTheWholeList(RandomGenerator random) {
    List<Product> items = items(random);
    try (var postings = new TestPostings(items)) {
      for (int i = 0; i < 20; i++) {
        TextMatch text = text(random);
        boolean strict = random.nextBoolean();
        Filter filter =
            new Filter.Or(
                List.of(
                    new Filter.Is("colour", Items.word(random)),
                    new Filter.Is("brand", Items.word(random)),
                    new Filter.Is("brand", Items.word(random))));
        var whole = postings.request(text, strict, filter, 1_000, Integer.MAX_VALUE);
        List<String> all = postings.ids(postings.snapshot().match(whole));
        int limit = 1 + random.nextInt(12);
        long countTo = random.nextBoolean() ? random.nextInt(3) : 1_000;
        Matched first =
            postings.snapshot().match(postings.request(text, strict, filter, limit, countTo));
        assertThat(postings.ids(first))
            .as("%s of %s under %s", limit, text, filter)
            .isEqualTo(all.subList(0, Math.min(limit, all.size())));
        assertThat(first.total()).isLessThanOrEqualTo(all.size());
        assertThat(first.total()).isGreaterThanOrEqualTo(Math.min(countTo, all.size()));
        if (first.exact()) {
          assertThat(first.total()).isEqualTo(all.size());
        }
      }
    }
  }

  @Randomized(runs = 30)
  void tiesBreakTheSameWayInEveryBuild(RandomGenerator random) {
    List<Product> items = items(random);
    var alike = new ArrayList<Product>();
    for (int i = 0; i < 30; i++) {
      alike.add(Items.of("alike" + i, "Red kettle", ""));
    }
    items.addAll(alike);
    try (var one = new TestPostings(items);
        var other = new TestPostings(items.reversed())) {
      other.compact();
      TextMatch text = TestPostings.words("kettle");
      List<String> first = one.ids(one.match(text, true, 10));
      assertThat(other.ids(other.match(text, true, 10))).isEqualTo(first);
      var ties = new ArrayList<>(alike.stream().map(p -> one.slots.get(p.id())).toList());
      ties.sort(Comparator.comparingLong(one.columns::tie));
      List<String> tied =
          one.ids(one.match(text, true, 1_000)).stream().filter(id -> id.startsWith("al")).toList();
      assertThat(tied.stream().map(one.slots::get)).containsExactlyElementsOf(ties);
    }
  }
}
