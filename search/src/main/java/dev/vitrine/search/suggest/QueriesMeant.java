package dev.vitrine.search.suggest;

import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.suggest.Suggestion.Origin;
import dev.vitrine.kernel.suggest.SuggestionKind;
import dev.vitrine.kernel.suggest.Typed;
import dev.vitrine.search.intent.OrderPhrases;
import dev.vitrine.search.suggest.Completer.Match;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The queries that may be meant by a typed text: the shopper's own that begin so, questions about
/// an order that do, what is asked and what the catalogue speaks of; when these are too few, the
/// typed words with their last ones completed; and when there is nothing at all, the same with
/// slips mended. For one thread.
final class QueriesMeant {
  /// Proposals looked at for each one wanted, as some find nothing or are not to be shown.
  private static final int LOOKED_AT = 4;

  /// The share of a score that a completion of the last words alone has.
  private static final float TAIL = 0.5f;

  /// How much more a proposal counts that shares a word with what the shopper asked for lately.
  private static final float OWN = 1.15f;

  private static final int SHORTEST_TAIL = 2;

  /// Most questions about an order.
  private static final int QUESTIONS = 3;

  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparingDouble((Match m) -> -m.score()).thenComparing(Match::text);

  private final Typed typed;
  private final Sources sources;
  private final Picking picking;
  private final OrderPhrases orders;
  private final Folded folded;
  private final Set<String> own = new HashSet<>();
  private boolean corrected;

  QueriesMeant(Typed typed, Sources sources, Picking picking, OrderPhrases orders) {
    this.typed = typed;
    this.sources = sources;
    this.picking = picking;
    this.orders = orders;
    this.folded = Folded.of(typed.text());
    for (String recent : typed.recent()) {
      own.addAll(List.of(Folded.words(recent).split(" ", -1)));
    }
    own.removeIf(word -> word.length() < 3);
  }

  /// Whether slips were mended.
  boolean corrected() {
    return corrected;
  }

  void pick() {
    recent();
    int before = picking.size();
    String letters = folded.plain();
    if (letters.isEmpty()) {
      popular();
      return;
    }
    questions();
    offer(sources.look(SuggestionKind.QUERY, c -> c.beginning(letters, looked())));
    tails(false);
    if (picking.size() == before) {
      offer(sources.look(SuggestionKind.QUERY, c -> c.slipped(letters, looked())));
      tails(true);
      if (picking.size() == before) {
        mended(letters);
      }
      corrected = picking.size() > before;
    }
  }

  private int looked() {
    return LOOKED_AT * typed.wanted(SuggestionKind.QUERY) + 8;
  }

  /// Questions about an order that begin so; none under a filter, which is of items.
  private void questions() {
    if (typed.filter().equals(Filter.ALL)) {
      int before = picking.size();
      for (String phrase : orders.begunBy(typed.text())) {
        if (picking.size() < before + QUESTIONS) {
          picking.question(phrase);
        }
      }
    }
  }

  /// The shopper's own searches; half of all when there is something to complete.
  private void recent() {
    String words = folded.words();
    int most = (typed.wanted(SuggestionKind.QUERY) + 1) / 2;
    for (String recent : typed.recent()) {
      String plain = Folded.words(recent);
      boolean fits = plain.startsWith(words) || plain.contains(" " + words);
      if (fits && !plain.isEmpty() && picking.size() < most) {
        picking.offer(Sayable.plain(recent), Origin.RECENT, false, 0);
      }
    }
  }

  /// What is asked most, what is asked more than before first; then what there is most of. What
  /// only goes on where another one of them ends is left out.
  private void popular() {
    List<Match> all = sources.look(SuggestionKind.QUERY, c -> c.beginning("", looked()));
    Set<String> texts = all.stream().map(Match::text).collect(Collectors.toSet());
    List<Match> unlike = all.stream().filter(m -> !goesOn(m.text(), texts)).toList();
    unlike.stream().filter(m -> m.proposal().trending()).forEach(this::offer);
    offer(unlike);
  }

  /// Whether the first words of a text are one of some texts.
  private static boolean goesOn(String text, Set<String> texts) {
    for (int end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', end + 1)) {
      if (texts.contains(text.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  private void offer(List<Match> matches) {
    matches.stream().map(this::personal).sorted(BEST_FIRST).forEach(this::offer);
  }

  /// Offers what somebody looks for; what was asked about orders finds nothing for others.
  private void offer(Match match) {
    if (match.proposal().origin() != Origin.ASKED || !orders.asks(match.text())) {
      picking.offer(match.proposal(), match.score());
    }
  }

  private Match personal(Match match) {
    if (own.isEmpty()) {
      return match;
    }
    for (String word : match.text().split(" ", -1)) {
      if (own.contains(word)) {
        return match.times(OWN);
      }
    }
    return match;
  }

  /// Completes the last words behind those before them, which stay as they are typed; not where
  /// these ask for an order, which goods end badly.
  private void tails(boolean slipped) {
    if (orders.saidBy(typed.text())) {
      return;
    }
    String plain = folded.plain();
    for (int at = plain.indexOf(' ') + 1;
        at > 0 && plain.length() - at >= SHORTEST_TAIL && !picking.full();
        at = plain.indexOf(' ', at) + 1) {
      String rest = plain.substring(at);
      String head = typed.text().substring(0, folded.ends()[at - 1]).strip();
      List<Match> matches =
          sources.look(
              SuggestionKind.QUERY,
              c -> slipped ? c.slipped(rest, looked()) : c.beginning(rest, looked()));
      matches.stream()
          .filter(m -> slipped || m.text().startsWith(rest))
          .limit(looked() / 2)
          .map(m -> m.times(TAIL * picking.share(head, m.proposal().text())))
          .filter(m -> m.score() > 0)
          .sorted(BEST_FIRST)
          .forEach(m ->
              picking.offer(
                  Sayable.plain(head + " " + m.proposal().text()),
                  m.proposal().origin(),
                  false,
                  m.score()));
    }
  }

  /// Words that nothing has become those they are likely slips of.
  private void mended(String letters) {
    Optional<String> meant = sources.corrected(letters);
    meant.ifPresent(m -> {
      offer(sources.look(SuggestionKind.QUERY, c -> c.beginning(m, looked())));
      picking.offer(m, Origin.CATALOGUE, false, 0);
    });
  }
}
