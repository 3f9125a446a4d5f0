package dev.vitrine.app.market;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Line;
import dev.vitrine.kernel.event.OrderStep;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// What became of one page, by the log of its shop.
///
/// @param seen items that were told of as shown
/// @param clicked items that were clicked, in the order of the clicks
/// @param carted items that were put into the cart, or led to what was
/// @param bought what was paid for items, or for what they led to, in units of the currency
public record PageDeeds(
    Set<String> seen, Set<String> clicked, Set<String> carted, Map<String, Double> bought) {
  /// Nothing became of it.
  public static final PageDeeds NONE = new PageDeeds(Set.of(), Set.of(), Set.of(), Map.of());

  /// Room for what becomes of a page.
  static PageDeeds begun() {
    return new PageDeeds(
        new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new HashMap<>());
  }

  /// Takes an event.
  ///
  /// @param of finds the page of a search
  static void hear(Event event, PagesBySearch of) {
    String search = event.head().query();
    switch (event) {
      case Event.Impression shown -> of.page(search).seen().addAll(shown.items());
      case Event.Click click -> of.page(search).clicked().addAll(click.items());
      case Event.Cart cart ->
          cart.lines().forEach(line -> page(line, search, of).carted().add(card(line)));
      case Event.Order order when order.step() == OrderStep.PURCHASE ->
          order
              .lines()
              .forEach(line ->
                  page(line, search, of).bought().merge(card(line), paid(line), Double::sum));
      default -> {
        // Says nothing of what was shown.
      }
    }
  }

  /// Finds what became of the page of a search.
  @FunctionalInterface
  interface PagesBySearch {
    PageDeeds page(String search);
  }

  private static PageDeeds page(Line line, String search, PagesBySearch of) {
    return of.page(line.query().isEmpty() ? search : line.query());
  }

  /// The item whose card led to what was taken.
  private static String card(Line line) {
    return line.via().isEmpty() ? line.item() : line.via();
  }

  private static double paid(Line line) {
    return line.price().map(price -> price.amount().doubleValue()).orElse(0.0) * line.quantity();
  }
}
