package dev.vitrine.search.suggest;

import dev.vitrine.kernel.answer.Found;
import dev.vitrine.kernel.suggest.Suggestion;
import dev.vitrine.kernel.suggest.Suggestion.Origin;
import dev.vitrine.kernel.suggest.SuggestionKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Queries picked for one request, in the order they are offered: those that may be shown, find
/// something, and do not ask for the same as one before. For one thread.
final class Picking {
  private final Checking checking;
  private final SafeWords safe;
  private final UnaryOperator<String> stems;
  private final Parts parts;
  private final int wanted;
  private final long until;
  private final Set<String> seen = new HashSet<>();
  private final List<Suggestion> picked = new ArrayList<>();

  /// @param stems a key that texts share which ask for the same
  /// @param wanted how many at most
  /// @param until when to stop, in `System.nanoTime`: what is not checked by then is not suggested
  Picking(
      Checking checking,
      SafeWords safe,
      UnaryOperator<String> stems,
      Parts parts,
      int wanted,
      long until) {
    this.checking = checking;
    this.safe = safe;
    this.stems = stems;
    this.parts = parts;
    this.wanted = wanted;
    this.until = until;
  }

  /// Takes a text as already shown.
  void shown(String text) {
    seen.add(stems.apply(text));
  }

  boolean full() {
    return picked.size() >= wanted;
  }

  int size() {
    return picked.size();
  }

  List<Suggestion> picked() {
    return picked;
  }

  /// How well a completion goes with the words before it: the root of the share of what it finds
  /// that has them too.
  float share(String head, String tail) {
    if (full() || System.nanoTime() > until) {
      return 0;
    }
    double both = checking.words(Sayable.plain(head + " " + tail)).map(Found::total).orElse(0L);
    double one = both == 0 ? 1 : checking.words(tail).map(Found::total).orElse(1L);
    return (float) Math.sqrt(Math.min(1, both / one));
  }

  void offer(Proposal proposal, float score) {
    offer(proposal.text(), proposal.origin(), proposal.trending(), score);
  }

  /// Picks a question about an order, which finds no items.
  void question(String text) {
    if (!full() && safe.allows(Folded.words(text)) && seen.add(stems.apply(text))) {
      pick(text, Origin.ORDER, false, Found.NOTHING, 0);
    }
  }

  /// Picks a query if it is to be shown.
  void offer(String text, Origin origin, boolean trending, float score) {
    if (full() || System.nanoTime() > until || !safe.allows(Folded.words(text))) {
      return;
    }
    String key = stems.apply(text);
    if (seen.contains(key)) {
      return;
    }
    Optional<Found> found = checking.words(text);
    if (found.isPresent()) {
      seen.add(key);
      pick(text, origin, trending, found.get(), score);
    }
  }

  private void pick(String text, Origin origin, boolean trending, Found found, float score) {
    picked.add(
        new Suggestion(
            SuggestionKind.QUERY,
            text,
            parts.of(text),
            origin,
            trending,
            found.total(),
            found.exact(),
            score,
            Optional.empty(),
            List.of(),
            Optional.empty()));
  }
}
