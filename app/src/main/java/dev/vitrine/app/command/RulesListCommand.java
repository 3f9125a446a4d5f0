package dev.vitrine.app.command;

import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.serve.rules.RuleJson;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `rules list`: prints the rules, one JSON object a line, as `rules put` reads them.
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Prints the rules, one JSON object a line.")
final class RulesListCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private OpenedCatalogue opened = new OpenedCatalogue();

  @Override
  public Integer call() {
    return opened.with(this::print);
  }

  private int print(Catalogue catalogue) {
    PrintWriter out = spec.commandLine().getOut();
    catalogue.settings().rules().forEach(rule -> out.println(RuleJson.write(rule)));
    out.flush();
    return 0;
  }
}
