package dev.vitrine.app.market;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.rewrite.Rewrite;
import dev.vitrine.learn.category.CategoryTraining;
import dev.vitrine.learn.expand.ExpansionTraining;
import dev.vitrine.learn.value.ValueOptions;
import dev.vitrine.learn.vector.EncoderTraining;
import dev.vitrine.simulate.policy.Around;
import dev.vitrine.simulate.policy.Shop;
import java.util.function.Consumer;

/// A shop that learns overnight: from its items, and from the pages that it served and what became
/// of them.
///
/// @param shop where it is asked
/// @param storefront whose shop it is
/// @param learns what it learns
/// @param options how it learns
/// @param nights after which days it learns
/// @param told takes lines on how far it is
record LearningShop(
    Shop shop,
    LocalStorefront storefront,
    Learns learns,
    ValueOptions options,
    Nights nights,
    Consumer<String> told)
    implements Around {
  private static final int FIRST_NIGHT = 1;

  /// After which days a shop learns.
  ///
  /// @param first the first one, 0 for never
  /// @param every days from one to the next, 0 for never again
  record Nights(int first, int every) {
    boolean of(int day) {
      return first > 0
          && (day == first || (every > 0 && day > first && (day - first) % every == 0));
    }
  }

  @Override
  public void night(int day) {
    if (nights.first() > 0 && day == FIRST_NIGHT) {
      readItems();
    }
    if (nights.of(day)) {
      readShoppers();
    }
  }

  /// Learns what needs nobody.
  private void readItems() {
    OpenShop open = storefront.shop();
    String name = storefront.catalogue().name();
    if (learns.shelves()) {
      open.shelve(name, CategoryTraining.Told.NOBODY);
    }
    if (learns.names()) {
      long names =
          open.mine(name).stream()
              .filter(rewrite -> rewrite.state() == Rewrite.State.ACCEPTED)
              .count();
      told.accept(shop.name() + ": " + names + " other names");
    }
    if (learns.meaning()) {
      open.learn(name, EncoderTraining.Told.NOBODY);
    }
  }

  /// Learns from what shoppers did.
  private void readShoppers() {
    OpenShop open = storefront.shop();
    String name = storefront.catalogue().name();
    if (learns.meaning()) {
      expand(open, name);
    }
    if (learns.worth()) {
      open.worth().learn(name, options, true, told);
    }
  }

  private void expand(OpenShop open, String name) {
    try {
      var pairs = open.choices(name);
      open.expand(name, open.expansions(name, pairs, ExpansionTraining.Told.NOBODY));
    } catch (VitrineException e) {
      if (e.kind() != Kind.BAD_REQUEST) {
        throw e;
      }
      told.accept(shop.name() + ": " + e.getMessage());
    }
  }
}
