package dev.vitrine.signals.order;

import dev.vitrine.kernel.config.Conf;
import java.time.Duration;

/// What an operator can set about the demo order book.
///
/// @param ship how long after it was placed an order counts as sent
/// @param deliver how long after it was sent an order counts as delivered; a return takes as long
///   to come back and be paid back
public record OrderConf(Duration ship, Duration deliver) {
  /// Reads the `orders.` keys.
  public static OrderConf of(Conf conf) {
    return new OrderConf(
        conf.time("orders.ship-after", "1min", "0s", "720h"),
        conf.time("orders.deliver-after", "2min", "0s", "720h"));
  }
}
