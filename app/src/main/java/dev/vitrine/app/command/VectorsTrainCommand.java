package dev.vitrine.app.command;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.learn.vector.ChosenPairs;
import dev.vitrine.search.vector.Towers;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `vectors train`: learns from a catalogue's own texts which items are near in meaning to a query,
/// and makes its index anew with vectors.
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Learns vectors from a catalogue's own texts and makes its index anew.")
public final class VectorsTrainCommand implements Callable<Integer> {
  private static final String REJECTS = "pairs-rejects.ndjson";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private DataFolder data = new DataFolder();

  @Option(
      names = "--catalogue",
      paramLabel = "NAME",
      defaultValue = "products",
      description = "which catalogue of the shop (default: ${DEFAULT-VALUE})")
  private String name = "products";

  @Option(
      names = "--pairs",
      paramLabel = "FILE",
      description = "learn from what shoppers chose too: 'query TAB item TAB weight', or NDJSON")
  private Optional<Path> pairs = Optional.empty();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    long start = System.nanoTime();
    try (OpenShop shop = opened()) {
      if (shop.find(name).isEmpty()) {
        throw data.without(name, shop.names());
      }
      Path report = data.folder().resolve(REJECTS);
      Towers encoder =
          shop.learn(
              name,
              pairs.map(f -> Choices.read(f, report, out::println)).orElse(ChosenPairs.NONE),
              Told.into(line -> {
                out.println(line);
                out.flush();
              }));
      out.printf(
          Locale.ROOT,
          "%s: vectors of %d numbers from %,d words and parts of words, %.1f s with the new index%n",
          name,
          encoder.dimensions(),
          encoder.size(),
          (System.nanoTime() - start) / 1e9);
      out.flush();
    }
    return 0;
  }

  /// The shop; when it is running, the error says how it can learn beside that.
  private OpenShop opened() {
    DataFolder.Sections sections = data.sections();
    try {
      return OpenShop.open(data.there(), sections.shop());
    } catch (VitrineException e) {
      if (e.kind() != Kind.BAD_REQUEST) {
        throw e;
      }
      String how = "POST /v1/catalogues/" + name + "/vectors/train with the admin key";
      String message = e.getMessage() + ". A shop that is running learns by itself: " + how;
      throw new VitrineException(e.kind(), message, e);
    }
  }
}
