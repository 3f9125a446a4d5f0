package dev.vitrine.app.market;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.learn.category.CategoryTraining;
import dev.vitrine.learn.value.ValueOptions;
import dev.vitrine.simulate.policy.Policy;
import dev.vitrine.simulate.policy.Shop;
import dev.vitrine.simulate.shopper.Visit;
import java.util.List;
import java.util.function.Consumer;

/// A shop that learns overnight, from the pages that it served and what became of them, what it is
/// worth to show an item.
///
/// @param shop where it is asked
/// @param storefront whose shop it is
/// @param options how it learns
/// @param nights after which days it learns
/// @param told takes lines on how far it is
record LearningShop(
    Shop shop,
    LocalStorefront storefront,
    ValueOptions options,
    Nights nights,
    Consumer<String> told)
    implements Policy {
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
  public String name() {
    return shop.name();
  }

  @Override
  public List<String> page(Visit visit, Query query) {
    return shop.page(visit, query);
  }

  @Override
  public void tell(List<Event> events) {
    shop.tell(events);
  }

  @Override
  public void stock(List<Change> changes) {
    shop.stock(changes);
  }

  @Override
  public void night(int day) {
    OpenShop open = storefront.shop();
    String name = storefront.catalogue().name();
    if (nights.first() > 0 && !open.shelved(name)) {
      open.shelve(name, CategoryTraining.Told.NOBODY);
    }
    if (nights.of(day)) {
      open.worth().learn(name, options, true, told);
    }
  }
}
