package dev.vitrine.app.shop;

import dev.vitrine.signals.Signals;
import dev.vitrine.signals.SignalsConf;
import dev.vitrine.signals.intake.Floods;
import dev.vitrine.signals.intake.Intake;
import dev.vitrine.signals.log.SqliteEventLog;
import java.io.Closeable;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/// The signals of a shop, opened when they are first asked for: most commands have no need of them.
final class OpenSignals implements Closeable {
  private final Path folder;
  private final SignalsConf conf;
  private final BiPredicate<String, String> known;
  private final List<Signals> open = new ArrayList<>();

  /// @param folder where the log is
  /// @param known whether a catalogue has an item, by their names
  OpenSignals(Path folder, SignalsConf conf, BiPredicate<String, String> known) {
    this.folder = folder;
    this.conf = conf;
    this.known = known;
  }

  /// The log and its door, without what is too old to be kept.
  synchronized Signals signals() {
    if (open.isEmpty()) {
      InstantSource clock = InstantSource.system();
      var log = SqliteEventLog.open(folder, written -> {});
      log.expire(clock.millis() - conf.keep().toMillis());
      var floods = new Floods(conf.flood(), SignalsConf.WINDOW.toMillis());
      open.add(new Signals(new Intake(log, known, floods, clock), log));
    }
    return open.getFirst();
  }

  @Override
  public synchronized void close() {
    open.forEach(Signals::close);
    open.clear();
  }
}
