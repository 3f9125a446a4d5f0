package dev.vitrine.app.command;

import dev.vitrine.app.shop.ShopConf;
import dev.vitrine.kernel.config.Conf;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.serve.ServeConf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The options that every command on a shop shares: where its data is and which numbers hold.
final class DataFolder {
  /// Beside the launcher, whatever folder it was called from.
  private static final Path CONF =
      Path.of(System.getProperty("vitrine.root", ""), "conf", "vitrine.properties");

  private static final String RECORD = "record.db";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "data folder of the shop (default: ${DEFAULT-VALUE})")
  private Path folder = Path.of("data");

  @Option(
      names = "--conf",
      paramLabel = "FILE",
      description = "numbers to use instead of conf/vitrine.properties")
  private Optional<Path> conf = Optional.empty();

  Path folder() {
    return folder;
  }

  void folder(Path other) {
    folder = other;
  }

  /// The sections of the configuration, read at once so that an unknown key stops the start.
  record Sections(ShopConf shop, ServeConf serve) {}

  Sections sections() {
    Conf all = read();
    var sections = new Sections(ShopConf.of(all), ServeConf.of(all));
    all.refuseUnknown();
    return sections;
  }

  /// The sections with another port, if one is given.
  Sections sections(Optional<Integer> port) {
    port.ifPresent(number -> Given.within("--port", number, 0, 65_535));
    Sections read = sections();
    return new Sections(read.shop(), port.map(read.serve()::on).orElse(read.serve()));
  }

  /// The folder, if there is a shop in it: only commands that write make one.
  Path there() {
    if (!Files.exists(folder.resolve(RECORD))) {
      throw VitrineException.notFound("no shop in " + folder + ". " + nextStep());
    }
    return folder;
  }

  /// What to do when the folder has no catalogue.
  String nextStep() {
    Path demo = folder.resolve("demo");
    if (Files.exists(demo)) {
      return "The demo shop is in " + demo + ": add --data " + demo;
    }
    return "Load one with 'index PATH --data " + folder + "', or see the demo shop with 'demo'.";
  }

  /// The error that a catalogue is not there, with those that are.
  VitrineException without(String catalogue, List<String> names) {
    String next =
        names.isEmpty()
            ? nextStep()
            : "There is " + String.join(", ", names) + ": choose with --catalogue";
    return VitrineException.notFound("no catalogue '" + catalogue + "' in " + folder + ". " + next);
  }

  private Conf read() {
    Path file = conf.orElse(CONF);
    if (conf.isEmpty() && !Files.exists(file)) {
      return Conf.defaults();
    }
    if (!Files.exists(file)) {
      throw VitrineException.badRequest(file + ": no such file");
    }
    try {
      return Conf.parse(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new VitrineException(Kind.BAD_REQUEST, file + ": cannot be read: " + e.getMessage(), e);
    }
  }
}
