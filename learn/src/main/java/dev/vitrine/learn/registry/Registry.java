package dev.vitrine.learn.registry;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.model.ValueFile;
import dev.vitrine.search.model.ValueModel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The models of a catalogue in a folder: each version a file and its facts, and which of them
/// rank. Files are whole or not there, and a version never changes, so that a program may change
/// which one ranks while another one serves. What is not known of a folder is left alone.
public final class Registry {
  private static final String MODEL = ".value";
  private static final String FACTS = ".properties";
  private static final String STANDING = "standing.properties";
  private static final String CATALOGUE = "catalogue";

  /// Versions that are kept beside those that rank.
  private static final int KEPT = 10;

  private final Path folder;

  public Registry(Path folder) {
    this.folder = folder;
  }

  /// The registries in a folder of models, by the names of their catalogues.
  public static Map<String, Registry> all(Path models) {
    Map<String, Registry> found = new TreeMap<>();
    for (Path folder : inside(models)) {
      if (Files.isRegularFile(folder.resolve(STANDING))) {
        var registry = new Registry(folder);
        found.put(read(folder.resolve(STANDING)).getOrDefault(CATALOGUE, ""), registry);
      }
    }
    return found;
  }

  /// Keeps a model as the next version.
  ///
  /// @param catalogue name of the catalogue
  /// @param facts what it was learnt from and how good it is
  public Version add(String catalogue, ValueModel model, Map<String, String> facts) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new VitrineException(Kind.BAD_REQUEST, folder + ": cannot be made: " + e, e);
    }
    int number = versions().stream().mapToInt(Version::number).max().orElse(0) + 1;
    var all = new TreeMap<>(facts);
    all.put("sum", ValueFile.sum(model));
    all.put("parent", Integer.toString(standing().live()));
    ValueFile.write(model(number), model);
    write(folder.resolve(name(number) + FACTS), all);
    if (!Files.exists(folder.resolve(STANDING))) {
      stand(catalogue, Standing.NONE);
    }
    tidy();
    return new Version(number, all);
  }

  /// All versions, the latest last.
  public List<Version> versions() {
    var versions = new ArrayList<Version>();
    for (Path file : inside(folder)) {
      String name = file.getFileName().toString();
      if (name.matches("[0-9]{6}\\.properties")) {
        versions.add(new Version(Integer.parseInt(name.substring(0, 6)), read(file)));
      }
    }
    versions.sort(Comparator.comparingInt(Version::number));
    return versions;
  }

  /// Which versions rank.
  ///
  /// @throws VitrineException CORRUPT naming the file when it cannot be understood
  public Standing standing() {
    Path file = folder.resolve(STANDING);
    if (!Files.isRegularFile(file)) {
      return Standing.NONE;
    }
    Map<String, String> all = read(file);
    try {
      return new Standing(
          Integer.parseInt(all.getOrDefault("live", "0")),
          Integer.parseInt(all.getOrDefault("before", "0")),
          Integer.parseInt(all.getOrDefault("canary", "0")),
          Double.parseDouble(all.getOrDefault("share", "0")));
    } catch (NumberFormatException e) {
      throw new VitrineException(Kind.CORRUPT, file + ": " + e.getMessage(), e);
    }
  }

  /// When it was last changed which versions rank, in milliseconds since 1970; 0 for never.
  public long changed() {
    try {
      Path file = folder.resolve(STANDING);
      return Files.exists(file) ? Files.getLastModifiedTime(file).toMillis() : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  /// The model of a version; nothing for 0.
  ///
  /// @throws VitrineException NOT_FOUND when there is no such version, CORRUPT when it is damaged
  public Optional<ValueModel> model(Standing standing, boolean canary) {
    int version = canary ? standing.canary() : standing.live();
    return version == 0 ? Optional.empty() : Optional.of(ValueFile.read(model(there(version))));
  }

  /// Lets a version rank for everybody.
  ///
  /// @throws VitrineException NOT_FOUND when there is no such version
  public Standing promote(int version) {
    return stand(catalogue(), standing().promoted(there(version)));
  }

  /// Lets a version rank for a share of shoppers, 0 to 1.
  ///
  /// @throws VitrineException NOT_FOUND when there is no such version, BAD_REQUEST for a share that
  ///   is none
  public Standing canary(int version, double share) {
    return stand(catalogue(), standing().tried(there(version), share));
  }

  /// Ends a canary, or else undoes the last promotion.
  public Standing rollBack() {
    return stand(catalogue(), standing().rolledBack());
  }

  private int there(int version) {
    if (version < 1 || !Files.isRegularFile(model(version))) {
      throw VitrineException.notFound(folder + ": has no version " + version);
    }
    return version;
  }

  private String catalogue() {
    return read(folder.resolve(STANDING)).getOrDefault(CATALOGUE, "");
  }

  private Standing stand(String catalogue, Standing standing) {
    write(
        folder.resolve(STANDING),
        Map.of(
            CATALOGUE,
            catalogue,
            "live",
            Integer.toString(standing.live()),
            "before",
            Integer.toString(standing.before()),
            "canary",
            Integer.toString(standing.canary()),
            "share",
            Double.toString(standing.share())));
    return standing;
  }

  /// Removes old versions that rank for nobody.
  private void tidy() {
    List<Version> all = versions();
    Standing now = standing();
    for (Version old : all.subList(0, Math.max(0, all.size() - KEPT))) {
      int number = old.number();
      if (number != now.live() && number != now.before() && number != now.canary()) {
        remove(model(number));
        remove(folder.resolve(name(number) + FACTS));
      }
    }
  }

  /// Removes all of it.
  public void remove() {
    inside(folder).forEach(Registry::remove);
    remove(folder);
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, file + ": cannot be removed: " + e, e);
    }
  }

  private Path model(int number) {
    return folder.resolve(name(number) + MODEL);
  }

  private static String name(int number) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, 6 - digits.length())) + digits;
  }

  private static List<Path> inside(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new VitrineException(Kind.CORRUPT, folder + ": cannot be read: " + e, e);
    }
  }

  private static SortedMap<String, String> read(Path file) {
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

  /// Writes properties in the order of their names; the file is whole or not there.
  private static void write(Path file, Map<String, String> all) {
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
