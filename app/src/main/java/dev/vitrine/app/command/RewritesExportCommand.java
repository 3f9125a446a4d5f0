package dev.vitrine.app.command;

import dev.vitrine.kernel.rewrite.Rewrite;
import dev.vitrine.kernel.shop.Catalogue;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `rewrites export`: prints the rewrites as a table of tab-separated values with a head.
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Prints the rewrites as tab-separated values.")
final class RewritesExportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private OpenedCatalogue opened = new OpenedCatalogue();

  @Override
  public Integer call() {
    return opened.with(this::print);
  }

  private int print(Catalogue catalogue) {
    PrintWriter out = spec.commandLine().getOut();
    out.println("from\tto\tstate\tby\tsource\trelevance\tincrement\thits");
    for (Rewrite one : catalogue.settings().rewrites()) {
      out.println(
          String.join(
              "\t",
              one.from(),
              one.to(),
              one.state().name().toLowerCase(Locale.ROOT),
              one.byPerson() ? "person" : "mining",
              one.source().name().toLowerCase(Locale.ROOT),
              Double.toString(one.signals().relevance()),
              Integer.toString(one.signals().increment()),
              Double.toString(one.signals().hitRate())));
    }
    out.flush();
    return 0;
  }
}
