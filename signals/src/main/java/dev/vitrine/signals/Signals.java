package dev.vitrine.signals;

import dev.vitrine.signals.intake.Intake;
import dev.vitrine.signals.log.EventLog;
import dev.vitrine.signals.store.FeatureStore;
import java.io.Closeable;

/// What happens in a shop, as it comes in, as it is kept, and as it is remembered.
///
/// @param intake the door
/// @param log what is behind it
/// @param store what is made of it
public record Signals(Intake intake, EventLog log, FeatureStore store) implements Closeable {
  /// Takes out everything that one shopper did, by the name of a client or a user.
  ///
  /// @return how many events it was
  public long erase(String who) {
    long erased = log.erase(who);
    store.erase(who);
    return erased;
  }

  @Override
  public void close() {
    store.close();
    log.close();
  }
}
