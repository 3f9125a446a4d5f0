package dev.vitrine.serve.backups;

import dev.vitrine.kernel.error.VitrineException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The copies of a shop, each a file that holds all that cannot be derived. Safe for use by many
/// threads.
public interface Backups {
  /// A shop that makes none.
  Backups NONE =
      new Backups() {
        @Override
        public List<Backup> list() {
          return List.of();
        }

        @Override
        public Progress progress() {
          return Progress.IDLE;
        }

        @Override
        public Progress begin() {
          throw VitrineException.badRequest("this shop makes no backups");
        }

        @Override
        public Path file(String name) {
          throw VitrineException.notFound("there is no backup of that name");
        }

        @Override
        public void remove(String name) {
          throw VitrineException.notFound("there is no backup of that name");
        }
      };

  /// Those that are there, the latest first.
  List<Backup> list();

  /// How far the one is that is being made, or was made last.
  Progress progress();

  /// Begins to make one in the background; nothing when that is under way.
  Progress begin();

  /// Where one is.
  ///
  /// @throws VitrineException NOT_FOUND when there is none of that name
  Path file(String name);

  /// Removes one.
  ///
  /// @throws VitrineException NOT_FOUND when there is none of that name
  void remove(String name);

  /// A copy.
  ///
  /// @param name of its file
  /// @param bytes of its file
  /// @param made when, in milliseconds since 1970
  /// @param sha256 of all of the file but its last 64 bytes, which are these digits
  /// @param catalogues how many documents each has
  /// @param files what is in it
  /// @param damage why it cannot be read; empty when it can
  record Backup(
      String name,
      long bytes,
      long made,
      String sha256,
      Map<String, Long> catalogues,
      List<Content> files,
      String damage) {
    public Backup {
      catalogues = Map.copyOf(catalogues);
      files = List.copyOf(files);
    }
  }

  /// A file in a copy.
  ///
  /// @param path in the data folder
  record Content(String path, long bytes, String sha256) {}

  /// How far the making is.
  ///
  /// @param doing what is being done, or was done last
  /// @param done bytes of `all`
  /// @param name of the file that was made; empty while there is none
  /// @param note why it failed; empty when it did not
  record Progress(State state, String doing, long done, long all, String name, String note) {
    /// None was made since the start.
    public static final Progress IDLE = new Progress(State.NONE, "", 0, 0, "", "");
  }

  /// Whether one is being made.
  enum State {
    NONE,
    RUNNING,
    DONE,
    FAILED
  }
}
