package dev.vitrine.learn.policy;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.signals.page.ServedPage;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;

/// Estimates of what pages would have brought with cards of other kinds in a slot, from pages one
/// slot of which was drawn, and the factors of kinds that would have brought the most. What counts
/// is all that the page brought, so whatever cards do to their neighbours is part of it.
public final class SlotPolicy {
  private final PolicyOptions options;
  private final ArrayDeque<SlotFacts> pages = new ArrayDeque<>();

  /// Estimates nothing yet.
  public SlotPolicy(PolicyOptions options) {
    this.options = options;
  }

  /// Takes a page, later than those before it, and leaves those alone that have no drawn slot.
  public void take(ServedPage page) {
    if (Thread.currentThread().isInterrupted()) {
      throw new VitrineException(Kind.OVERLOADED, "the estimating was stopped");
    }
    page.looked()
        .flatMap(looked ->
            looked.slot().map(drawn -> SlotFacts.of(OffPolicy.who(page), page, looked, drawn)))
        .ifPresent(facts -> {
          pages.add(facts);
          if (pages.size() > options.pages()) {
            pages.remove();
          }
        });
  }

  /// How many pages are kept.
  public int pages() {
    return pages.size();
  }

  /// When the first page that is kept was served, in milliseconds since 1970; 0 when there is none.
  public long since() {
    return pages.isEmpty() ? 0 : pages.getFirst().time();
  }

  /// What slots would have brought.
  public SlotEstimates estimates(OffPolicy.Deeds deeds) {
    if (pages.size() < options.fewest()) {
      return new SlotEstimates.Refused(
          String.format(
              Locale.ROOT,
              "%,d pages with a drawn slot are kept, and %d are needed (mix.explore)",
              pages.size(),
              options.fewest()));
    }
    return new SlotEstimation(List.copyOf(pages), deeds, options).estimates();
  }
}
