package dev.vitrine.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.app.shop.ShopConf;
import dev.vitrine.kernel.config.Conf;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.search.recall.Quota;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExpansionsCommandTest {
  private static final List<String> COLOURS =
      List.of("Grey", "Blue", "Green", "Red", "Black", "White", "Brown", "Pink");

  /// What things are called in queries, and in titles.
  private static final Map<String, String> THINGS =
      Map.of("couch", "sofa", "torch", "lamp", "chair", "chair", "table", "table", "rug", "rug");

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final ShopConf PLAIN = ShopConf.of(Conf.defaults());

  @TempDir private Path folder = Path.of("");

  private String run(int code, String... arguments) {
    var out = new StringWriter();
    CommandLine line = VitrineCommand.line();
    line.setOut(new PrintWriter(out));
    line.setExecutionExceptionHandler((e, _, _) -> {
      out.append(e.getMessage());
      return 2;
    });
    assertThat(line.execute(arguments)).as(out.toString()).isEqualTo(code);
    return out.toString();
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private OpenShop open(ShopConf conf) {
    return OpenShop.open(folder.resolve("data"), conf);
  }

  /// Things of several colours, with ids such as `sofa3`.
  private static void fill(OpenShop shop) {
    Catalogue catalogue = shop.open("products");
    var changes = new ArrayList<Change>();
    for (String thing : THINGS.values()) {
      for (int i = 0; i < COLOURS.size(); i++) {
        changes.add(put(thing + i, COLOURS.get(i) + " " + thing));
      }
    }
    catalogue.write(changes);
    shop.settle();
  }

  private static Change put(String id, String title) {
    return new Change.Put(new Document(id, "{\"id\":\"" + id + "\",\"title\":\"" + title + "\"}"));
  }

  /// Shoppers ask for a colour and a thing, and click it.
  private static void click(OpenShop shop) {
    THINGS.forEach((asked, thing) -> {
      for (int i = 0; i < COLOURS.size(); i++) {
        click(shop, COLOURS.get(i) + " " + asked, asked, thing, i);
      }
    });
    shop.signals().pages().settle();
  }

  private static void click(OpenShop shop, String text, String asked, String thing, int which) {
    Catalogue catalogue = shop.find("products").orElseThrow();
    String search = text.strip() + which;
    var who = new Who("phone" + asked + which, "", "visit" + search);
    Query query = Query.of(text, 20);
    catalogue.answer(query.on(query.occasion().by(who, search)));
    var head = new Head("e" + search, System.currentTimeMillis(), "products", who, search, "");
    List<Placed> placed = List.of(Placed.at(thing + which, 1));
    shop.signals().intake().take(List.of(new Event.Click(head, placed)));
  }

  private static List<String> found(OpenShop shop, String text) {
    return shop.find("products").orElseThrow().answer(Query.of(text, 20)).hits().stream()
        .map(hit -> hit.document().id())
        .toList();
  }

  @Test
  void whatWasClickedForAWordIsLearntShownAndFound() {
    try (OpenShop shop = open(PLAIN)) {
      fill(shop);
      click(shop);
      assertThat(found(shop, "couch")).isEmpty();
    }
    assertThat(run(0, "expansions", "show", "couch", "--data", data()))
        .contains("nothing was learnt yet");
    assertThat(run(0, "expansions", "train", "--data", data()))
        .contains("products: 2 words stand for 2 others");
    assertThat(run(0, "expansions", "show", "couch", "sofa", "--data", data()).lines())
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("couch"),
            line -> assertThat(line).matches("  0\\.\\d{3}  sofa"),
            line -> assertThat(line).isEqualTo("sofa: nothing else"));
    try (OpenShop shop = open(PLAIN.expanding(new Quota(0, PATIENCE), 0.3))) {
      assertThat(found(shop, "couch")).isEmpty();
    }
    try (OpenShop shop = open(PLAIN.expanding(new Quota(10, PATIENCE), 0.3))) {
      assertThat(found(shop, "couch"))
          .hasSize(COLOURS.size())
          .allMatch(id -> id.startsWith("sofa"));
      click(shop, "couch", "couch", "sofa", 0);
      shop.signals().pages().settle();
    }
    assertThat(run(0, "recalls", "report", "--data", data()).lines())
        .anySatisfy(line -> assertThat(line).matches("expanded +8 +8 +1 .*"));
    try (OpenShop shop = open(PLAIN)) {
      shop.drop("products");
    }
    assertThat(folder.resolve("data/models")).isEmptyDirectory();
  }

  @Test
  void pairsOfAFileTeachToo() throws IOException {
    try (OpenShop shop = open(PLAIN)) {
      fill(shop);
    }
    assertThat(run(2, "expansions", "train", "--data", data())).contains("nothing can be learnt");
    var lines = new StringBuilder();
    THINGS.forEach((asked, thing) -> {
      for (int i = 0; i < COLOURS.size(); i++) {
        lines.append(asked).append('\t').append(thing).append(i).append("\t1\n");
      }
    });
    Path pairs = Files.writeString(folder.resolve("pairs.tsv"), lines);
    assertThat(run(0, "expansions", "train", "--data", data(), "--pairs", pairs.toString()))
        .contains("40 taken")
        .contains("2 words stand for 2 others");
  }

  @Test
  void aDamagedFileIsLeftAside() throws IOException {
    try (OpenShop shop = open(PLAIN)) {
      fill(shop);
      click(shop);
    }
    run(0, "expansions", "train", "--data", data());
    try (var files = Files.list(folder.resolve("data/models"))) {
      for (Path file : files.toList()) {
        Files.writeString(file, "damaged");
      }
    }
    assertThat(run(0, "expansions", "show", "couch", "--data", data()))
        .contains("nothing was learnt yet");
  }

  @Test
  void heldOutQueriesOfAJudgedSetAreMeasured() throws IOException {
    Path set = Files.createDirectory(folder.resolve("set"));
    var items = new StringBuilder();
    var queries = new StringBuilder();
    var judged = new StringBuilder();
    int[] number = {0};
    THINGS.forEach((asked, thing) -> {
      for (int i = 0; i < 20; i++) {
        String id = thing + i;
        items.append("{\"id\":\"%s\",\"title\":\"%s\"}%n".formatted(id, thing + " model" + i));
        if (i < 10) {
          queries.append("q%d\t%s%n".formatted(number[0], asked + " model" + i));
          judged.append("q%d 0 %s 1%n".formatted(number[0], id));
          judged.append("q%d 0 %s 1%n".formatted(number[0]++, thing + (i + 10)));
        }
      }
    });
    Files.writeString(set.resolve("catalog.ndjson"), items);
    Files.writeString(set.resolve("queries.tsv"), queries);
    Files.writeString(set.resolve("qrels.txt"), judged);
    String told = run(0, "expansions", "evaluate", set.toString(), "--temp", folder.toString());
    assertThat(told).startsWith("set: 50 queries in 5 parts");
    assertThat(told.lines().filter(line -> line.startsWith("recall@1000")).findFirst())
        .hasValueSatisfying(
            line -> assertThat(line).contains(" 0.8000 ", " 1.0000 ", "20 / 0 / 30"));
  }
}
