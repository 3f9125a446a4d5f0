package dev.vitrine.search.mix;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.search.Understood;
import dev.vitrine.search.intent.Intent;
import dev.vitrine.search.intent.Intents;
import java.util.Set;

/// What pages are held to, by what is asked for. As long as no model says what cards are worth in
/// money, videos and lives are ranked by words beside products, which says little of which brings
/// more; then a page that nobody wants them on shows few.
///
/// @param usual what every page is held to
/// @param others the same where neither videos nor lives nor creators are asked for
public record Bounds(Constraints usual, Constraints others) {
  private static final Set<Intent> WATCHING = Set.of(Intent.VIDEO, Intent.LIVE, Intent.CREATOR);

  /// Every page is held to the same.
  public static Bounds always(Constraints constraints) {
    return new Bounds(constraints, constraints);
  }

  /// What a page for a query is held to.
  ///
  /// @param mixed the cards there are: where none is a product there is nothing to show instead
  Constraints of(Understood understood, Cards mixed) {
    if (!mixed.has(ItemKind.PRODUCT) || !(mixed.has(ItemKind.VIDEO) || mixed.has(ItemKind.LIVE))) {
      return usual;
    }
    boolean watching =
        understood.aim().intents().stream()
            .anyMatch(i -> i.probability() >= Intents.LIKELY && WATCHING.contains(i.intent()));
    return watching ? usual : others;
  }
}
