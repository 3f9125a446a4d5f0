package dev.vitrine.app.backup;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// The files of a data folder that cannot be derived: everything but what is known to be made from
/// the rest or to pass, so that what a later version adds is kept too.
final class Kept {
  static final String RECORD = "record.db";

  /// In the order in which they are copied: an order tells its events, so that it comes before
  /// them; a page leaves its file once it is in bulk, so that the file comes before the bulk. The
  /// book of reviews knows what ratings it wrote into the record, so that it comes after it.
  private static final List<String> FIRST =
      List.of(
          "orders/orders.db", "events/pages.db", "events/events.db", RECORD, "reviews/reviews.db");

  private static final Set<String> DERIVED =
      Set.of(
          "index",
          "backups",
          "uploads",
          "record.lock",
          "events/features",
          "events/parquet/events",
          "models/natives");

  private static final List<String> PASSING =
      List.of("-wal", "-shm", "-journal", ".new", ".tmp", ".lock", ".damaged");

  private final Path folder;
  private final Path apart;

  /// @param folder the data folder
  /// @param apart where copies go, which is left out where it lies inside
  Kept(Path folder, Path apart) {
    this.folder = folder.toAbsolutePath().normalize();
    this.apart = apart.toAbsolutePath().normalize();
  }

  /// Files of SQLite, in the order in which they are to be copied.
  List<Path> stores() {
    return files().stream()
        .filter(Kept::store)
        .sorted(Comparator.comparingInt(this::turn).thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /// All other files.
  List<Path> others() {
    return files().stream().filter(file -> !store(file)).sorted().toList();
  }

  /// How a file is called inside of the folder, with `/` between.
  String name(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /// The file of a name.
  Path file(String name) {
    return folder.resolve(name);
  }

  private int turn(Path file) {
    int at = FIRST.indexOf(name(file));
    return at < 0 ? FIRST.size() : at;
  }

  private static boolean store(Path file) {
    return file.toString().endsWith(".db");
  }

  private List<Path> files() {
    var files = new ArrayList<Path>();
    try {
      Files.walkFileTree(folder, new Walk(files));
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, folder + ": cannot be read: " + e, e);
    }
    return files;
  }

  private final class Walk extends SimpleFileVisitor<Path> {
    private final List<Path> files;

    Walk(List<Path> files) {
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes) {
      boolean own = inside.equals(folder);
      boolean out =
          !own
              && (DERIVED.contains(name(inside))
                  || inside.equals(apart)
                  || passing(inside)
                  || Files.exists(inside.resolve(RECORD)));
      return out ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !DERIVED.contains(name(file)) && !passing(file)) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (e instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw e;
    }

    private boolean passing(Path file) {
      String name = String.valueOf(file.getFileName());
      return PASSING.stream().anyMatch(name::endsWith);
    }
  }
}
