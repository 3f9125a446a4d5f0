package dev.vitrine.learn.policy;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.signals.count.Hash;
import dev.vitrine.signals.page.LookedAt;
import dev.vitrine.signals.page.ServedPage;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Estimates of what rankings would have brought, from the explored pages of another one. What is
/// estimated of a ranking is what it would bring if it explored all of its pages in the same way,
/// at the same temperature: of a ranking that leaves nothing to chance explored pages hardly ever
/// show a whole page.
///
/// What a card brings is taken to depend on what stands there and above, not on what stands below.
/// So a card counts as much more often as the ranking would have drawn all of that than it was
/// (reward interaction; McInerney and others, 2020).
public final class OffPolicy {
  private final List<Named> rankings;
  private final Guess guess;
  private final PolicyOptions options;
  private final ArrayDeque<PageFacts> pages = new ArrayDeque<>();

  /// A ranking with a name for reports.
  public record Named(String name, Scoring scoring) {}

  /// What was done with an item of a search.
  public interface Deeds {
    /// A bit for each deed; search and item by the numbers that stand for them.
    int of(long search, long item);
  }

  /// @param rankings one, or two that are compared
  /// @param guess what cards are expected to bring, for doubly robust estimates
  public OffPolicy(List<Named> rankings, Guess guess, PolicyOptions options) {
    this.rankings = List.copyOf(rankings);
    this.guess = guess;
    this.options = options;
  }

  /// Takes a page, later than those before it, and leaves those alone that are not explored, are
  /// not the first one of their search, or lack something.
  public void take(ServedPage page) {
    page.looked()
        .filter(looked -> looked.drawn().isPresent() && DrawnPage.whole(looked))
        .ifPresent(looked -> keep(page, looked));
  }

  private void keep(ServedPage page, LookedAt looked) {
    if (Thread.currentThread().isInterrupted()) {
      throw new VitrineException(Kind.OVERLOADED, "the estimating was stopped");
    }
    var drawn = new DrawnPage(looked, options.places());
    double[][] guessed = guess.of(looked);
    double[] prices = KeptRows.prices(looked);
    long search = Hash.of(page.search());
    double[][] weights = new double[rankings.size()][];
    float[][][] expected = new float[rankings.size()][][];
    for (int r = 0; r < weights.length; r++) {
      double[][] utilities = drawn.utilities(rankings.get(r).scoring().scores(looked));
      weights[r] = drawn.weights(utilities);
      // Rankings that agree about a page draw the same pages.
      var random = new SplittableRandom(options.seed() ^ search);
      expected[r] = drawn.expected(utilities, guessed, options.draws(), random);
    }
    if (Arrays.stream(weights).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite)) {
      int[] shown = drawn.shown();
      pages.add(
          new PageFacts(
              who(page),
              search,
              page.asked().head().at(),
              Arrays.stream(shown).mapToLong(r -> Hash.of(looked.rows().get(r).item())).toArray(),
              Arrays.stream(shown).mapToDouble(row -> prices[row]).toArray(),
              weights,
              expected,
              drawn.guessed(guessed)));
      if (pages.size() > options.pages()) {
        pages.remove();
      }
    }
  }

  /// Whose a page was, by a number that stands for the shopper.
  static long who(ServedPage page) {
    Who who = page.asked().head().who();
    String name = who.user().isEmpty() ? who.client() : who.user();
    return name.isEmpty() ? Hash.of(page.search()) : Hash.of(name);
  }

  /// How many pages are kept.
  public int pages() {
    return pages.size();
  }

  /// When the first page that is kept was served, in milliseconds since 1970; 0 when there is none.
  public long since() {
    return pages.isEmpty() ? 0 : pages.getFirst().time();
  }

  /// What the rankings would have brought.
  public Estimates estimates(Deeds deeds) {
    return new Estimation(rankings, List.copyOf(pages), deeds, options).estimates();
  }
}
