package dev.vitrine.index.column;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/// The file that holds saved columns: everything, then its sum. It is written beside and then takes
/// the old one's place at once.
final class ColumnFile {
  /// Its name in its folder.
  static final String NAME = "columns.vcol";

  private static final int SUM = 8;
  private static final int SHORTEST = 32;

  private ColumnFile() {}

  static void save(Path folder, Published now, Dictionary dictionary, Slots slots, Rows rows) {
    Path file = folder.resolve(NAME);
    Path beside = folder.resolve(NAME + ".new");
    try {
      Files.createDirectories(folder);
      try (var channel =
          FileChannel.open(
              beside,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.TRUNCATE_EXISTING)) {
        var sink = new Sink(channel);
        new Saving(sink).write(now, dictionary, slots, rows);
        sink.finish();
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      try (var directory = FileChannel.open(folder, StandardOpenOption.READ)) {
        directory.force(true);
      }
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, "cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  static Columns load(Path folder) {
    Path file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      throw VitrineException.notFound("there is no " + file);
    }
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = channel.size();
      if (size < SHORTEST) {
        throw corrupt(file, "it is cut short");
      }
      // The columns hold on to parts of it; it goes with them.
      MemorySegment all = channel.map(FileChannel.MapMode.READ_ONLY, 0, size, Arena.ofAuto());
      var end = new Well(all.asSlice(size - SUM));
      if (end.wide() != Sums.of(channel, size - SUM, new CRC32C())) {
        throw corrupt(file, "its sum is wrong: it was cut short or changed");
      }
      var well = new Well(all);
      if (well.wide() != Saving.MAGIC) {
        throw corrupt(file, "it does not hold columns");
      }
      int version = well.number();
      if (version != Saving.VERSION) {
        throw corrupt(file, "it has format " + version + ", expected " + Saving.VERSION);
      }
      return new Loading(well).read();
    } catch (IOException e) {
      throw new VitrineException(Kind.CORRUPT, "cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private static VitrineException corrupt(Path file, String why) {
    return new VitrineException(Kind.CORRUPT, file + " is refused: " + why);
  }
}
