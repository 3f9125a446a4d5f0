package dev.vitrine.app.command;

import dev.vitrine.kernel.rewrite.Rewrite.State;
import dev.vitrine.kernel.rewrite.Rewrites;
import dev.vitrine.kernel.shop.Catalogue;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What a person decides about a rewrite: its two names, and the catalogue that it is of.
final class DecidedRewrite {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Mixin private OpenedCatalogue opened = new OpenedCatalogue();

  @Parameters(index = "0", paramLabel = "FROM", description = "the words that shoppers type")
  private String from = "";

  @Parameters(index = "1", paramLabel = "TO", description = "the other name")
  private String to = "";

  /// Keeps the decision and says so.
  int is(State state, String said) {
    return opened.with(catalogue -> decide(catalogue, state, said));
  }

  private int decide(Catalogue catalogue, State state, String said) {
    catalogue.change(old -> old.rewritten(Rewrites.decided(old.rewrites(), from, to, state)));
    spec.commandLine().getOut().println(said + ": " + from + " = " + to);
    return 0;
  }
}
