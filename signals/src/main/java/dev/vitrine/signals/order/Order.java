package dev.vitrine.signals.order;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An order as the order book keeps it.
///
/// @param id that nobody can guess
/// @param shopper a hash of the token of who placed it
/// @param key made by who placed it, so that the same order sent twice is one
/// @param catalogue where its goods are
/// @param placed when, in milliseconds since 1970
/// @param lines its goods, all in one currency
/// @param happened what became of it, in order
/// @param told how far its way was told to the log of events
public record Order(
    String id,
    String shopper,
    String key,
    String catalogue,
    long placed,
    List<OrderLine> lines,
    List<Happening> happened,
    Stage told) {
  /// How long after delivery goods may be sent back.
  public static final Duration RETURNABLE = Duration.ofDays(30);

  /// The reason of money for goods that came back.
  static final String RETURNED = "returned";

  public Order {
    lines = List.copyOf(lines);
    happened = List.copyOf(happened);
  }

  /// How far it is at a time.
  public Stage stage(long now, OrderConf conf) {
    if (happened.stream().anyMatch(each -> each.what() == Afterwards.CANCELLED)) {
      return Stage.CANCELLED;
    }
    if (now < shippedAt(conf)) {
      return Stage.PLACED;
    }
    return now < deliveredAt(conf) ? Stage.SHIPPED : Stage.DELIVERED;
  }

  /// When it is sent.
  public long shippedAt(OrderConf conf) {
    return placed + conf.ship().toMillis();
  }

  /// When it arrives.
  public long deliveredAt(OrderConf conf) {
    return shippedAt(conf) + conf.deliver().toMillis();
  }

  /// What all goods cost, in the smallest unit of their currency.
  public long minor() {
    return lines.stream().mapToLong(OrderLine::minor).reduce(0, Math::addExact);
  }

  /// What was paid back, in the smallest unit; everything when it was called off.
  public long refunded() {
    if (happened.stream().anyMatch(each -> each.what() == Afterwards.CANCELLED)) {
      return minor();
    }
    return happened.stream()
        .filter(each -> each.what() == Afterwards.REFUND)
        .mapToLong(
            each -> Math.multiplyExact(lines.get(each.line()).price().minor(), each.pieces()))
        .reduce(0, Math::addExact);
  }

  /// How much of it was paid back without its being called off, by pieces.
  public PaidBack paidBack() {
    int all = 0;
    int back = 0;
    for (int line = 0; line < lines.size(); line++) {
      all += lines.get(line).wanted().quantity();
      back += pieces(Afterwards.REFUND, line);
    }
    return back == 0 ? PaidBack.NOTHING : back < all ? PaidBack.SOME : PaidBack.ALL;
  }

  /// How many pieces of a line something happened to.
  public int pieces(Afterwards what, int line) {
    return happened.stream()
        .filter(each -> each.what() == what && each.line() == line)
        .mapToInt(Happening::pieces)
        .sum();
  }

  /// How many pieces of a line the shopper still has and has paid for.
  public int kept(int line) {
    int paid =
        happened.stream()
            .filter(each -> each.what() == Afterwards.REFUND && each.line() == line)
            .filter(each -> !each.reason().equals(RETURNED))
            .mapToInt(Happening::pieces)
            .sum();
    return lines.get(line).wanted().quantity() - paid - pieces(Afterwards.RETURN, line);
  }

  /// The last review of a line.
  public Optional<Happening> review(int line) {
    return happened.stream()
        .filter(each -> each.what() == Afterwards.REVIEW && each.line() == line)
        .reduce((_, last) -> last);
  }

  /// The same after something happened.
  Order and(Happening another) {
    var all = new ArrayList<>(happened);
    all.add(another);
    return new Order(id, shopper, key, catalogue, placed, lines, all, told);
  }

  /// The same when its way was told so far.
  Order told(Stage stage) {
    return new Order(id, shopper, key, catalogue, placed, lines, happened, stage);
  }
}
