package dev.vitrine.simulate.world;

import dev.vitrine.kernel.config.Conf;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.simulate.market.SupplyConf;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A world: its numbers, from one of the files that come along or from a file of anyone's own.
///
/// @param name of the file without its ending
public record World(
    String name, SupplyConf supply, DemandConf demand, ChoiceConf choice, ReadingConf reading) {
  /// The worlds that come along.
  public static final List<String> NAMES = List.of("position", "cascade", "trust");

  private static final String DEMO = "demo";
  private static final String ENDING = ".properties";

  /// The world of a name, or of a file.
  ///
  /// @throws VitrineException BAD_REQUEST when there is no such world or file, or a line of it is
  ///   wrong
  public static World of(String nameOrFile) {
    if (NAMES.contains(nameOrFile)) {
      return read(nameOrFile, packed(nameOrFile + ENDING));
    }
    Path file = Path.of(nameOrFile);
    if (!Files.isRegularFile(file)) {
      throw VitrineException.badRequest(
          nameOrFile + " is no file and none of the worlds " + String.join(", ", NAMES));
    }
    try {
      String name = file.getFileName().toString();
      return read(name.replace(ENDING, ""), Files.readString(file));
    } catch (IOException e) {
      throw new VitrineException(Kind.BAD_REQUEST, file + " cannot be read: " + e, e);
    }
  }

  /// That of the demo shop: the first one with as few fake orders as become its few shoppers, about
  /// one a day.
  public static World demo() {
    return read(DEMO, packed(DEMO + ENDING));
  }

  private static World read(String name, String lines) {
    Conf conf = Conf.parse(name + ENDING, lines);
    var world =
        new World(
            name,
            SupplyConf.of(conf),
            DemandConf.of(conf),
            ChoiceConf.of(conf),
            ReadingConf.of(conf));
    conf.refuseUnknown();
    return world;
  }

  private static String packed(String file) {
    try (InputStream in = World.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new VitrineException(Kind.BUG, "the world " + file + " is not packed");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, "the world " + file + " is unreadable", e);
    }
  }
}
