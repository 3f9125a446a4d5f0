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

/// `rewrites accept`: accepts a rewrite, whether it was mined or not.
@Command(
    name = "accept",
    mixinStandardHelpOptions = true,
    description = "Accepts a rewrite, whether it was mined or not; a new mining leaves it so.")
final class RewritesAcceptCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private OpenedCatalogue opened = new OpenedCatalogue();

  @Parameters(index = "0", paramLabel = "FROM", description = "the words that shoppers type")
  private String from = "";

  @Parameters(index = "1", paramLabel = "TO", description = "the other name")
  private String to = "";

  @Override
  public Integer call() {
    return opened.with(this::accept);
  }

  private int accept(Catalogue catalogue) {
    catalogue.change(
        old -> old.rewritten(Rewrites.decided(old.rewrites(), from, to, State.ACCEPTED)));
    spec.commandLine().getOut().println("accepted: " + from + " = " + to);
    return 0;
  }
}
