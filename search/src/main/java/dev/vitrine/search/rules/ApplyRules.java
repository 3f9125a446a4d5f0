package dev.vitrine.search.rules;

import dev.vitrine.index.text.Language;
import dev.vitrine.index.text.LanguageGuess;
import dev.vitrine.index.text.Token;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.answer.Arranged;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.search.Understanding;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;

/// Applies the rules that hold for a query: changes its words and its filter, and says what later
/// stages are to do. It comes before every other step, so that what rules put into the query is
/// read like what a shopper typed.
public final class ApplyRules implements Understanding {
  /// Most rules that are applied to one query; the most specific ones.
  static final int MOST = 100;

  private static final int TOLD = 20;

  private final Words words;
  private final InstantSource clock;

  /// @param clock tells the time that rules hold at, unless the query says another
  public ApplyRules(Words words, InstantSource clock) {
    this.words = words;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "apply-rules";
  }

  @Override
  public Understood understand(Understood before, View view) {
    Query query = before.query();
    if (view.rules().isEmpty() || !query.occasion().rules()) {
      return before;
    }
    long asked = query.occasion().at();
    long at = asked > 0 ? asked : clock.instant().getEpochSecond();
    List<Token> tokens = words.of(query.text(), language(query));
    var situation = new Situation(query, tokens, at, view.columns()::knows);
    List<Fired> fired = view.rules().matching(situation);
    if (fired.isEmpty()) {
      return before;
    }
    var effects = new Effects(query, tokens, words);
    fired.stream().limit(MOST).forEach(effects::add);
    return effects.on(before, view);
  }

  static Language language(Query query) {
    Language said = Language.of(query.language());
    return said == Language.OTHER ? LanguageGuess.of(query.text()) : said;
  }

  @Override
  public String told(Understood after) {
    var applied = after.merchandised().arranged().rules();
    String told =
        applied.stream().limit(TOLD).map(ApplyRules::told).collect(Collectors.joining("; "));
    return applied.size() > TOLD ? told + "; and " + (applied.size() - TOLD) + " more" : told;
  }

  private static String told(Arranged.Applied rule) {
    String not = rule.not().isEmpty() ? "" : " (not " + String.join(", not ", rule.not()) + ")";
    return rule.id() + (rule.did().isEmpty() ? "" : ": ") + String.join(", ", rule.did()) + not;
  }
}
