package dev.vitrine.app.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.app.Unhurried;
import dev.vitrine.app.command.VitrineCommand;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.learn.value.ValueOptions;
import dev.vitrine.serve.metrics.Gauge;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// A shop says whether its models still fit. Twelve kettles say the same; those with even numbers
/// are cheaper and clicked often.
class MonitoringTest {
  private static final int ITEMS = 12;
  private static final int PAGES = 200;

  @TempDir Path folder;
  private int searches;

  private OpenShop open() {
    var conf =
        Map.of(
            "signals.memory",
            "4MB",
            "learn.monitor.settled",
            "0s",
            "learn.shadow.sample",
            "1",
            // What is learnt of clicks meanwhile moves no page.
            "first-stage.weight.query-item-click-rate",
            "0");
    return OpenShop.open(folder, ShopConf.of(Unhurried.conf(conf)));
  }

  private static void price(OpenShop shop, int times) {
    var changes = new ArrayList<Change>();
    for (int i = 0; i < ITEMS; i++) {
      int price = times * (i % 2 == 0 ? 40 : 60);
      String json =
          "{\"id\":\"k"
              + i
              + "\",\"title\":\"Kettle\",\"currency\":\"EUR\",\"price\":"
              + price
              + "}";
      changes.add(new Change.Put(new Document("k" + i, json)));
    }
    shop.open("products").write(changes);
    shop.settle();
    shop.signals();
  }

  private static List<String> page(OpenShop shop, String client, String search) {
    Catalogue catalogue = shop.find("products").orElseThrow();
    Query query = Query.of("kettle", ITEMS);
    var who = new Who(client, "", "");
    return catalogue.answer(query.on(query.occasion().by(who, search))).hits().stream()
        .map(hit -> hit.document().id())
        .toList();
  }

  private void live(OpenShop shop, double liked) {
    var random = new SplittableRandom(searches);
    var events = new ArrayList<Event>();
    for (int i = 0; i < PAGES; i++) {
      String search = "s" + searches++;
      List<String> shown = page(shop, "c" + i, search);
      for (int k = 0; k < shown.size(); k++) {
        boolean even = Integer.parseInt(shown.get(k).substring(1)) % 2 == 0;
        if (random.nextDouble() < (even ? liked : 0.02)) {
          var head =
              new Head("e" + search + k, 0, "products", new Who("c" + i, "", ""), search, "");
          events.add(new Event.Click(head, List.of(Placed.at(shown.get(k), k + 1))));
        }
      }
    }
    for (int from = 0; from < events.size(); from += 100) {
      shop.signals().intake().take(events.subList(from, Math.min(from + 100, events.size())));
    }
    shop.signals().pages().settle();
  }

  private String command(String... words) {
    var out = new StringWriter();
    CommandLine line = VitrineCommand.line().setOut(new PrintWriter(out));
    var all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--data", folder.toString()));
    assertThat(line.execute(all.toArray(String[]::new))).as(String.join(" ", words)).isZero();
    return out.toString();
  }

  private static double gauge(OpenShop shop, String name, String label, String value) {
    return shop.worth().gauges().stream()
        .filter(gauge -> gauge.name().equals(name))
        .filter(gauge -> value.equals(gauge.labels().get(label)))
        .mapToDouble(Gauge::value)
        .findFirst()
        .orElse(Double.NaN);
  }

  @Test
  void whatHasDriftedAndWhatIsSaidTooHighIsSeen() {
    try (OpenShop shop = open()) {
      price(shop, 1);
      live(shop, 0.5);
      shop.worth().learn("products", ValueOptions.DEFAULT, true, _ -> {});
      shop.worth().monitor("products");
      assertThat(gauge(shop, "vitrine_model_drift", "feature", "price")).isLessThan(0.05);
      double said = gauge(shop, "vitrine_model_said", "head", "click");
      assertThat(said).isBetween(0.2, 0.32);
      assertThat(gauge(shop, "vitrine_model_was", "head", "click"))
          .isBetween(said - 0.04, said + 0.04);
      assertThat(command("models", "watch", "--all"))
          .contains("version 1, ranks", "watch.drift.price", "watch.calibration.click.bin01")
          .containsPattern("watch.absent +none");

      price(shop, 10);
      live(shop, 0.1);
      live(shop, 0.1);
      shop.worth().monitor("products");
      assertThat(gauge(shop, "vitrine_model_drift", "feature", "price")).isGreaterThan(1);
      assertThat(gauge(shop, "vitrine_model_was", "head", "click")).isLessThan(0.16);
      assertThat(command("models", "watch")).contains("watch.drift.price").doesNotContain("bin01");
    }
  }

  @Test
  void aVersionInShadowTouchesNoPage() {
    try (OpenShop shop = open()) {
      price(shop, 1);
      live(shop, 0.5);
      List<String> before = page(shop, "c1", "");
      shop.worth().learn("products", ValueOptions.DEFAULT, false, _ -> {});
      assertThat(command("models", "shadow", "1")).contains("no model ranks, version 1 in shadow");
      shop.worth().take("products");
      for (int i = 0; i < PAGES; i++) {
        assertThat(page(shop, "c" + i, "t" + i)).isEqualTo(before);
      }
      shop.signals().pages().settle();
      shop.worth().monitor("products");
      assertThat(gauge(shop, "vitrine_model_shadow_pages", "version", "1")).isEqualTo(2 * PAGES);
      assertThat(command("models", "watch"))
          .contains("version 1, in shadow", "shadow.tau", "shadow.overlap-of-10", "shadow.millis")
          .containsPattern("shadow.pages +400");
      assertThat(page(shop, "c1", "")).isEqualTo(before);
      command("models", "shadow", "0");
      shop.worth().monitor("products");
      assertThat(shop.worth().gauges()).isEmpty();
    }
  }
}
