package dev.vitrine.app.shop;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.signals.Signals;
import dev.vitrine.signals.SignalsConf;
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
  private boolean closed;

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
      if (closed) {
        throw new VitrineException(Kind.OVERLOADED, "the shop is closed");
      }
      InstantSource clock = InstantSource.system();
      open.add(Signals.open(folder, conf, known, written -> {}, clock));
    }
    return open.getFirst();
  }

  /// Where the pages of shoppers go.
  ServedPages served() {
    return new ServedPages(() -> signals().pages(), conf.pages(), InstantSource.system());
  }

  @Override
  public synchronized void close() {
    closed = true;
    open.forEach(Signals::close);
  }
}
