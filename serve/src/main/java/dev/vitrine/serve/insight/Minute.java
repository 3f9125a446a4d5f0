package dev.vitrine.serve.insight;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Line;
import dev.vitrine.kernel.event.OrderStep;
import dev.vitrine.serve.http.Json;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/// What happened in a minute of one catalogue.
final class Minute {
  private long searches;
  private long empty;
  private long impressions;
  private long clicks;
  private long carts;
  private long orders;
  private long units;
  private long returns;
  private final Map<String, BigDecimal> money = new TreeMap<>();
  private final Map<String, BigDecimal> refunded = new TreeMap<>();
  private final Map<String, Long> impressionsByKind = new TreeMap<>();
  private final Map<String, Long> clicksByKind = new TreeMap<>();
  private final Map<String, Long> unitsByKind = new TreeMap<>();

  /// Counts what happened.
  ///
  /// @param kinds the kind of an item by its id
  void take(Event event, UnaryOperator<String> kinds) {
    switch (event) {
      case Event.Asked asked -> {
        searches++;
        empty += asked.found() == 0 ? 1 : 0;
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
      for (Line line : order.lines()) {
        units += line.quantity();
        unitsByKind.merge(kinds.apply(line.chosen()), (long) line.quantity(), Long::sum);
        add(money, line);
      }
    } else if (order.step() == OrderStep.RETURN) {
      returns++;
    } else if (order.step() == OrderStep.REFUND) {
      order.lines().forEach(line -> add(refunded, line));
    }
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
  /// @param at when the minute began, in milliseconds since 1970
  ObjectNode write(long at) {
    ObjectNode out = Json.object().put("at", at).put("searches", searches).put("empty", empty);
    out.put("impressions", impressions).put("clicks", clicks).put("carts", carts);
    out.put("orders", orders).put("units", units).put("returns", returns);
    sums(out.putObject("money"), money);
    sums(out.putObject("refunded"), refunded);
    impressionsByKind.forEach(out.putObject("impressions_by_kind")::put);
    clicksByKind.forEach(out.putObject("clicks_by_kind")::put);
    unitsByKind.forEach(out.putObject("units_by_kind")::put);
    return out;
  }

  private static void sums(ObjectNode out, Map<String, BigDecimal> sums) {
    sums.forEach((currency, sum) -> out.put(currency, sum.toPlainString()));
  }
}
