package dev.vitrine.app.load;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.index.load.EsciJudgments;
import dev.vitrine.index.load.LoadNotes;
import dev.vitrine.index.load.Loading;
import dev.vitrine.index.load.Progress;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.serve.http.Incoming;
import dev.vitrine.serve.loads.Loads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

/// The files that are sent to a shop, loaded one at a time in the background; and all loads that
/// its record has.
public final class Uploads implements Loads, AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Uploads.class.getName());

  /// A load takes from seconds to minutes.
  private static final Duration A_WHILE = Duration.ofSeconds(30);

  private final OpenShop shop;
  private final Path folder;
  private final Semaphore turn = new Semaphore(1);
  private volatile boolean closing;
  private volatile Thread thread = Thread.ofPlatform().unstarted(() -> {});

  /// @param data the data folder; files are in `uploads` there until they are loaded
  public Uploads(OpenShop shop, Path data) {
    this.shop = shop;
    this.folder = data.resolve("uploads");
    erase();
  }

  @Override
  public List<Load> list() {
    return shop.loads().loads().stream().map(Uploads::told).toList();
  }

  @Override
  public List<String> rejects(long number) {
    return shop.loads().rejects(number);
  }

  @Override
  public Load begin(String catalogue, String name, String by, Incoming file) {
    if (!turn.tryAcquire()) {
      throw VitrineException.busy(
          "another file is being loaded; send this one when that has ended", A_WHILE);
    }
    try {
      Path kept = received(name, file);
      LoadNotes notes = shop.loads().begin(catalogue, by, path -> name(path));
      Load begun = told(notes.load());
      thread = Thread.ofPlatform().name("load").start(() -> run(catalogue, kept, notes));
      return begun;
    } catch (RuntimeException e) {
      erase();
      turn.release();
      throw e;
    }
  }

  private Path received(String name, Incoming file) {
    Path kept = folder.resolve(name);
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new VitrineException(Kind.OVERLOADED, "the file cannot be kept: " + e, e);
    }
    file.to(kept);
    return kept;
  }

  private void run(String catalogue, Path file, LoadNotes notes) {
    try {
      var judgments = new EsciJudgments("us", "test", true);
      Progress progress =
          standing -> {
            notes.at(standing);
            if (closing) {
              throw new VitrineException(
                  Kind.OVERLOADED, "the shop was closed; what came before is loaded");
            }
          };
      var loading =
          new Loading(catalogue, shop.record(), shop.sink(catalogue), progress, notes, judgments);
      notes.done(loading.run(List.of(file)));
    } catch (VitrineException e) {
      boolean ours = e.kind() == Kind.BUG || e.kind() == Kind.CORRUPT;
      String told = "a file that was sent was not loaded: ";
      if (ours) {
        LOG.log(System.Logger.Level.ERROR, told, e);
      } else {
        LOG.log(System.Logger.Level.INFO, told + plain(e));
      }
      failed(notes, ours ? "this is our fault; the log has more" : plain(e));
    } catch (RuntimeException | Error e) {
      LOG.log(System.Logger.Level.ERROR, "a file that was sent was not loaded", e);
      failed(notes, "this is our fault; the log has more");
    } finally {
      erase();
      turn.release();
    }
  }

  /// Notes why it failed, as far as the record still takes notes.
  private static void failed(LoadNotes notes, String why) {
    try {
      notes.failed(why);
    } catch (VitrineException e) {
      LOG.log(System.Logger.Level.WARNING, "how a load ended was not noted: " + e.getMessage());
    }
  }

  /// The message without the folder that the file passed through.
  private String plain(VitrineException e) {
    return String.valueOf(e.getMessage()).replace(folder + "/", "");
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private void erase() {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, folder + ": cannot be removed: " + e);
    }
  }

  private static Load told(dev.vitrine.index.load.Load load) {
    return new Load(
        load.number(),
        load.catalogue(),
        load.by(),
        load.began(),
        load.ended(),
        load.state().name().toLowerCase(Locale.ROOT).replace('_', ' '),
        load.note(),
        load.rows(),
        load.rejected(),
        load.kept(),
        load.bytes(),
        load.total(),
        load.files().stream().map(Uploads::told).toList(),
        load.unknown().stream()
            .map(field -> new Unknown(field.field(), field.rows(), field.nearest()))
            .toList());
  }

  private static Part told(dev.vitrine.index.load.Load.OfFile file) {
    return new Part(
        file.file(),
        file.form(),
        file.outcome(),
        file.rows(),
        file.skipped(),
        file.loaded(),
        file.unchanged(),
        file.rejected());
  }

  /// Ends what is being loaded after its next batch.
  @Override
  public void close() {
    closing = true;
    Thread last = thread;
    try {
      if (last.isAlive()) {
        last.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
