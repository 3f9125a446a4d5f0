package dev.vitrine.bench.measure;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// What the process and the disk say of themselves.
public final class Machine {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final double KILO = 1_024;
  private static final double MEGA = KILO * KILO;

  private Machine() {}

  /// Seconds of CPU that all threads of this process took so far, collector and compiler included.
  public static double cpuSeconds() {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime() / 1e9;
  }

  /// Memory of this process in MB by a name of `/proc`: `VmRSS` resident now, `VmHWM` at most so
  /// far; not-a-number where there is no such file.
  public static double resident(String name) {
    if (!Files.isReadable(STATUS)) {
      return Double.NaN;
    }
    try (Stream<String> lines = Files.lines(STATUS, StandardCharsets.UTF_8)) {
      return lines
          .filter(line -> line.startsWith(name + ":"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / KILO)
          .findFirst()
          .orElse(Double.NaN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Heap in use after a collection, in MB.
  public static double heapAfterCollection() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGA;
  }

  /// Size of a file, or of all files in a folder, in MB; 0 when there is none.
  public static double size(Path place) {
    if (!Files.exists(place)) {
      return 0;
    }
    try (Stream<Path> walk = Files.walk(place)) {
      return walk.filter(Files::isRegularFile).mapToLong(Machine::length).sum() / MEGA;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long length(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
