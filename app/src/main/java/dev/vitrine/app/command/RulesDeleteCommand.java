package dev.vitrine.app.command;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rules delete`: removes rules by their ids.
@Command(
    name = "delete",
    mixinStandardHelpOptions = true,
    description = "Removes rules by their ids.")
final class RulesDeleteCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private OpenedCatalogue opened = new OpenedCatalogue();

  @Parameters(paramLabel = "ID", arity = "1..*", description = "ids of rules")
  private List<String> ids = List.of();

  @Override
  public Integer call() {
    return opened.with(this::delete);
  }

  private int delete(Catalogue catalogue) {
    catalogue.change(old -> {
      var left = new ArrayList<>(old.rules());
      for (String id : ids) {
        if (!left.removeIf(rule -> rule.id().equals(id))) {
          throw VitrineException.notFound("no rule '" + id + "'; nothing was removed");
        }
      }
      return old.ruledBy(left);
    });
    spec.commandLine()
        .getOut()
        .printf(Locale.ROOT, "%d rules left%n", catalogue.settings().rules().size());
    return 0;
  }
}
