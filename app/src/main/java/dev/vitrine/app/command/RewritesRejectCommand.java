package dev.vitrine.app.command;

import dev.vitrine.kernel.rewrite.Rewrite.State;
import dev.vitrine.kernel.rewrite.Rewrites;
import dev.vitrine.kernel.shop.Catalogue;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rewrites reject`: rejects a rewrite, whether it was mined or not.
@Command(
    name = "reject",
    mixinStandardHelpOptions = true,
    description = "Rejects a rewrite, whether it was mined or not; a new mining leaves it so.")
final class RewritesRejectCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private OpenedCatalogue opened = new OpenedCatalogue();

  @Parameters(index = "0", paramLabel = "FROM", description = "the words that shoppers type")
  private String from = "";

  @Parameters(index = "1", paramLabel = "TO", description = "the other name")
  private String to = "";

  @Override
  public Integer call() {
    return opened.with(this::reject);
  }

  private int reject(Catalogue catalogue) {
    catalogue.change(
        old -> old.rewritten(Rewrites.decided(old.rewrites(), from, to, State.REJECTED)));
    spec.commandLine().getOut().println("rejected: " + from + " = " + to);
    return 0;
  }
}
