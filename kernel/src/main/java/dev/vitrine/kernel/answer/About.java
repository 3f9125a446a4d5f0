package dev.vitrine.kernel.answer;

import java.util.List;
import java.util.Set;

/// What a query was taken to be about, with probabilities: for the page to offer, never to enforce.
///
/// @param categories the few categories that what is meant most likely stands in; empty when none
///   is clear
/// @param intents what the shopper may want, likeliest first
public record About(List<InCategory> categories, List<Intended> intents) {
  /// Nothing is known.
  public static final About NOTHING = new About(List.of(), List.of());

  /// From this probability on an intent has consequences.
  public static final double LIKELY = 0.5;

  private static final Set<String> OF_ORDERS = Set.of("order", "after-sales");

  public About {
    categories = List.copyOf(categories);
    intents = List.copyOf(intents);
  }

  /// Whether help with an order of one's own is asked for, rather than anything to buy.
  public boolean ofOrders() {
    return !intents.isEmpty()
        && intents.getFirst().probability() >= LIKELY
        && OF_ORDERS.contains(intents.getFirst().intent());
  }

  /// A category.
  ///
  /// @param path names from the root down
  /// @param probability that what is meant stands in it or below it
  public record InCategory(List<String> path, double probability) {
    public InCategory {
      path = List.copyOf(path);
    }
  }

  /// Something that the shopper may want.
  ///
  /// @param intent `product`, `video`, `live`, `shop`, `creator`, `deal`, `order` or `after-sales`
  /// @param probability 0 to 1
  /// @param party id of the seller or creator that is named, empty for none
  /// @param name of that seller or creator
  public record Intended(String intent, double probability, String party, String name) {}
}
