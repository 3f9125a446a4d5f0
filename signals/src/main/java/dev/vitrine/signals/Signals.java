package dev.vitrine.signals;

import dev.vitrine.signals.intake.Intake;
import dev.vitrine.signals.log.EventLog;
import java.io.Closeable;

/// What happens in a shop, as it comes in and as it is kept.
///
/// @param intake the door
/// @param log what is behind it
public record Signals(Intake intake, EventLog log) implements Closeable {
  @Override
  public void close() {
    log.close();
  }
}
