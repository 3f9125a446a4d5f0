package dev.vitrine.search;

import dev.vitrine.kernel.answer.About;
import dev.vitrine.search.category.Prediction;
import dev.vitrine.search.intent.Intended;
import dev.vitrine.search.intent.Party;
import java.util.List;

/// What a shopper is after, as far as a query tells.
///
/// @param categories how likely each category is
/// @param intents what is wanted, likeliest first; those that are unlikely are left out
public record Aim(Prediction categories, List<Intended> intents) {
  /// Nothing is known.
  public static final Aim UNKNOWN = new Aim(Prediction.NOTHING, List.of());

  public Aim {
    intents = List.copyOf(intents);
  }

  /// The same with other categories.
  public Aim at(Prediction found) {
    return new Aim(found, intents);
  }

  /// The same with other intents.
  public Aim wanting(List<Intended> read) {
    return new Aim(categories, read);
  }

  /// What of it the page is told.
  public About about() {
    return new About(
        categories.answer().stream()
            .map(c -> new About.InCategory(c.path(), c.probability()))
            .toList(),
        intents.stream()
            .map(i ->
                new About.Intended(
                    i.intent().key(),
                    i.probability(),
                    i.party().map(Party::id).orElse(""),
                    i.party().map(Party::name).orElse("")))
            .toList());
  }
}
