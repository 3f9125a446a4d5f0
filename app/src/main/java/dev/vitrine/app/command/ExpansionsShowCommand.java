package dev.vitrine.app.command;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.index.text.LanguageGuess;
import dev.vitrine.index.text.Words;
import dev.vitrine.search.expand.Expansions;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `expansions show`: prints what words also stand for, as stems with their chances.
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Prints what words of queries also stand for.")
public final class ExpansionsShowCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private OpenedCatalogue opened = new OpenedCatalogue();

  @Parameters(paramLabel = "WORD", arity = "1..*", description = "words, or whole queries")
  private List<String> texts = List.of();

  @Override
  public Integer call() {
    return opened.within((shop, catalogue) -> show(shop, catalogue.name()));
  }

  private int show(OpenShop shop, String name) {
    PrintWriter out = spec.commandLine().getOut();
    Expansions expansions = shop.expansions(name);
    if (expansions.size() == 0) {
      out.println(name + ": nothing was learnt yet; ./vitrine expansions train");
    }
    var words = new Words();
    for (String text : texts) {
      words
          .of(text, LanguageGuess.of(text))
          .forEach(token -> show(token.exact(), expansions.of(token.stem()), out));
    }
    out.flush();
    return 0;
  }

  private static void show(String typed, List<Expansions.Other> others, PrintWriter out) {
    out.println(typed + (others.isEmpty() ? ": nothing else" : ""));
    for (Expansions.Other other : others) {
      out.printf(Locale.ROOT, "  %.3f  %s%n", other.weight(), other.term());
    }
  }
}
