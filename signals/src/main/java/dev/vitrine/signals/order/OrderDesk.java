package dev.vitrine.signals.order;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.signals.intake.Intake;
import java.io.Closeable;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Where shoppers order and come back to: it prices, writes down, lets time pass over orders, and
/// tells every step to the log of events. Safe for use by many threads.
public final class OrderDesk implements Closeable {
  /// Most goods in an order.
  public static final int MOST_LINES = 50;

  /// Most pieces of one good.
  public static final int MOST_PIECES = 99;

  /// Most orders of a shopper.
  public static final int MOST_OF_ONE = 200;

  private static final int MOST_OF_ALL = 200_000;
  private static final int ID_BYTES = 16;

  private final OrderBook book;
  private final Till till;
  private final Intake intake;
  private final OrderConf conf;
  private final InstantSource clock;
  private final AfterSales afterSales;
  private final SecureRandom random = new SecureRandom();

  private OrderDesk(
      OrderBook book, Goods goods, Intake intake, OrderConf conf, InstantSource clock) {
    this.book = book;
    this.till = new Till(goods);
    this.intake = intake;
    this.conf = conf;
    this.clock = clock;
    this.afterSales = new AfterSales(conf);
  }

  /// Opens the order book in a folder, or begins one.
  ///
  /// @param goods tells what things cost
  /// @param intake hears of every step
  public static OrderDesk open(
      Path folder, Goods goods, Intake intake, OrderConf conf, InstantSource clock) {
    return new OrderDesk(OrderBook.open(folder), goods, intake, conf, clock);
  }

  /// What goods would cost now, each by itself.
  public List<Quoted> quote(String catalogue, List<Wanted> wanted) {
    return till.quote(catalogue, wanted);
  }

  /// Places an order at the prices of this moment; one that was sent before with the same key is
  /// given back as it is.
  ///
  /// @param expected what the shopper was told it costs, in the smallest unit
  /// @throws VitrineException BAD_REQUEST when something cannot be ordered or costs something else
  public Order place(
      ShopperToken shopper, String key, String catalogue, List<Wanted> wanted, long expected) {
    Optional<Order> before = book.sent(shopper.hash(), key);
    if (before.isPresent()) {
      return told(shopper, before.get());
    }
    List<OrderLine> lines = priced(till.quote(catalogue, wanted));
    byte[] id = new byte[ID_BYTES];
    random.nextBytes(id);
    var order =
        new Order(
            HexFormat.of().formatHex(id),
            shopper.hash(),
            key,
            catalogue,
            clock.millis(),
            lines,
            List.of(),
            Stage.PLACED);
    if (order.minor() != expected) {
      throw VitrineException.badRequest(
          "'total' is " + expected + " but the goods cost " + order.minor() + " now");
    }
    if (book.count(shopper.hash()) >= MOST_OF_ONE || book.count() >= MOST_OF_ALL) {
      throw new VitrineException(Kind.OVERLOADED, "the demo order book takes no more orders");
    }
    return told(shopper, book.add(order));
  }

  /// Tells that an order was placed; told twice it is one event.
  private Order told(ShopperToken shopper, Order order) {
    intake.vouched(List.of(new Told(shopper.token(), conf.vouch()).placed(order)));
    return order;
  }

  private static List<OrderLine> priced(List<Quoted> quoted) {
    var lines = new ArrayList<OrderLine>();
    for (int i = 0; i < quoted.size(); i++) {
      Quoted each = quoted.get(i);
      if (!each.problem().isEmpty() || each.line().isEmpty()) {
        throw VitrineException.badRequest("lines[" + i + "]: " + each.problem());
      }
      lines.add(each.line().get());
    }
    List<Currency> currencies =
        lines.stream().map(line -> line.price().currency()).distinct().toList();
    if (currencies.size() != 1) {
      throw VitrineException.badRequest("goods in several currencies cannot be in one order");
    }
    return lines;
  }

  /// The orders of a shopper, latest first, as they are now.
  public List<Order> orders(ShopperToken shopper) {
    return book.of(shopper.hash(), MOST_OF_ONE).stream()
        .map(order -> stale(order) ? settled(shopper, order.id()) : order)
        .toList();
  }

  /// One of them as it is now.
  ///
  /// @throws VitrineException NOT_FOUND when the shopper has no such order
  public Order order(ShopperToken shopper, String id) {
    return settled(shopper, id);
  }

  /// Something that a shopper asks for after ordering.
  ///
  /// @throws VitrineException NOT_FOUND when the shopper has no such order, BAD_REQUEST when it
  ///   cannot be done to it now
  public Order after(ShopperToken shopper, String id, Happening asked) {
    settled(shopper, id);
    return changed(shopper, id, before -> afterSales.asked(before, asked, clock.millis()));
  }

  /// Whether what shoppers say of what they ordered is read by others.
  public boolean vouches() {
    return conf.vouch();
  }

  /// When an order will be, or was, sent and delivered, and how far it is.
  public Way way(Order order) {
    return new Way(
        order.stage(clock.millis(), conf), order.shippedAt(conf), order.deliveredAt(conf));
  }

  /// An order's way to its shopper.
  ///
  /// @param shipped when, in milliseconds since 1970
  /// @param delivered when
  public record Way(Stage stage, long shipped, long delivered) {}

  private boolean stale(Order order) {
    long now = clock.millis();
    return order.told() != order.stage(now, conf) || !afterSales.due(order, now).equals(order);
  }

  /// An order after what time brought: its way, and money for what came back.
  private Order settled(ShopperToken shopper, String id) {
    return changed(
        shopper,
        id,
        before -> {
          long now = clock.millis();
          return afterSales.due(before, now).told(before.stage(now, conf));
        });
  }

  /// Changes an order. Its events are told before it is written: they have ids, so that one told
  /// again after a failure is one.
  private Order changed(ShopperToken shopper, String id, UnaryOperator<Order> change) {
    var told = new Told(shopper.token(), conf.vouch());
    return book.change(
            shopper.hash(),
            id,
            before -> {
              Order after = change.apply(before);
              List<Event> events = new ArrayList<>(told.way(before, after.told(), conf));
              for (int i = before.happened().size(); i < after.happened().size(); i++) {
                events.add(told.happened(after, i));
              }
              intake.vouched(events);
              return after;
            })
        .orElseThrow(() -> VitrineException.notFound("you have no such order"));
  }

  @Override
  public void close() {
    book.close();
  }
}
