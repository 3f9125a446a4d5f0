package dev.vitrine.app.command;

import dev.vitrine.app.shop.OpenShop;
import java.util.Optional;
import java.util.concurrent.Callable;
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
    DataFolder.Sections sections = data.sections();
    OpenShop shop = OpenShop.open(data.folder(), sections.shop());
    var serving = new Serving(shop, data.folder(), sections.serve(), port);
    serving.run(spec.commandLine().getOut(), "Serving " + String.join(", ", shop.names()));
    return 0;
  }
}
