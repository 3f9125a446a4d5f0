package dev.vitrine.search;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Facet;
import dev.vitrine.kernel.answer.Hit;
import dev.vitrine.kernel.answer.Notice;
import dev.vitrine.kernel.answer.Trace;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.shop.Settings.Synonyms;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What some queries give on the small catalogue, trace and page, as written down in `*.golden`
/// files: a change of any step shows as a difference that can be read.
@TestInstance(Lifecycle.PER_CLASS)
class GoldenTest {
  private static final Map<String, Ask> QUERIES =
      Map.ofEntries(
          Map.entry("browse", Ask.of("").facets("kind", "brand").page(0, 4)),
          Map.entry("one-word", Ask.of("kettle").facets("brand", "color")),
          Map.entry("two-words", Ask.of("red kettle")),
          Map.entry("any-word", Ask.of("green velvet kettle")),
          Map.entry("dropped-word", Ask.of("kettle qwxz")),
          Map.entry("nothing", Ask.of("qwxz").facets("brand")),
          Map.entry("common-words", Ask.of("the kettle for open fire")),
          Map.entry("only-common-words", Ask.of("the who")),
          Map.entry("identifier", Ask.of("WH-1000XM4")),
          Map.entry("identifier-apart", Ask.of("sony wh 1000 xm4")),
          Map.entry("gtin", Ask.of("4 548736 112117")),
          Map.entry("part-number", Ask.of("dcd796 d2 xj")),
          Map.entry("joined", Ask.of("tshirt")),
          Map.entry("apart", Ask.of("t shirts white")),
          Map.entry("divided", Ask.of("runningshoes")),
          Map.entry("plural", Ask.of("batteries 18v")),
          Map.entry("slip", Ask.of("headpohnes")),
          Map.entry("unfinished", Ask.of("red ket").typing()),
          Map.entry("unfinished-long", Ask.of("earb").typing()),
          Map.entry("synonym", Ask.of("couch")),
          Map.entry("synonym-of-words", Ask.of("cell phone")),
          Map.entry("quoted", Ask.of("\"electric kettle\" red")),
          Map.entry("filtered", Ask.of("t-shirt").filter(red())),
          Map.entry("sorted", Ask.of("kettle").order("price", false)),
          Map.entry("chinese", Ask.of("连衣裙")),
          Map.entry("vietnamese-bare", Ask.of("ca phe")),
          Map.entry("german", Ask.of("Handyhülle").language("de")),
          Map.entry("emoji", Ask.of("🫖").page(0, 2)));

  private final SmallShop shop =
      SmallShop.of(Golden.catalogue())
          .synonyms(
              new Synonyms("sofa", "", List.of("sofa", "couch")),
              new Synonyms("phone", "cell phone", List.of("mobile phone", "smartphone")));
  private final Cascade cascade = TestCascade.of();

  @AfterAll
  void close() {
    shop.close();
  }

  static List<String> names() {
    return QUERIES.keySet().stream().sorted().toList();
  }

  private static Filter red() {
    return new Filter.And(
        List.of(new Filter.Is("color", "red"), new Filter.Is("available", "true")));
  }

  @ParameterizedTest
  @MethodSource("names")
  void theAnswerIsAsWrittenDown(String name) {
    Ask ask = QUERIES.getOrDefault(name, Ask.of(""));
    Answer answer = shop.answer(cascade, ask.query());
    Golden.check(name + ".golden", written(ask, answer));
  }

  private static String written(Ask ask, Answer answer) {
    var out = new StringBuilder("query    " + ask.query().text() + "\n");
    for (Trace.Line line : answer.trace().lines()) {
      String note = line.note().isEmpty() ? "" : "  (" + line.note() + ")";
      line(
          out,
          String.format(
              Locale.ROOT,
              "%-12s %s %d → %d%s",
              line.stage(),
              line.step(),
              line.in(),
              line.out(),
              note));
    }
    line(out, String.format(Locale.ROOT, "matched  %s", String.join(" ", answer.matched())));
    for (Notice notice : answer.notices()) {
      line(
          out,
          String.format(
              Locale.ROOT, "notice   %s %s → %s", notice.kind(), notice.from(), notice.to()));
    }
    String exact = answer.found().exact() ? "" : " or more";
    line(out, String.format(Locale.ROOT, "found    %d%s", answer.found().total(), exact));
    for (Facet facet : answer.found().facets()) {
      String counts =
          facet.counts().stream()
              .map(c -> c.value() + " " + c.items())
              .collect(Collectors.joining(", "));
      line(out, String.format(Locale.ROOT, "facet    %s: %s", facet.attribute(), counts));
    }
    for (Hit hit : answer.hits()) {
      line(
          out,
          String.format(
              Locale.ROOT, "%2d %-13s %8.4f", hit.rank() + 1, hit.document().id(), hit.score()));
    }
    return out.toString();
  }

  private static void line(StringBuilder out, String text) {
    out.append(text.stripTrailing()).append('\n');
  }
}
