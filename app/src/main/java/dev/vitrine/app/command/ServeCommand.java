package dev.vitrine.app.command;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.serve.Server;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `serve`: serves the catalogues of a data folder until it is stopped.
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serves the catalogues that are here.")
public final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private DataFolder data = new DataFolder();

  @Option(names = "--port", paramLabel = "N", description = "port to listen on, 0 for any free one")
  private Optional<Integer> port = Optional.empty();

  @Override
  public Integer call() throws InterruptedException {
    DataFolder.Sections sections = data.sections(port);
    Server.refuseTaken(sections.serve());
    Path folder = data.folder();
    OpenShop shop = OpenShop.open(folder, sections.shop());
    shop.keepLearning();
    String headline =
        shop.names().isEmpty()
            ? folder + " has no catalogue yet. " + data.nextStep()
            : "Serving " + sizes(shop) + " from " + folder;
    var serving = Serving.start(shop, folder, sections.serve());
    serving.untilStopped(spec.commandLine().getOut(), headline);
    return 0;
  }

  private static String sizes(OpenShop shop) {
    return shop.names().stream()
        .map(name ->
            String.format(
                Locale.ROOT,
                "%s (%,d items)",
                name,
                shop.find(name).map(Catalogue::size).orElse(0L)))
        .collect(Collectors.joining(", "));
  }
}
