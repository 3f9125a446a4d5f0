package dev.vitrine.app.backup;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.serve.backups.BackupConf;
import dev.vitrine.serve.backups.Backups;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The folder with the backups of a shop: made one at a time in the background, the oldest going
/// once there are too many.
public final class BackupShelf implements Backups, AutoCloseable {
  private static final System.Logger LOG = System.getLogger(BackupShelf.class.getName());
  private static final String NAME = "[A-Za-z0-9._-]{1,100}\\.zip";
  private static final Duration PATIENCE = Duration.ofDays(1);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Path data;
  private final Path folder;
  private final int keep;
  private final InstantSource clock;
  private Progress progress = Progress.IDLE;
  private Thread thread = Thread.ofPlatform().unstarted(() -> {});

  /// @param data the data folder
  public BackupShelf(Path data, BackupConf conf, InstantSource clock) {
    this.data = data;
    this.folder = folder(data, conf);
    this.keep = conf.keep();
    this.clock = clock;
  }

  /// Where backups go.
  public static Path folder(Path data, BackupConf conf) {
    return conf.folder().isEmpty() ? data.resolve("backups") : Path.of(conf.folder());
  }

  /// Makes one and waits for it.
  ///
  /// @return its file
  public Path make(Copying.Told told) {
    Path file = free(folder, clock.millis());
    new Copying(data, told).to(file, clock.millis());
    tidy();
    return file;
  }

  /// A name in a folder that is free, by the time.
  public static Path free(Path in, long now) {
    String name = "vitrine-" + TIME.format(Instant.ofEpochMilli(now));
    Path file = in.resolve(name + ".zip");
    for (int more = 2; Files.exists(file); more++) {
      file = in.resolve(name + "-" + more + ".zip");
    }
    return file;
  }

  private void tidy() {
    List<Path> there = made();
    for (Path old : there.subList(0, Math.max(0, there.size() - keep))) {
      Erasing.of(old);
    }
    for (Path left : Erasing.inside(folder)) {
      if (name(left).matches("vitrine-.*\\.new") && old(left)) {
        Erasing.of(left);
      }
    }
  }

  /// Whether nobody can still be at what is being made.
  private boolean old(Path file) {
    try {
      return clock.millis() - Files.getLastModifiedTime(file).toMillis() > PATIENCE.toMillis();
    } catch (IOException e) {
      return false;
    }
  }

  /// Those that this program named, the oldest first; others are never touched.
  private List<Path> made() {
    return Erasing.inside(folder).stream()
        .filter(file -> name(file).matches("vitrine-[0-9]{8}T[0-9]{6}Z(-[0-9]+)?\\.zip"))
        .toList();
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  @Override
  public List<Backup> list() {
    var all = new ArrayList<Backup>();
    for (Path file : Erasing.inside(folder)) {
      if (name(file).matches(NAME) && Files.isRegularFile(file)) {
        all.add(told(file));
      }
    }
    return all.reversed();
  }

  private static Backup told(Path file) {
    try {
      Manifest manifest = Restoring.manifest(file);
      return new Backup(
          name(file),
          Files.size(file),
          manifest.made(),
          Seal.of(file),
          manifest.catalogues(),
          manifest.files(),
          "");
    } catch (IOException | VitrineException e) {
      LOG.log(System.Logger.Level.WARNING, file + ": cannot be read: " + e.getMessage());
      return new Backup(name(file), length(file), 0, "", Map.of(), List.of(), "cannot be read");
    }
  }

  private static long length(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  @Override
  public synchronized Progress progress() {
    return progress;
  }

  @Override
  public synchronized Progress begin() {
    if (progress.state() != State.RUNNING) {
      progress = new Progress(State.RUNNING, "beginning", 0, 0, "", "");
      thread = Thread.ofPlatform().name("backup").daemon().start(this::run);
    }
    return progress;
  }

  private void run() {
    try {
      Path file = make(this::at);
      end(State.DONE, name(file), "");
      LOG.log(System.Logger.Level.INFO, "a backup was made: " + file);
    } catch (VitrineException e) {
      LOG.log(System.Logger.Level.ERROR, "no backup was made", e);
      boolean ours = e.kind() == Kind.BUG;
      end(State.FAILED, "", ours ? "this is our fault; the log has more" : why(e));
    } catch (RuntimeException | Error e) {
      LOG.log(System.Logger.Level.ERROR, "no backup was made", e);
      end(State.FAILED, "", "this is our fault; the log has more");
    }
  }

  /// The message without the folders that it is about.
  private String why(VitrineException e) {
    return String.valueOf(e.getMessage())
        .replace(folder.toAbsolutePath() + "/", "")
        .replace(folder + "/", "")
        .replace(data.toAbsolutePath() + "/", "")
        .replace(data + "/", "");
  }

  private synchronized void at(String doing, long done, long all) {
    progress = new Progress(State.RUNNING, doing, done, all, "", "");
  }

  private synchronized void end(State state, String name, String note) {
    progress = new Progress(state, progress.doing(), progress.all(), progress.all(), name, note);
  }

  @Override
  public Path file(String name) {
    Path file = name.matches(NAME) ? folder.resolve(name) : Path.of("");
    if (!name.matches(NAME) || !Files.isRegularFile(file)) {
      throw VitrineException.notFound("there is no backup of that name");
    }
    return file;
  }

  @Override
  public void remove(String name) {
    Erasing.of(file(name));
  }

  /// Waits for the one that is being made.
  @Override
  public void close() {
    Thread last = last();
    try {
      if (last.isAlive()) {
        last.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized Thread last() {
    return thread;
  }
}
