package dev.vitrine.app.shop;

import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.answer.Arranged;
import dev.vitrine.kernel.rule.Rule;
import dev.vitrine.kernel.rule.Uses;
import dev.vitrine.kernel.shop.Settings;
import dev.vitrine.search.rewrite.OtherNames;
import dev.vitrine.search.rules.RuleBook;
import dev.vitrine.search.rules.RuleCounts;
import java.time.InstantSource;
import java.util.Map;

/// The rules and other names of a catalogue that is open: ready to be matched since they were last
/// set, and the rules counted.
final class LiveRules {
  private final Words words;
  private final RuleCounts counts = new RuleCounts(InstantSource.system());
  private volatile RuleBook book;
  private volatile OtherNames names;

  LiveRules(Words words, Settings settings) {
    this.words = words;
    this.book = RuleBook.of(settings, words);
    this.names = OtherNames.of(settings.rewrites(), words);
  }

  RuleBook book() {
    return book;
  }

  /// The other names of things that are accepted now.
  OtherNames names() {
    return names;
  }

  /// The rules that some settings would have.
  RuleBook book(Settings settings) {
    return RuleBook.of(settings, words);
  }

  /// Takes other settings, whose rules hold for the queries from now on.
  void take(Settings old, Settings next) {
    if (!next.rewrites().equals(old.rewrites())) {
      names = OtherNames.of(next.rewrites(), words);
    }
    if (!next.rules().equals(old.rules()) || !next.synonyms().equals(old.synonyms())) {
      book = book(next);
      counts.keep(next.rules().stream().map(Rule::id).toList());
    }
  }

  void applied(Arranged arranged) {
    counts.add(arranged);
  }

  Map<String, Uses> uses() {
    return counts.uses();
  }
}
