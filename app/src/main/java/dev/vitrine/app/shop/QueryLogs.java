package dev.vitrine.app.shop;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.suggest.QueryLog;
import dev.vitrine.search.suggest.QueryLogFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The logs of queries of an open shop, a file for each catalogue that somebody searched, and the
/// thread that counts, suggests and saves what was asked. A file is named by its catalogue's
/// origin.
final class QueryLogs implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(QueryLogs.class.getName());
  private static final Duration EVERY = Duration.ofSeconds(5);
  private static final Duration SAVE = Duration.ofMinutes(1);
  private static final Duration WAITING = Duration.ofMinutes(1);

  private final Path folder;
  private final QueryLog.Rules rules;
  private final Map<Long, Kept> kept = new ConcurrentHashMap<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread thread;
  private long saved = System.nanoTime();

  QueryLogs(Path folder, QueryLog.Rules rules) {
    this.folder = folder;
    this.rules = rules;
    this.thread = Thread.ofPlatform().name("queries").daemon().start(this::run);
  }

  /// A log and the versions of it that are suggested from and saved. Guarded by itself.
  private static final class Kept {
    private final QueryLog log;
    private final Path file;
    private long suggested;
    private long saved;
    private boolean dropped;

    Kept(QueryLog log, Path file) {
      this.log = log;
      this.file = file;
      this.saved = log.version();
    }

    synchronized void suggest(long now) {
      log.settle(now);
      if (log.version() != suggested) {
        suggested = log.version();
        log.refresh(now);
      }
    }

    synchronized void save() {
      if (!dropped && log.version() != saved) {
        long version = log.version();
        QueryLogFile.write(file, log.rows());
        saved = version;
      }
    }

    synchronized void drop() {
      dropped = true;
      Folders.erase(file);
    }
  }

  /// The log of a catalogue.
  QueryLog of(long origin) {
    return kept.computeIfAbsent(origin, this::opened).log;
  }

  private Kept opened(long origin) {
    var log = new QueryLog(rules);
    Path file = folder.resolve(origin + ".tsv");
    try {
      log.restore(QueryLogFile.read(file));
    } catch (VitrineException e) {
      Path aside = file.resolveSibling(file.getFileName() + ".damaged");
      LOG.log(System.Logger.Level.ERROR, e.getMessage() + "; put aside, counting begins anew");
      move(file, aside);
    }
    log.refresh(System.currentTimeMillis());
    return new Kept(log, file);
  }

  private static void move(Path from, Path to) {
    try {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.ERROR, from + ": cannot be put aside", e);
    }
  }

  /// Whether anything is kept at all.
  boolean keeping() {
    return rules.most() > 0;
  }

  /// Forgets what was asked in a catalogue that is dropped.
  void drop(long origin) {
    of(origin);
    Kept gone = kept.remove(origin);
    if (gone != null) {
      gone.drop();
    }
  }

  private void run() {
    try {
      while (!closing.await(EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
        boolean due = System.nanoTime() - saved > SAVE.toNanos();
        work(System.currentTimeMillis(), due);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void work(long now, boolean save) {
    for (Kept one : kept.values()) {
      try {
        one.suggest(now);
        if (save) {
          one.save();
          saved = System.nanoTime();
        }
      } catch (RuntimeException e) {
        LOG.log(System.Logger.Level.ERROR, "a log of queries could not be kept", e);
      }
    }
  }

  /// Counts what waits, and saves everything.
  @Override
  public void close() {
    closing.countDown();
    Threads.join(thread);
    work(System.currentTimeMillis() + WAITING.toMillis(), true);
  }
}
