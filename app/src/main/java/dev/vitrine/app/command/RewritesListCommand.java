package dev.vitrine.app.command;

import dev.vitrine.kernel.rewrite.Rewrite;
import dev.vitrine.kernel.rewrite.Rewrite.State;
import dev.vitrine.kernel.shop.Catalogue;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `rewrites list`: shows the rewrites with what speaks for each.
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Shows the rewrites with what speaks for each.")
final class RewritesListCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private OpenedCatalogue opened = new OpenedCatalogue();

  @Option(
      names = "--state",
      paramLabel = "STATE",
      description = "only these: ${COMPLETION-CANDIDATES}")
  private Optional<State> state = Optional.empty();

  @Override
  public Integer call() {
    return opened.with(this::print);
  }

  private int print(Catalogue catalogue) {
    PrintWriter out = spec.commandLine().getOut();
    out.println("state     by      source     relevance  increment  hits   from = to");
    for (Rewrite one : catalogue.settings().rewrites()) {
      if (state.isEmpty() || state.get() == one.state()) {
        out.printf(
            Locale.ROOT,
            "%-9s %-7s %-10s %9.3f %10d %5.3f   %s = %s%n",
            one.state().name().toLowerCase(Locale.ROOT),
            one.byPerson() ? "person" : "mining",
            one.source().name().toLowerCase(Locale.ROOT),
            one.signals().relevance(),
            one.signals().increment(),
            one.signals().hitRate(),
            one.from(),
            one.to());
      }
    }
    out.flush();
    return 0;
  }
}
