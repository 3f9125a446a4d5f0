package dev.vitrine.app.command;

import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.search.rules.Finding;
import dev.vitrine.search.rules.RuleReport;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `rules check`: asks the query that each rule was written for and tells what rules cannot do.
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Tells which rules conflict, are over, or cannot do what they say.")
final class RulesCheckCommand implements Callable<Integer> {
  private static final int FOUND = 3;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private OpenedCatalogue opened = new OpenedCatalogue();

  @Override
  public Integer call() {
    return opened.with(this::check);
  }

  private int check(Catalogue catalogue) {
    PrintWriter out = spec.commandLine().getOut();
    RuleReport.Findings found =
        RuleReport.of(catalogue, 0, Instant.now().getEpochSecond(), false, Duration.ofMinutes(10));
    for (Finding finding : found.all()) {
      String asked = finding.query().isEmpty() ? "" : " (query \"" + finding.query() + "\")";
      out.printf(
          Locale.ROOT,
          "%s: %s: %s%s%n",
          finding.rule(),
          AnswerText.words(finding.kind()),
          finding.note(),
          asked);
    }
    out.printf(
        Locale.ROOT,
        "%d of %d rules looked at, %d findings%n",
        found.looked(),
        found.of(),
        found.all().size());
    out.flush();
    return found.all().isEmpty() ? 0 : FOUND;
  }
}
