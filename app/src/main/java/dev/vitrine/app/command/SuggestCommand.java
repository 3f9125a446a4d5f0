package dev.vitrine.app.command;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.suggest.Suggested;
import dev.vitrine.kernel.suggest.Suggestion;
import dev.vitrine.kernel.suggest.SuggestionKind;
import dev.vitrine.kernel.suggest.Typed;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `suggest`: prints what is suggested for what is typed so far.
@Command(
    name = "suggest",
    mixinStandardHelpOptions = true,
    description = "Prints what is suggested for words that are not finished, or related searches.")
public final class SuggestCommand implements Callable<Integer> {
  private static final int QUERIES = 10;
  private static final int OTHERS = 3;
  private static final long PATIENCE = 600_000;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private DataFolder data = new DataFolder();

  @Parameters(
      paramLabel = "TEXT",
      arity = "1..*",
      description = "what is typed so far, each by itself")
  private List<String> texts = List.of();

  @Option(
      names = "--catalogue",
      paramLabel = "NAME",
      defaultValue = "products",
      description = "which catalogue (default: ${DEFAULT-VALUE})")
  private String name = "products";

  @Option(names = "--related", description = "searches related to a finished one")
  private boolean related;

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    try (var shop = OpenShop.open(data.there(), data.sections().shop())) {
      Catalogue catalogue = shop.find(name).orElseThrow(() -> data.without(name, shop.names()));
      long until = System.currentTimeMillis() + PATIENCE;
      while (!catalogue.suggest(Typed.queries("", 1)).ready()
          && System.currentTimeMillis() < until) {
        Thread.sleep(20);
      }
      for (String text : texts) {
        long start = System.nanoTime();
        Suggested found =
            related
                ? catalogue.related(Typed.queries(text, QUERIES))
                : catalogue.suggest(typed(text));
        print(text, found, (System.nanoTime() - start) / 1e6, out);
      }
    }
    out.flush();
    return 0;
  }

  private static Typed typed(String text) {
    Map<SuggestionKind, Integer> wanted =
        Map.of(
            SuggestionKind.QUERY, QUERIES,
            SuggestionKind.CATEGORY, OTHERS,
            SuggestionKind.BRAND, OTHERS,
            SuggestionKind.SELLER, OTHERS,
            SuggestionKind.CREATOR, OTHERS,
            SuggestionKind.ITEM, OTHERS,
            SuggestionKind.LIVE, OTHERS);
    return new Typed(text, wanted, 1, Filter.ALL, "", "", List.of(), Duration.ofSeconds(2));
  }

  private static void print(String text, Suggested found, double millis, PrintWriter out) {
    String note = found.corrected() ? ", slips mended" : "";
    out.printf(Locale.ROOT, "%s: %.1f ms%s%n", text, millis, note);
    for (Suggestion one : found.suggestions()) {
      out.printf(
          Locale.ROOT,
          "  %-9s %-9s %7.2f %,7d%s  %s%s%n",
          one.kind().name().toLowerCase(Locale.ROOT),
          one.origin().name().toLowerCase(Locale.ROOT),
          one.popularity(),
          one.items(),
          one.exact() ? " " : "+",
          one.text(),
          one.trending() ? " (trending)" : "");
      one.scopes()
          .forEach(s -> out.printf(Locale.ROOT, "  %28s in %s (%,d)%n", "", s.value(), s.items()));
    }
  }
}
