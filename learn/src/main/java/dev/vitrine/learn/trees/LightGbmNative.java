package dev.vitrine.learn.trees;

import dev.vitrine.kernel.error.VitrineException;
import io.github.metarank.lightgbm4j.LGBMBooster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// The native code of LightGBM. It comes out of its jar, and needs the library `libgomp` of the
/// machine.
public final class LightGbmNative {
  private static final System.Logger LOG = System.getLogger(LightGbmNative.class.getName());

  private static final String TEMPORARY = "java.io.tmpdir";

  private LightGbmNative() {}

  /// Loaded once for the process; said once when it cannot be.
  private static final class Once {
    private static final Optional<String> FAILED = load();

    private Once() {}

    private static Optional<String> load() {
      try {
        unpacked();
        return Optional.empty();
      } catch (IOException | LinkageError e) {
        String machine =
            System.getProperty("os.name", "") + " on " + System.getProperty("os.arch", "");
        String why =
            "LightGBM does not run here ("
                + machine
                + "): "
                + e.getMessage()
                + "; it needs libgomp (Debian: apt-get install libgomp1)";
        LOG.log(System.Logger.Level.WARNING, why);
        return Optional.of(why);
      }
    }
  }

  /// Loads it out of a folder of this process. The library itself would put it under one name for
  /// all processes of the machine, where a second one ends the first: it writes over code that
  /// runs.
  private static void unpacked() throws IOException {
    String usual = System.getProperty(TEMPORARY);
    Path own = Files.createTempDirectory("vitrine-lightgbm");
    System.setProperty(TEMPORARY, own.toString());
    try {
      LGBMBooster.loadNative();
    } finally {
      System.setProperty(TEMPORARY, usual);
      own.toFile().deleteOnExit();
      try (Stream<Path> files = Files.list(own)) {
        files.forEach(file -> file.toFile().deleteOnExit());
      }
    }
  }

  /// Whether it runs on this machine.
  public static boolean runs() {
    return Once.FAILED.isEmpty();
  }

  /// Threads that it should work on. Those of OpenMP spin while they wait for each other, which on
  /// a busy machine takes many times as long as the work, unless they were told not to before the
  /// program began: then all processors, else one.
  static int threads() {
    boolean asleep = "PASSIVE".equalsIgnoreCase(System.getenv("OMP_WAIT_POLICY"));
    return asleep ? Runtime.getRuntime().availableProcessors() : 1;
  }

  /// Refuses to go on where it does not run.
  ///
  /// @throws VitrineException BAD_REQUEST saying what is missing
  public static void need() {
    Once.FAILED.ifPresent(why -> {
      throw VitrineException.badRequest(why);
    });
  }
}
