package dev.vitrine.signals.order;

import dev.vitrine.kernel.config.Conf;
import java.time.Duration;

/// What an operator can set about the demo order book.
///
/// @param ship how long after it was placed an order counts as sent
/// @param deliver how long after it was sent an order counts as delivered; a return takes as long
///   to come back and be paid back
/// @param vouch whether what shoppers say of what they ordered is a review that others read: an
///   order is placed without paying, so anybody who reaches the server could rate anything
public record OrderConf(Duration ship, Duration deliver, boolean vouch) {
  /// Reads the `orders.` keys.
  ///
  /// @param alone whether nobody but this machine reaches the server
  public static OrderConf of(Conf conf, boolean alone) {
    return new OrderConf(
        conf.time("orders.ship-after", "1min", "0s", "720h"),
        conf.time("orders.deliver-after", "2min", "0s", "720h"),
        conf.flag("orders.vouch", alone));
  }
}
