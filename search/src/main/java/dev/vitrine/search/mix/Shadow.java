package dev.vitrine.search.mix;

import dev.vitrine.kernel.answer.Reasons;
import dev.vitrine.kernel.answer.Reasons.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/// What the rules of a page cost: for each, how much more the page would be worth without it, and
/// the page that it would be. Found by laying the page out again and again, so it takes as long as
/// a dozen pages.
final class Shadow {
  private final Window window;
  private final double[] worths;
  private final int[] free;
  private final double[] freeWorths;
  private final List<Price> prices = new ArrayList<>();

  /// The price of a rule.
  ///
  /// @param more what the page would be worth more
  /// @param page that would be
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Price(Rule rule, double more, int[] page) {}

  private Shadow(Window window, Best best) {
    this.window = window;
    Task kept = window.kept();
    worths = kept.evaluator.worths(kept, window.rows());
    Task open = kept.under(kept.limits.onlyOnce());
    free = best.page(open).orElse(window.rows());
    freeWorths = kept.evaluator.worths(open, free);
    double worth = sum(worths);
    for (Rule rule : Rule.values()) {
      if (kept.limits.asks(rule)) {
        Task without = kept.under(kept.limits.without(rule));
        int[] page = best.page(without).orElse(window.rows());
        double other = kept.evaluator.worth(without, page);
        if (Best.more(other, worth)) {
          prices.add(new Price(rule, other - worth, page));
        }
      }
    }
    prices.sort(Comparator.comparingDouble(Price::more).reversed());
  }

  /// That of a page.
  ///
  /// @param best lays out the others
  static Shadow of(Window window, Best best) {
    return new Shadow(window, best);
  }

  private static double sum(double[] all) {
    double sum = 0;
    for (double one : all) {
      sum += one;
    }
    return sum;
  }

  /// The rules that cost something, the dearest first.
  List<Price> prices() {
    return prices;
  }

  /// What the page is worth and what its rules cost, in words.
  String told() {
    String costs =
        prices.stream()
            .map(price -> String.format(Locale.ROOT, "%s %.4g", price.rule().word(), price.more()))
            .collect(Collectors.joining(", "));
    return String.format(Locale.ROOT, "worth %.4g", sum(worths))
        + (costs.isEmpty() ? "" : ", it would be more by " + costs);
  }

  /// What is said of a slot: what it is worth, and where rules changed it, what would stand there
  /// without any, and the rule that moved it.
  ///
  /// @param id of a card
  Reasons of(int slot, IntFunction<String> id) {
    var parts = new ArrayList<Part>();
    parts.add(new Part("mix: worth here", worths[slot], 0));
    if (free[slot] != window.rows()[slot]) {
      String instead = "mix: without rules " + id.apply(free[slot]);
      parts.add(new Part(instead, freeWorths[slot], 0));
      moved(slot)
          .ifPresent(by -> parts.add(new Part("mix: moved by " + by.rule().word(), by.more(), 0)));
    }
    return new Reasons(parts);
  }

  /// The dearest rule without which a slot would hold what it would hold without any; else the
  /// dearest without which it would hold another card.
  private Optional<Price> moved(int slot) {
    return prices.stream()
        .filter(price -> price.page()[slot] == free[slot])
        .findFirst()
        .or(() ->
            prices.stream().filter(price -> price.page()[slot] != window.rows()[slot]).findFirst());
  }
}
