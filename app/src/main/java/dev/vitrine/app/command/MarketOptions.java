package dev.vitrine.app.command;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.simulate.run.Simulation.Size;
import dev.vitrine.simulate.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The options of every command that lets shoppers live in simulated markets: which worlds, how
/// large, which luck, and where what was found is written.
final class MarketOptions {
  @Option(
      names = "--world",
      paramLabel = "NAME|FILE",
      split = ",",
      defaultValue = "position",
      description = "position, cascade, trust, or a properties file (default: ${DEFAULT-VALUE})")
  private List<String> worlds = List.of("position");

  @Option(
      names = "--days",
      paramLabel = "N",
      defaultValue = "7",
      description = "days to live through (default: ${DEFAULT-VALUE})")
  private int days = 7;

  @Option(
      names = "--products",
      paramLabel = "N",
      defaultValue = "20000",
      description = "products at the opening (default: ${DEFAULT-VALUE})")
  private int products = 20_000;

  @Option(
      names = "--shoppers",
      paramLabel = "N",
      defaultValue = "2000",
      description = "people who shop (default: ${DEFAULT-VALUE})")
  private int shoppers = 2_000;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "of goods, people and luck (default: ${DEFAULT-VALUE})")
  private long seed = 1;

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "1",
      description = "markets of seeds one after the other (default: ${DEFAULT-VALUE})")
  private int runs = 1;

  @Option(names = "--json", paramLabel = "FILE", description = "write the outcomes as JSON")
  private Optional<Path> json = Optional.empty();

  @Option(names = "--svg", paramLabel = "FILE", description = "draw the outcomes")
  private Optional<Path> svg = Optional.empty();

  /// Refuses what makes no sense.
  ///
  /// @param learn days before those that count
  /// @param fewest of them
  /// @throws VitrineException BAD_REQUEST naming the option
  void check(int learn, int fewest) {
    Given.within("--days", days, 1, 365 - fewest);
    Given.within("--learn", learn, fewest, 365 - days);
    Given.within("--products", products, 100, 1_000_000);
    Given.within("--shoppers", shoppers, 1, 1_000_000);
    Given.within("--runs", runs, 1, 1_000);
    json.ifPresent(file -> hasFolder("--json", file));
    svg.ifPresent(file -> hasFolder("--svg", file));
  }

  /// What takes hours to find is not to be lost for want of a folder.
  private static void hasFolder(String option, Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw VitrineException.badRequest(option + " " + file + ": there is no folder " + folder);
    }
  }

  /// The worlds, read.
  ///
  /// @throws VitrineException BAD_REQUEST when one is not there or says what no world does
  List<World> worlds() {
    return worlds.stream().map(World::of).toList();
  }

  int days() {
    return days;
  }

  int products() {
    return products;
  }

  int shoppers() {
    return shoppers;
  }

  /// The seed of the first market.
  long seed() {
    return seed;
  }

  int runs() {
    return runs;
  }

  /// How large each market is.
  ///
  /// @param learn days before those that count
  Size size(int learn) {
    return new Size(products, shoppers, days).after(learn);
  }

  /// The seeds in words.
  String seeds() {
    return seed + (runs > 1 ? " to " + (seed + runs - 1) : "");
  }

  /// Writes what was found where that is wished.
  void write(String found) {
    json.ifPresent(file -> write(file, found));
  }

  /// Writes the picture where that is wished.
  void draw(String picture) {
    svg.ifPresent(file -> write(file, picture));
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new VitrineException(
          Kind.BAD_REQUEST, file + ": cannot be written: " + e.getMessage(), e);
    }
  }
}
