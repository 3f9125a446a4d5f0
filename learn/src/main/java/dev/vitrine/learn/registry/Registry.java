package dev.vitrine.learn.registry;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.model.ValueFile;
import dev.vitrine.search.model.ValueModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The models of a catalogue in a folder: each version a file and its facts, and which of them
/// rank. Files are whole or not there, and a version never changes, so that a program may change
/// which one ranks while another one serves. What is not known of a folder is left alone.
public final class Registry {
  private static final String MODEL = ".value";
  private static final String FACTS = ".properties";
  private static final String STANDING = "standing.properties";
  private static final String CATALOGUE = "catalogue";
  private static final String EARLIER = "earlier";

  /// Who does what nobody told it to do. No key has such a name.
  public static final String SHOP = "the shop";

  /// Versions that are kept beside those that rank.
  private static final int KEPT = 10;

  private final Path folder;
  private final InstantSource clock;
  private final History history;
  private final String who;

  public Registry(Path folder) {
    this(folder, InstantSource.system());
  }

  /// The same under another clock.
  public Registry(Path folder, InstantSource clock) {
    this(folder, clock, "");
  }

  private Registry(Path folder, InstantSource clock, String who) {
    this.folder = folder;
    this.clock = clock;
    this.who = who;
    this.history = new History(folder.resolve("history"));
  }

  /// The same, used by somebody, who is noted with what is done.
  ///
  /// @param name of their key, [#SHOP] for the shop itself, empty for the command line
  public Registry by(String name) {
    return new Registry(folder, clock, name);
  }

  /// The lessons that made versions, or did not.
  public PastLessons lessons() {
    return new PastLessons(folder);
  }

