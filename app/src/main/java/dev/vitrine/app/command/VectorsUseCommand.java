package dev.vitrine.app.command;

import dev.vitrine.app.shop.Brought;
import dev.vitrine.app.shop.OpenShop;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `vectors use`: takes an encoder that the shop brings, tries it, and makes the catalogue's index
/// anew with it.
@Command(
    name = "use",
    mixinStandardHelpOptions = true,
    description = "Takes an encoder in the ONNX form and makes a catalogue's index anew with it.")
public final class VectorsUseCommand implements Callable<Integer> {
  private static final int LONGEST = 48;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private DataFolder data = new DataFolder();

  @Parameters(
      paramLabel = "FOLDER",
      description = "a folder with model.onnx, tokenizer.json and, if need be, encoder.properties")
  private Path from = Path.of("");

  @Option(
      names = "--catalogue",
      paramLabel = "NAME",
      defaultValue = "products",
      description = "which catalogue of the shop (default: ${DEFAULT-VALUE})")
  private String name = "products";

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    long start = System.nanoTime();
    try (var shop = OpenShop.open(data.there(), data.sections().shop())) {
      if (shop.find(name).isEmpty()) {
        throw data.without(name, shop.names());
      }
      Brought brought =
          shop.bring(
              name,
              from,
              Told.into(line -> {
                out.println(line);
                out.flush();
              }));
      out.println(brought.told());
      for (Brought.Alike alike : brought.alike()) {
        out.printf(
            Locale.ROOT,
            "  %.2f  %s  ~  %s%n",
            alike.cosine(),
            cut(alike.query()),
            cut(alike.title()));
      }
      out.printf(
          Locale.ROOT,
          "%s: strangers are %.2f alike, which counts as 0; %.1f s with the new index%n",
          name,
          brought.strangers(),
          (System.nanoTime() - start) / 1e9);
      out.flush();
    }
    return 0;
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
  }
}
