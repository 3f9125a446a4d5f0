package dev.vitrine.app.command;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.kernel.answer.Fate;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `search`: answers one query on the command line, with its trace.
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Answers a query and tells how, or why an item has its rank.")
public final class SearchCommand implements Callable<Integer> {
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

  @Option(
      names = "--size",
      paramLabel = "N",
      defaultValue = "10",
      description = "hits (default: ${DEFAULT-VALUE})")
  private int size = 10;

  @Option(names = "--typing", description = "take the last word as unfinished")
  private boolean typing;

  @Option(names = "--as-typed", description = "correct no word")
  private boolean asTyped;

  @Option(names = "--why", paramLabel = "ID", description = "tell what became of this item")
  private Optional<String> why = Optional.empty();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Given.within("--size", size, 0, Query.DEPTH_LIMIT);
    try (var shop = OpenShop.open(data.there(), data.sections().shop())) {
      Catalogue catalogue = shop.find(name).orElseThrow(() -> data.without(name, shop.names()));
      if (why.isPresent()) {
        tell(catalogue.why(query(), why.get()), out);
      } else {
        AnswerText.print(catalogue.answer(query()), out);
      }
    }
    return 0;
  }

  private Query query() {
    return new Query(
        text,
        typing,
        !asTyped,
        Filter.ALL,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0,
        size,
        "",
        "",
        Duration.ofSeconds(10),
        true);
  }

  private static void tell(Fate fate, PrintWriter out) {
    out.println(fate.id() + ": " + AnswerText.words(fate.outcome()));
    fate.notes().forEach(note -> out.println("  " + note));
    AnswerText.print(fate.reasons(), out);
    out.flush();
  }
}
