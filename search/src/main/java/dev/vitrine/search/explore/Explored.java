package dev.vitrine.search.explore;

import dev.vitrine.kernel.answer.Reasons;
import dev.vitrine.search.Candidates;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// An order that was drawn.
///
/// @param candidates in it
/// @param temperature how much was left to chance
/// @param groups how many groups of items were drawn
/// @param cards those that were drawn, in their order
public record Explored(Candidates candidates, double temperature, int groups, List<Card> cards) {
  public Explored {
    cards = List.copyOf(cards);
  }

  /// An item in its drawn place.
  ///
  /// @param group counted from 0, in the order of the page
  /// @param propensity how likely it was to stand there, given what stood above it
  public record Card(int slot, int group, double propensity) {}

  /// What was drawn of a slot.
  public Optional<Card> of(int slot) {
    return cards.stream().filter(card -> card.slot() == slot).findFirst();
  }

  /// Behind the last row that was drawn, among rows that may have been moved since.
  public int end(Candidates later) {
    Set<Integer> drawn = cards.stream().map(Card::slot).collect(Collectors.toSet());
    int end = later.size();
    while (end > 0 && !drawn.contains(later.slot(end - 1))) {
      end--;
    }
    return end;
  }

  /// How likely an item was to stand where it does; it adds nothing to the score.
  public Reasons explain(int slot) {
    return of(slot)
        .map(c -> new Reasons(List.of(new Reasons.Part("explored: chance", c.propensity(), 0))))
        .orElse(Reasons.NONE);
  }

  /// What was done, for the trace.
  public String note() {
    return String.format(
        Locale.ROOT,
        "%d items in %d groups drawn anew, temperature %s",
        cards.size(),
        groups,
        temperature);
  }
}
