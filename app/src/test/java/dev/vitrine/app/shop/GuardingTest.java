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
import dev.vitrine.learn.registry.Deed;
import dev.vitrine.learn.registry.Entry;
import dev.vitrine.learn.registry.Registry;
import dev.vitrine.learn.registry.Standing;
import dev.vitrine.search.model.Linear;
import dev.vitrine.search.model.ValueModel;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// A shop takes back a version that does worse, and only that. Twelve kettles say the same; those
/// that cost 40 are clicked often, those that cost 60 hardly ever.
class GuardingTest {
  private static final int ITEMS = 12;
  private static final int PAGE = 6;
  private static final int SHOPPERS = 240;
  private static final long MINUTE = 60_000;
  private static final Map<String, String> FACTS = Map.of("told", "of a test");

  @TempDir Path folder;
  private final AtomicLong now = new AtomicLong(System.currentTimeMillis());
  private final InstantSource clock = () -> Instant.ofEpochMilli(now.get());
  private int searches;

  private Registry registry = new Registry(Path.of("."));

  private OpenShop open(String heldBack) {
    var conf =
        Map.of(
            "signals.memory", "4MB",
            "learn.every", "0s",
            "learn.guard.fewest-shoppers", "40",
            "learn.guard.latency", "10",
            "learn.guard.hold-back", heldBack,
            "learn.guard.every", "1h");
    OpenShop shop = OpenShop.open(folder, ShopConf.of(Unhurried.conf(conf)), clock);
    shop.signals();
    shop.keepLearning();
    return shop;
  }

  /// Two versions: the first one likes what is liked, the second one what is not.
  @BeforeEach
  void fill() {
    try (OpenShop shop = open("0")) {
      var changes = new ArrayList<Change>();
      for (int i = 0; i < ITEMS; i++) {
        int price = i % 2 == 0 ? 40 : 60;
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
      long origin = shop.record().origin("products");
      registry = new Registry(folder.resolve("models").resolve(origin + ".value"), clock);
    }
    registry.add("products", model(-40), FACTS);
    registry.add("products", model(40), FACTS);
    registry.promote(1);
    now.addAndGet(MINUTE);
  }

  private static ValueModel model(double ofPrice) {
    Map<dev.vitrine.search.model.Head, ValueModel.Part> parts =
        new EnumMap<>(dev.vitrine.search.model.Head.class);
    for (var head : dev.vitrine.search.model.Head.values()) {
      boolean click = head == dev.vitrine.search.model.Head.CLICK;
      double weight = click ? ofPrice : 0;
      var linear = Linear.of(List.of("price"), new double[] {weight});
      parts.put(head, new ValueModel.Part(linear, -weight * Math.log10(50)));
    }
    return new ValueModel(parts, 0, "of a test");
  }

  /// Pages of some shoppers, and what they click.
  private void live(OpenShop shop, int from, int to) {
    var random = new SplittableRandom(from);
    var events = new ArrayList<Event>();
    Catalogue catalogue = shop.find("products").orElseThrow();
    Query query = Query.of("kettle", PAGE);
    for (int i = from; i < to; i++) {
      var who = new Who("c" + i, "", "");
      String search = "s" + searches++;
      var answer = catalogue.answer(query.on(query.occasion().by(who, search)));
      for (var hit : answer.hits()) {
        boolean liked = Integer.parseInt(hit.document().id().substring(1)) % 2 == 0;
        if (random.nextDouble() < (liked ? 0.5 : 0.02)) {
          var head = new Head("e" + search + hit.rank(), 0, "products", who, search, "");
          var placed = Placed.at(hit.document().id(), hit.rank() + 1);
          events.add(new Event.Click(head, List.of(placed)));
        }
      }
    }
    shop.signals().pages().settle();
    for (int at = 0; at < events.size(); at += 100) {
      shop.signals().intake().take(events.subList(at, Math.min(at + 100, events.size())));
    }
  }

  private String command(String... words) {
    var out = new StringWriter();
    CommandLine line = VitrineCommand.line().setOut(new PrintWriter(out));
    var all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--data", folder.toString()));
    assertThat(line.execute(all.toArray(String[]::new))).as(String.join(" ", words)).isZero();
    return out.toString();
  }

  private void begin(OpenShop shop) {
    shop.worth().take("products");
    now.addAndGet(MINUTE);
  }

  private List<Deed> deeds() {
    return registry.history().stream().map(Entry::deed).toList();
  }

  @Test
  void aCanaryThatDoesWorseIsTakenBackAndNotPromotedByItselfAgain() {
    try (OpenShop shop = open("0")) {
      registry.canary(2, 0.5);
      begin(shop);
      live(shop, 0, SHOPPERS);
      shop.worth().watch("products");
      assertThat(registry.standing()).isEqualTo(Standing.of(1));
      assertThat(registry.history().getLast().why()).contains("clicks", "worse", "pages against");
      assertThat(command("models", "show", "2"))
          .contains("version 2 rolled back by the guardrail: clicks");
      assertThat(registry.takenBack(registry.versions().get(1))).isTrue();
      assertThat(registry.takenBack(registry.add("products", model(40), FACTS))).isTrue();
      assertThat(registry.takenBack(registry.versions().getFirst())).isFalse();
    }
  }

  @Test
  void aVersionThatWasPromotedIsComparedWithTheOneBeforeAlsoAfterARestart() {
    try (OpenShop shop = open("0.5")) {
      registry.promote(2);
      begin(shop);
      live(shop, 0, SHOPPERS / 4);
      shop.worth().watch("products");
      assertThat(registry.standing().live()).isEqualTo(2);
    }
    try (OpenShop shop = open("0.5")) {
      begin(shop);
      live(shop, SHOPPERS / 4, SHOPPERS);
      shop.worth().watch("products");
      assertThat(registry.standing()).isEqualTo(Standing.of(1));
      assertThat(deeds()).containsExactly(Deed.PROMOTED, Deed.PROMOTED, Deed.TAKEN_BACK);
      shop.worth().watch("products");
      assertThat(deeds()).hasSize(3);
    }
  }

  @Test
  void aVersionThatIsAsGoodStaysAndIsNoLongerComparedAfterSomeTime() {
    registry.add("products", model(-41), FACTS);
    try (OpenShop shop = open("0.5")) {
      registry.promote(3);
      begin(shop);
      for (int i = 0; i < SHOPPERS; i += SHOPPERS / 4) {
        live(shop, i, i + SHOPPERS / 4);
        shop.worth().watch("products");
        assertThat(registry.standing().live()).isEqualTo(3);
      }
      assertThat(command("models", "show", "3")).contains("trial.pages", "trial.clicks");
      now.addAndGet(25 * 60 * MINUTE);
      shop.worth().watch("products");
      assertThat(registry.standing()).isEqualTo(new Standing(3, List.of(1), 0, 0, 0));
      assertThat(deeds()).endsWith(Deed.CONFIRMED);
      assertThat(registry.trial(0.5)).isEmpty();
    }
  }

  @Test
  void withoutHoldingBackThereIsNothingToCompareWith() {
    try (OpenShop shop = open("0")) {
      registry.promote(2);
      begin(shop);
      live(shop, 0, SHOPPERS);
      shop.worth().watch("products");
      assertThat(registry.standing().live()).isEqualTo(2);
    }
  }
}
