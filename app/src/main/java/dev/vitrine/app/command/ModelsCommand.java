package dev.vitrine.app.command;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.learn.registry.Registry;
import dev.vitrine.learn.registry.Standing;
import dev.vitrine.learn.registry.Version;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `models`: the versions of a catalogue's value model, and which one ranks. A shop that is served
/// takes a change within seconds.
@Command(
    name = "models",
    mixinStandardHelpOptions = true,
    description = "Shows versions of learnt models, and chooses which one ranks.")
public final class ModelsCommand {
  /// Below which a drift is held for none.
  private static final double SMALL = 0.1;

  @Spec private CommandSpec spec = CommandSpec.create();

  /// Shows all versions.
  @Command(name = "list", description = "Shows every version, and which one ranks.")
  int list(@Mixin NamedRegistry of) {
    Registry registry = of.registry();
    Standing standing = registry.standing();
    PrintWriter out = spec.commandLine().getOut();
    for (Version version : registry.versions()) {
      out.printf(
          Locale.ROOT,
          "%3d  %s  %-20s  %s%n",
          version.number(),
          version.fact("trained"),
          rank(version.number(), standing),
          version.fact("told"));
    }
    out.flush();
    return 0;
  }

  /// Shows what is known of a version.
  @Command(name = "show", description = "Shows what a version was learnt from, and its report.")
  int show(@Mixin NamedRegistry of, @Parameters(paramLabel = "VERSION") int number) {
    Registry registry = of.registry();
    SortedMap<String, String> facts =
        registry.versions().stream()
            .filter(version -> version.number() == number)
            .findFirst()
            .orElseThrow(() -> VitrineException.notFound(of.name() + " has no version " + number))
            .facts();
    PrintWriter out = spec.commandLine().getOut();
    print(facts);
    print(registry, number, "trial", _ -> true);
    registry.story().stream()
        .filter(entry -> entry.version() == number)
        .forEach(entry -> out.println(entry.told()));
    out.flush();
    return 0;
  }

  /// Shows whether versions still fit.
  @Command(
      name = "watch",
      description = "Shows whether the versions that rank, are tried or in shadow fit what comes.")
  int watch(
      @Mixin NamedRegistry of,
      @Option(names = "--all", description = "every feature, and every bin of each head")
          boolean all) {
    Registry registry = of.registry();
    Standing standing = registry.standing();
    PrintWriter out = spec.commandLine().getOut();
    for (Version version : registry.versions()) {
      String rank = rank(version.number(), standing);
      if (!rank.isEmpty() && version.number() != standing.before()) {
        out.printf(Locale.ROOT, "version %d, %s%n", version.number(), rank);
        print(registry, version.number(), "trial", _ -> true);
        print(registry, version.number(), "watch", fact -> all || !detail(fact));
        print(registry, version.number(), "shadow", _ -> true);
      }
    }
    out.flush();
    return 0;
  }

  private void print(
      Registry registry, int version, String name, Predicate<Map.Entry<String, String>> wanted) {
    PrintWriter out = spec.commandLine().getOut();
    registry.noted(version, name).entrySet().stream()
        .filter(wanted)
        .forEach(fact ->
            out.printf(Locale.ROOT, "  %-34s %s%n", name + "." + fact.getKey(), fact.getValue()));
  }

  /// Bins of heads, and features that have hardly drifted.
  private static boolean detail(Map.Entry<String, String> fact) {
    return fact.getKey().contains(".bin")
        || (fact.getKey().startsWith("drift.") && Double.parseDouble(fact.getValue()) < SMALL);
  }

  private void print(SortedMap<String, String> facts) {
    PrintWriter out = spec.commandLine().getOut();
    facts.forEach((fact, value) -> out.printf(Locale.ROOT, "%-26s %s%n", fact, shown(value)));
  }

  /// Numbers with as many digits as tell something.
  private static String shown(String value) {
    return value.matches("-?[0-9]+\\.[0-9]{5,}(E-?[0-9]+)?")
        ? String.format(Locale.ROOT, "%.4f", Double.parseDouble(value))
        : value;
  }

  /// Shows what was done with versions.
  @Command(name = "history", description = "Shows what was done with versions, when, and why.")
  int history(@Mixin NamedRegistry of) {
    PrintWriter out = spec.commandLine().getOut();
    of.registry().story().forEach(entry -> out.println(entry.told()));
    out.flush();
    return 0;
  }

  /// Lets a version score pages that others rank.
  @Command(
      name = "shadow",
      description =
          "Lets a version score pages that others rank, without touching them; 0 ends it.")
  int shadow(@Mixin NamedRegistry of, @Parameters(paramLabel = "VERSION") int number) {
    return say(of.name(), of.registry().shadow(number));
  }

  /// Lets a version rank for everybody.
  @Command(name = "promote", description = "Lets a version rank for everybody.")
  int promote(@Mixin NamedRegistry of, @Parameters(paramLabel = "VERSION") int number) {
    return say(of.name(), of.registry().promote(number));
  }

  /// Lets a version rank for some.
  @Command(name = "canary", description = "Lets a version rank for a share of shoppers.")
  int canary(
      @Mixin NamedRegistry of,
      @Parameters(paramLabel = "VERSION") int number,
      @Option(names = "--share", paramLabel = "X", defaultValue = "0.1") double share) {
    return say(of.name(), of.registry().canary(number, share));
  }

  /// Goes back.
  @Command(name = "rollback", description = "Ends a canary, or else undoes the last promotion.")
  int rollback(@Mixin NamedRegistry of) {
    return say(of.name(), of.registry().rollBack());
  }

  private static String rank(int number, Standing standing) {
    if (number == standing.live()) {
      return "ranks";
    }
    return number == standing.canary()
        ? String.format(Locale.ROOT, "ranks for %.1f %%", 100 * standing.share())
        : number == standing.shadow()
            ? "in shadow"
            : number == standing.before() ? "ranked before" : "";
  }

  private int say(String name, Standing standing) {
    PrintWriter out = spec.commandLine().getOut();
    String live = standing.live() == 0 ? "no model" : "version " + standing.live();
    String canary =
        standing.canary() == 0
            ? ""
            : String.format(
                Locale.ROOT,
                ", version %d for %.1f %% of shoppers",
                standing.canary(),
                100 * standing.share());
    String shadow = standing.shadow() == 0 ? "" : ", version " + standing.shadow() + " in shadow";
    out.println(name + ": " + live + " ranks" + canary + shadow);
    out.flush();
    return 0;
  }
}
