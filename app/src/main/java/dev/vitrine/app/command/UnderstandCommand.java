package dev.vitrine.app.command;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.search.Reading;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `understand`: tells what a query is taken to mean, word by word.
@Command(
    name = "understand",
    mixinStandardHelpOptions = true,
    description = "Tells what a query is taken to mean: its words, corrections and synonyms.")
public final class UnderstandCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private DataFolder data = new DataFolder();

  @Parameters(paramLabel = "QUERY", description = "the words, quoted as one argument")
  private String text = "";

  @Option(
      names = "--catalogue",
      paramLabel = "NAME",
      defaultValue = "products",
      description = "which catalogue (default: ${DEFAULT-VALUE})")
  private String name = "products";

  @Option(names = "--as-typed", description = "correct no word")
  private boolean asTyped;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Query words = Query.of(text, 0);
    Query query = asTyped ? words.asTyped() : words;
    try (var shop = OpenShop.open(data.there(), data.sections().shop())) {
      Catalogue catalogue = shop.find(name).orElseThrow(() -> data.without(name, shop.names()));
      Answer answer = catalogue.answer(query);
      Reading reading = shop.read(name, query).orElseThrow();
      ReadingText.print(reading, answer, out);
    }
    return 0;
  }
}
