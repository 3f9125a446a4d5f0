package dev.vitrine.learn.registry;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/// Files of names and values: in the order of the names, without a date, whole or not there.
final class PropertiesFile {
  private PropertiesFile() {}

  static SortedMap<String, String> read(Path file) {
    var properties = new Properties();
    try (BufferedReader in = Files.newBufferedReader(file)) {
      properties.load(in);
    } catch (IOException | IllegalArgumentException e) {
      throw new VitrineException(Kind.CORRUPT, file + ": cannot be read: " + e, e);
    }
    var all = new TreeMap<String, String>();
    properties.stringPropertyNames().forEach(name -> all.put(name, properties.getProperty(name)));
    return all;
  }

  static void write(Path file, Map<String, String> all) {
    var text = new StringBuilder();
    new TreeMap<>(all).forEach((name, value) -> text.append(line(name, value)));
    try {
      Path beside = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(beside, text, StandardCharsets.UTF_8);
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new VitrineException(Kind.BAD_REQUEST, file + ": cannot be written: " + e, e);
    }
  }

  /// A line as the library escapes it, without the date that it puts before.
  private static String line(String name, String value) {
    var one = new Properties();
    one.setProperty(name, value);
    var out = new StringWriter();
    try {
      one.store(out, null);
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, "properties in memory cannot be written", e);
    }
    return out.toString().lines().filter(line -> !line.startsWith("#")).findFirst().orElse("")
        + "\n";
  }
}
