package dev.vitrine.search.suggest;

import dev.vitrine.index.form.Entry;
import dev.vitrine.index.text.LanguageGuess;
import dev.vitrine.index.text.Token;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.suggest.Suggested;
import dev.vitrine.kernel.suggest.Typed;
import dev.vitrine.search.Cascade;
import dev.vitrine.search.View;
import dev.vitrine.search.intent.OrderPhrases;
import dev.vitrine.search.understand.Learnt;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The making of suggestions for one catalogue: from what it was learnt to hold, what shoppers ask,
/// and what the shopper asked before. Safe for use by many threads.
public final class Suggester {
  /// Reading titles takes longer than a query can wait, and what is suggested may be a little old.
  private static final Learnt.Pace PACE =
      new Learnt.Pace(2_000, 500, Duration.ofMinutes(10), false);

  private final Words words;
  private final Cascade counting;
  private final Cascade finding;
  private final QueryLog log;
  private final Function<String, Optional<Entry>> entries;
  private final OrderPhrases orders = OrderPhrases.ofAllLanguages();
  private final Counted counted = new Counted();
  private final Learnt<Catalogued> learnt;

  /// @param words the analysis of texts
  /// @param counting counts the items that hold every word of a query
  /// @param finding finds items for words that may be unfinished
  /// @param log what shoppers ask
  /// @param entries finds a recorded item or party by id, beside every cache
  public Suggester(
      Words words,
      Cascade counting,
      Cascade finding,
      QueryLog log,
      Function<String, Optional<Entry>> entries) {
    this.words = words;
    this.counting = counting;
    this.finding = finding;
    this.log = log;
    this.entries = entries;
    this.learnt = new Learnt<>("suggestions", PACE, _ -> Catalogued.NOTHING);
  }

  /// What may be meant by what is typed so far.
  ///
  /// @param safe what may be shown at all
  public Suggested suggest(Typed typed, View view, SafeWords safe) {
    return new Suggesting(typed, checking(typed, view), sources(view), safe, this::stems, orders)
        .all((kind, text) -> new ItemsFound(finding, view).of(kind, text, typed, safe));
  }

  /// Searches that go further from one that was asked, or beside it.
  public Suggested related(Typed asked, View view, SafeWords safe) {
    return new Related(asked, checking(asked, view), sources(view), safe, this::stems).all();
  }

  private Sources sources(View view) {
    Optional<Catalogued> catalogue =
        learnt.of(view, _ -> Catalogued.of(view.columns(), entries, words));
    return new Sources(catalogue, log.completer());
  }

  /// A key that texts share which ask for the same: their stems, in any order.
  private String stems(String text) {
    return words.key(text, LanguageGuess.of(text)).stream()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private Checking checking(Typed typed, View view) {
    return new Checking(counting, view, typed, counted, this::small);
  }

  private boolean small(String word) {
    return words.of(word, LanguageGuess.of(word)).stream().allMatch(Token::common);
  }
}
