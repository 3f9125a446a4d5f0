package dev.vitrine.app.command;

import dev.vitrine.kernel.rewrite.Rewrite.State;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `rewrites reject`: rejects a rewrite, whether it was mined or not.
@Command(
    name = "reject",
    mixinStandardHelpOptions = true,
    description = "Rejects a rewrite, whether it was mined or not; a new mining leaves it so.")
final class RewritesRejectCommand implements Callable<Integer> {
  @Mixin private DecidedRewrite rewrite = new DecidedRewrite();

  @Override
  public Integer call() {
    return rewrite.is(State.REJECTED, "rejected");
  }
}