  /// The registries in a folder of models, by the names of their catalogues.
  public static Map<String, Registry> all(Path models) {
    Map<String, Registry> found = new TreeMap<>();
    for (Path folder : inside(models)) {
      if (Files.isRegularFile(folder.resolve(STANDING))) {
        var registry = new Registry(folder);
        found.put(
            PropertiesFile.read(folder.resolve(STANDING)).getOrDefault(CATALOGUE, ""), registry);
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
    PropertiesFile.write(folder.resolve(name(number) + FACTS), all);
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
        versions.add(
            new Version(Integer.parseInt(name.substring(0, 6)), PropertiesFile.read(file)));
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
    Map<String, String> all = PropertiesFile.read(file);
    try {
      return new Standing(
          Integer.parseInt(all.getOrDefault("live", "0")),
          earlier(all),
          Integer.parseInt(all.getOrDefault("canary", "0")),
          Double.parseDouble(all.getOrDefault("share", "0")),
          Integer.parseInt(all.getOrDefault("shadow", "0")));
    } catch (NumberFormatException e) {
      throw new VitrineException(Kind.CORRUPT, file + ": " + e.getMessage(), e);
    }
  }

  /// Those that ranked before; files of before had one of them alone.
  private static List<Integer> earlier(Map<String, String> all) {
    return Stream.of(all.getOrDefault(EARLIER, all.getOrDefault("before", "")).split(","))
        .filter(version -> !version.isEmpty())
        .map(Integer::parseInt)
        .filter(version -> version > 0)
        .toList();
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

  /// The model of the version that ranks, or of the canary; nothing for 0.
  ///
  /// @throws VitrineException NOT_FOUND when there is no such version, CORRUPT when it is damaged
  public Optional<ValueModel> model(Standing standing, boolean canary) {
    return stored(canary ? standing.canary() : standing.live());
  }

  /// The model of a version; nothing for 0.
  ///
  /// @throws VitrineException NOT_FOUND when there is no such version, CORRUPT when it is damaged
  public Optional<ValueModel> stored(int version) {
    return version == 0 ? Optional.empty() : Optional.of(ValueFile.read(model(there(version))));
  }

  /// Lets a version rank for everybody.
  ///
  /// @throws VitrineException NOT_FOUND when there is no such version
  public Standing promote(int version) {
    return stand(Deed.PROMOTED, there(version), "", standing().promoted(version));
  }

  /// Lets a version rank for a share of shoppers, 0 to 1.
  ///
  /// @throws VitrineException NOT_FOUND when there is no such version, BAD_REQUEST for a share that
  ///   is none and a version that ranks for everybody
  public Standing canary(int version, double share) {
    Standing next = standing().tried(there(version), share);
    return stand(Deed.TRIED, version, "for a share of " + share, next);
  }

  /// Lets a version score pages that others rank; 0 for none.
  ///
  /// @throws VitrineException NOT_FOUND when there is no such version, BAD_REQUEST for one that
  ///   ranks
  public Standing shadow(int version) {
    Standing now = standing();
    if (version == 0) {
      return stand(Deed.UNSHADOWED, now.shadow(), "", now.shadowed(0));
    }
    return stand(Deed.SHADOWED, there(version), "", now.shadowed(version));
  }

  /// Ends a canary, or else undoes the last promotion that was not undone, down to none.
  ///
  /// @throws VitrineException BAD_REQUEST when no version ranks
  public Standing rollBack() {
    Standing now = standing();
    int version = now.canary() > 0 ? now.canary() : now.live();
    Standing next = now.rolledBack();
    String then = next.live() == 0 ? "no version ranks" : "version " + next.live() + " ranks";
    return stand(Deed.ROLLED_BACK, version, then, next);
  }

  /// The two versions that are to be compared now: a canary with the one that ranks for the others,
  /// or one that was promoted with the one before it.
  ///
  /// @param heldBack share of shoppers for whom, after a promotion, the version before goes on
  ///   ranking; 0 for none, so that there is nothing to compare with
  public Optional<Trial> trial(double heldBack) {
    Standing now = standing();
    int version = now.canary() > 0 ? now.canary() : now.live();
    Optional<Entry> last =
        history().reversed().stream().filter(e -> ranked(e, version)).findFirst();
    if (now.canary() > 0) {
      long since = last.filter(e -> e.deed() == Deed.TRIED).map(Entry::at).orElseGet(this::changed);
      return Optional.of(new Trial(version, now.live(), now.share(), false, since));
    }
    return last.filter(e -> e.deed() == Deed.PROMOTED && heldBack > 0 && now.before() != version)
        .map(e -> new Trial(version, now.before(), heldBack, true, e.at()));
  }

  private static boolean ranked(Entry entry, int version) {
    return switch (entry.deed()) {
      case PROMOTED, TRIED, CONFIRMED -> entry.version() == version;
      case ROLLED_BACK, TAKEN_BACK -> true;
      case TRAINED, SHADOWED, UNSHADOWED -> false;
    };
  }

  /// Ends a trial since its version did worse; nothing happens when it is no longer tried. Here the
  /// history is told last: a crash between both loses the note, not the safety.
  ///
  /// @return whether it was ended
  public boolean takeBack(Trial trial, String why) {
    if (!trial(trial.share()).equals(Optional.of(trial))) {
      return false;
    }
    stand(catalogue(), standing().rolledBack());
    history.add(new Entry(clock.millis(), Deed.TAKEN_BACK, trial.version(), why, SHOP));
    return true;
  }

  /// Ends a trial since its version did well enough.
  ///
  /// @param promoted whether a canary ranks for everybody from now on
  /// @return whether there was anything to end
  public boolean confirm(Trial trial, String why, boolean promoted) {
    if (!trial(trial.share()).equals(Optional.of(trial)) || (!trial.heldBack() && !promoted)) {
      return false;
    }
    Standing next = trial.heldBack() ? standing() : standing().promoted(trial.version());
    by(SHOP).stand(Deed.CONFIRMED, trial.version(), why, next);
    return true;
  }

  /// Whether a version, or another one of the very same model, was taken back by the shop itself.
  public boolean takenBack(Version version) {
    List<Version> all = versions();
    return history().stream()
        .filter(entry -> entry.deed() == Deed.TAKEN_BACK)
        .anyMatch(entry ->
            entry.version() == version.number()
                || all.stream()
                    .filter(other -> other.number() == entry.version())
                    .anyMatch(other -> other.fact("sum").equals(version.fact("sum"))));
  }

  /// What was done with versions since they were learnt, the latest last.
  public List<Entry> history() {
    return history.entries();
  }

  /// The same with how they came to be, as far as their lessons are held, in the order of time.
  public List<Entry> story() {
    Stream<Entry> learnt =
        lessons().held().stream().filter(lesson -> lesson.version() > 0).map(Registry::learnt);
    return Stream.concat(learnt, history().stream())
        .sorted(Comparator.comparingLong(Entry::at))
        .toList();
  }

  private static Entry learnt(PastLesson from) {
    String why = String.format(Locale.ROOT, "%s, from %,d events", from.what(), from.events());
    return new Entry(from.ended(), Deed.TRAINED, from.version(), why, from.by());
  }

  /// Keeps something more of a version beside it, for whoever knows its name; what was there before
  /// under the name goes.
  public void note(int version, String name, Map<String, String> notes) {
    there(version);
    PropertiesFile.write(notes(version, name), notes);
  }

  /// What is kept of a version under a name; nothing when there is nothing.
  public SortedMap<String, String> noted(int version, String name) {
    Path file = notes(version, name);
    return Files.isRegularFile(file) ? PropertiesFile.read(file) : new TreeMap<>();
  }

  private Path notes(int version, String name) {
    return folder.resolve(name(version) + "." + name + FACTS);
  }

  private int there(int version) {
    if (version < 1 || !Files.isRegularFile(model(version))) {
      throw VitrineException.notFound("there is no version " + version + " of this model");
    }
    return version;
  }

  private String catalogue() {
    return PropertiesFile.read(folder.resolve(STANDING)).getOrDefault(CATALOGUE, "");
  }

  private Standing stand(Deed deed, int version, String why, Standing next) {
    String catalogue = catalogue();
    history.add(new Entry(clock.millis(), deed, version, why, who));
    return stand(catalogue, next);
  }

  private Standing stand(String catalogue, Standing standing) {
    PropertiesFile.write(
        folder.resolve(STANDING),
        Map.of(
            CATALOGUE,
            catalogue,
            "live",
            Integer.toString(standing.live()),
            EARLIER,
            standing.earlier().stream().map(String::valueOf).collect(Collectors.joining(",")),
            "canary",
            Integer.toString(standing.canary()),
            "share",
            Double.toString(standing.share()),
            "shadow",
            Integer.toString(standing.shadow())));
    return standing;
  }

  /// Removes old versions that rank for nobody.
  private void tidy() {
    List<Version> all = versions();
    Standing now = standing();
    for (Version old : all.subList(0, Math.max(0, all.size() - KEPT))) {
      int number = old.number();
      if (!now.names(number)) {
        String start = name(number) + ".";
        inside(folder).stream()
            .filter(file -> file.getFileName().toString().startsWith(start))
            .forEach(Registry::remove);
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
}
