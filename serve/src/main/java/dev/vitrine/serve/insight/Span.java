package dev.vitrine.serve.insight;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Line;
import dev.vitrine.kernel.event.OrderStep;
import dev.vitrine.serve.http.Json;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/// What happened in a span of time of one catalogue.
final class Span {
  private long searches;
  private long empty;
  private long impressions;
  private long clicks;
  private long carts;
  private long orders;
  private long ordersBySearch;
  private long units;
  private long returns;
  private final Map<String, BigDecimal> money = new TreeMap<>();
  private final Map<String, BigDecimal> refunded = new TreeMap<>();
  private final Map<String, Long> impressionsByKind = new TreeMap<>();
  private final Map<String, Long> clicksByKind = new TreeMap<>();
  private final Map<String, Long> unitsByKind = new TreeMap<>();
  private final Map<String, Long> ordersByKind = new TreeMap<>();
  private final Map<String, Map<String, BigDecimal>> moneyByKind = new TreeMap<>();
  private final Map<String, Map<String, BigDecimal>> refundedByKind = new TreeMap<>();

  /// Counts what happened.
  ///
  /// @param kinds the kind of an item by its id
  /// @param help whether a text asks about an order, to which no items are the answer
  void take(Event event, UnaryOperator<String> kinds, Predicate<String> help) {
    switch (event) {
      case Event.Asked asked -> {
        searches++;
        empty += asked.found() == 0 && !help.test(asked.text()) ? 1 : 0;
        impressions += asked.placed().size();
        asked.items().forEach(id -> impressionsByKind.merge(kinds.apply(id), 1L, Long::sum));
      }
      case Event.Click click -> {
        clicks++;
        click.items().forEach(id -> clicksByKind.merge(kinds.apply(id), 1L, Long::sum));
      }
      case Event.Cart _ -> carts++;
      case Event.Order order -> order(order, kinds);
      default -> {
        // Views, watching and reviews are not plotted.
      }
    }
  }

  private void order(Event.Order order, UnaryOperator<String> kinds) {
    if (order.step() == OrderStep.PURCHASE) {
      orders++;
      ordersBySearch += searched(order) ? 1 : 0;
      Set<String> led = new TreeSet<>();
      for (Line line : order.lines()) {
        String kind = kinds.apply(line.chosen());
        units += line.quantity();
        unitsByKind.merge(kind, (long) line.quantity(), Long::sum);
        led.add(kind);
        add(money, line);
        add(moneyByKind.computeIfAbsent(kind, _ -> new TreeMap<>()), line);
      }
      led.forEach(kind -> ordersByKind.merge(kind, 1L, Long::sum));
    } else if (order.step() == OrderStep.RETURN) {
      returns++;
    } else if (order.step() == OrderStep.REFUND) {
      for (Line line : order.lines()) {
        String kind = kinds.apply(line.chosen());
        add(refunded, line);
        add(refundedByKind.computeIfAbsent(kind, _ -> new TreeMap<>()), line);
      }
    }
  }

  /// Whether a search led to some of it.
  private static boolean searched(Event.Order order) {
    return !order.head().query().isEmpty()
        || order.lines().stream().anyMatch(line -> !line.query().isEmpty());
  }

  private static void add(Map<String, BigDecimal> sums, Line line) {
    line.price()
        .ifPresent(price ->
            sums.merge(
                price.currency().getCurrencyCode(),
                price.amount().multiply(BigDecimal.valueOf(line.quantity())),
                BigDecimal::add));
  }

  /// The counts as JSON.
  ///
  /// @param at when the span began, in milliseconds since 1970
  ObjectNode write(long at) {
    ObjectNode out = Json.object().put("at", at).put("searches", searches).put("empty", empty);
    out.put("impressions", impressions).put("clicks", clicks).put("carts", carts);
    out.put("orders", orders).put("orders_by_search", ordersBySearch);
    out.put("units", units).put("returns", returns);
    sums(out.putObject("money"), money);
    sums(out.putObject("refunded"), refunded);
    impressionsByKind.forEach(out.putObject("impressions_by_kind")::put);
    clicksByKind.forEach(out.putObject("clicks_by_kind")::put);
    unitsByKind.forEach(out.putObject("units_by_kind")::put);
    ordersByKind.forEach(out.putObject("orders_by_kind")::put);
    byKind(out.putObject("money_by_kind"), moneyByKind);
    byKind(out.putObject("refunded_by_kind"), refundedByKind);
    return out;
  }

  private static void byKind(ObjectNode out, Map<String, Map<String, BigDecimal>> kinds) {
    kinds.forEach((kind, sums) -> sums(out.putObject(kind), sums));
  }

  private static void sums(ObjectNode out, Map<String, BigDecimal> sums) {
    sums.forEach((currency, sum) -> out.put(currency, sum.toPlainString()));
  }
}
