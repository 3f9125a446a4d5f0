package dev.vitrine.signals.order;

import dev.vitrine.kernel.error.VitrineException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What may be asked for after ordering, and when.
///
/// @param conf how long things take
record AfterSales(OrderConf conf) {
  /// Most that can happen to one order.
  private static final int MOST = 100;

  private static final Map<Afterwards, List<String>> REASONS =
      new EnumMap<>(
          Map.of(
              Afterwards.RETURN,
              List.of("too-small", "too-large", "not-as-described", "damaged", "changed-mind"),
              Afterwards.REFUND,
              List.of("never-arrived", "damaged", "not-as-described", "wrong-item"),
              Afterwards.COMPLAINT,
              List.of("late", "damaged", "wrong-item", "not-as-described", "seller", "other")));

  /// An order after its shopper asked for something.
  ///
  /// @throws VitrineException BAD_REQUEST when that cannot be done now
  Order asked(Order order, Happening asked, long now) {
    if (order.happened().size() >= MOST) {
      throw VitrineException.badRequest("nothing more can be asked for about this order");
    }
    if (asked.line() >= order.lines().size()) {
      throw VitrineException.badRequest("'line' must be from 0 to " + (order.lines().size() - 1));
    }
    Stage stage = order.stage(now, conf);
    if (stage == Stage.CANCELLED) {
      throw VitrineException.badRequest("the order was called off");
    }
    reason(asked);
    check(order, asked, stage, now);
    return order.and(
        new Happening(
            asked.what(),
            now,
            asked.line(),
            asked.pieces(),
            asked.reason(),
            asked.note(),
            asked.stars(),
            asked.words()));
  }

  private static void reason(Happening asked) {
    List<String> known = REASONS.getOrDefault(asked.what(), List.of());
    if (!known.isEmpty() && !known.contains(asked.reason())) {
      throw VitrineException.badRequest("'reason' must be one of " + String.join(", ", known));
    }
  }

  private void check(Order order, Happening asked, Stage stage, long now) {
    switch (asked.what()) {
      case CANCELLED ->
          need(
              stage == Stage.PLACED,
              "the order is on its way, it can be returned once it is there");
      case RETURN -> {
        need(stage == Stage.DELIVERED, "it can be returned once it is delivered");
        long until = order.deliveredAt(conf) + Order.RETURNABLE.toMillis();
        need(now <= until, "it could be returned for " + Order.RETURNABLE.toDays() + " days");
        pieces(order, asked);
      }
      case REFUND -> {
        need(stage != Stage.PLACED, "it was not sent yet, so it can be called off");
        pieces(order, asked);
      }
      case REVIEW -> need(stage == Stage.DELIVERED, "it can be rated once it is delivered");
      case COMPLAINT -> {}
    }
  }

  private static void pieces(Order order, Happening asked) {
    int most = order.kept(asked.line());
    need(most > 0, "all of it was returned or paid back");
    need(asked.pieces() >= 1 && asked.pieces() <= most, "'pieces' must be from 1 to " + most);
  }

  private static void need(boolean holds, String otherwise) {
    if (!holds) {
      throw VitrineException.badRequest(otherwise);
    }
  }

  /// An order after what time alone brings: money for what was sent back, once it is there.
  Order due(Order order, long now) {
    Order after = order;
    for (int i = 0; i < order.happened().size(); i++) {
      Happening each = order.happened().get(i);
      long at = each.at() + conf.deliver().toMillis();
      if (each.what() == Afterwards.RETURN && at <= now && !paid(after, each.line(), i)) {
        after =
            after.and(
                new Happening(
                    Afterwards.REFUND, at, each.line(), each.pieces(), Order.RETURNED, "", 0, ""));
      }
    }
    return after;
  }

  /// Whether the pieces of a line that were sent back up to a place among what happened were paid
  /// back.
  private static boolean paid(Order order, int line, int place) {
    int returned =
        order.happened().subList(0, place + 1).stream()
            .filter(e -> e.what() == Afterwards.RETURN && e.line() == line)
            .mapToInt(Happening::pieces)
            .sum();
    int paid =
        order.happened().stream()
            .filter(e -> e.what() == Afterwards.REFUND && e.line() == line)
            .filter(e -> e.reason().equals(Order.RETURNED))
            .mapToInt(Happening::pieces)
            .sum();
    return paid >= returned;
  }
}
