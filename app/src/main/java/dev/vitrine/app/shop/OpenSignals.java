package dev.vitrine.app.shop;

import dev.vitrine.kernel.shop.Catalogues;
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

/// The signals of a shop, opened when they are first asked for: most commands have no need of them.
final class OpenSignals implements Closeable {
  private final Path folder;
  private final SignalsConf conf;
  private final Catalogues catalogues;
  private final List<Signals> open = new ArrayList<>();

  /// @param folder where the log is
  /// @param catalogues tells which items there are
  OpenSignals(Path folder, SignalsConf conf, Catalogues catalogues) {
    this.folder = folder;
    this.conf = conf;
    this.catalogues = catalogues;
  }

  /// The log and its door, without what is too old to be kept.
  synchronized Signals signals() {
    if (open.isEmpty()) {
      InstantSource clock = InstantSource.system();
      var log = SqliteEventLog.open(folder, written -> {});
      log.expire(clock.millis() - conf.keep().toMillis());
      var floods = new Floods(conf.flood(), SignalsConf.WINDOW.toMillis());
      open.add(new Signals(new Intake(log, this::known, floods, clock), log));
    }
    return open.getFirst();
  }

  private boolean known(String catalogue, String item) {
    return catalogues.find(catalogue).flatMap(found -> found.find(item)).isPresent();
  }

  @Override
  public synchronized void close() {
    open.forEach(Signals::close);
    open.clear();
  }
}
