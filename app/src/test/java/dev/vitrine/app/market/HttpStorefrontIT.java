package dev.vitrine.app.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.app.Unhurried;
import dev.vitrine.app.command.Serving;
import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.app.shop.ShopConf;
import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.config.Conf;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.kernel.shop.Storefront;
import dev.vitrine.serve.ServeConf;
import dev.vitrine.signals.log.Logged;
import dev.vitrine.simulate.policy.Shop;
import dev.vitrine.simulate.report.OutcomeJson;
import dev.vitrine.simulate.run.Outcome;
import dev.vitrine.simulate.run.Simulation;
import dev.vitrine.simulate.run.Simulation.Size;
import dev.vitrine.simulate.run.Sums;
import dev.vitrine.simulate.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole program on a free port, asked over HTTP as a storefront does.
class HttpStorefrontIT {
  private static final int SHOPPERS = 120;
  private static final int DAYS = 3;
  private static final String STEADY =
      """
      reading.model = cascade
      supply.ended-items-per-day = 0
      supply.leaving-sellers-per-day = 0
      supply.lives-per-product = 0
      """;
  private static final String CATALOGUE = "market";
  private static final Conf CONF =
      Unhurried.conf(
          Map.of(
              "serve.port", "0",
              "serve.deadline", "1min",
              "index.refresh-every", "1ms",
              "reviews.rate", "false"));

  @TempDir Path folder;

  private interface Use {
    void of(OpenShop shop, RunningShop server);
  }

  private void serving(Use use) {
    Path data = folder.resolve("served");
    OpenShop shop = OpenShop.open(data, ShopConf.of(CONF));
    try (var serving = Serving.start(shop, data, ServeConf.of(CONF))) {
      String url = "http://localhost:" + serving.port();
      use.of(shop, RunningShop.of(url, data.resolve("keys.properties")));
    }
  }

  /// What comes of a small market in a shop. Nothing ends in it or is written anew: what is taken
  /// out of an index counts in its statistics until segments are merged, whenever that is.
  private String outcome(Storefront shop, String catalogue) {
    Path world = folder.resolve("steady.properties");
    try {
      Files.writeString(world, STEADY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var market = new Simulation(World.of(world.toString()), 4, new Size(700, SHOPPERS, DAYS));
    var sums = new Sums(SHOPPERS, 1);
    market.run(new Shop("one", shop), catalogue, sums, (_, _) -> {});
    return OutcomeJson.of(List.of(new Outcome("one", "cascade", 4, sums)))
        .replaceAll("\"p99_ms[^\\]]*\\]", "");
  }

  private String within() {
    try (OpenShop shop = OpenShop.open(folder.resolve("within"), ShopConf.of(CONF))) {
      var front = new LocalStorefront(shop, shop.open(CATALOGUE), _ -> {}, Duration.ofMinutes(1));
      return outcome(new Written(front), CATALOGUE);
    }
  }

  /// A shop whose documents come as the protocol writes them: with their id inside.
  private record Written(Storefront shop) implements Storefront {
    @Override
    public Answer ask(Query query) {
      return shop.ask(query);
    }

    @Override
    public void tell(List<Event> events) {
      shop.tell(events);
    }

    @Override
    public void stock(List<Change> changes) {
      shop.stock(changes.stream().map(Written::written).toList());
    }

    private static Change written(Change change) {
      return change instanceof Change.Put(Document document)
          ? new Change.Put(
              new Document(document.id(), ChangeJson.of(change).path("body").toString()))
          : change;
    }
  }

  /// A shop that has learnt what it was told before it is asked again, as one in the process has: a
  /// second may pass until an event ranks.
  private record Learnt(Storefront front, OpenShop shop) implements Storefront {
    @Override
    public Answer ask(Query query) {
      return front.ask(query);
    }

    @Override
    public void tell(List<Event> events) {
      assertThat(shop.signals().pages().settle()).isTrue();
      front.tell(events);
      assertThat(shop.signals().learnt(Duration.ofMinutes(1))).isTrue();
    }

    @Override
    public void stock(List<Change> changes) {
      front.stock(changes);
    }
  }

  @Test
  void aMarketComesToTheSameOverHttpAsInTheProcess() {
    String within = within();
    serving((shop, server) -> {
      try (HttpStorefront front = server.open(CATALOGUE)) {
        assertThat(outcome(new Learnt(front, shop), CATALOGUE)).isEqualTo(within);
      }
      List<Logged> told = shop.signals().log().read(0, 1_000);
      assertThat(told).isNotEmpty();
      assertThat(told.stream().map(Logged::taken).map(t -> t.event().head().catalogue()))
          .containsOnly(CATALOGUE);
      assertThat(
              told.stream().map(Logged::taken).filter(t -> t.event() instanceof Event.Impression))
          .isNotEmpty();
      assertThatThrownBy(() -> server.open(CATALOGUE))
          .isInstanceOf(VitrineException.class)
          .hasMessageContaining("has ")
          .hasMessageContaining("items already");
    });
  }

  @Test
  void whatIsWrittenIsFoundAndWhatIsRefusedIsSaid() {
    serving((_, server) -> {
      try (HttpStorefront shop = server.open("small")) {
        var lamp = new Document("p1", "{\"title\":\"Desk lamp\",\"price\":20,\"stock\":3}");
        var rug = new Document("p2", "{\"title\":\"Round rug\",\"price\":90,\"stock\":3}");
        shop.stock(List.of(new Change.Put(lamp), new Change.Put(rug)));
        assertThat(ids(shop, "lamp")).containsExactly("p1");
        shop.stock(
            List.of(
                new Change.Patch("p2", "{\"title\":\"Round lamp\"}", false),
                new Change.Patch("p9", "{\"title\":\"No lamp\"}", false),
                new Change.Remove("p1")));
        assertThat(ids(shop, "lamp")).containsExactly("p2");
        assertThat(shop.items()).isEqualTo(1);
        shop.stock(
            List.of(
                new Change.Reprice("p2", "", "", "3", ""),
                new Change.Patch("p2", "{\"title\":\"Flat lamp\"}", false),
                new Change.Reprice("p2", "", "", "", "7")));
        assertThat(shop.ask(Query.of("flat", 5)).hits().getFirst().document().json())
            .contains("Flat lamp", "\"price\":3", "\"stock\":7");
        assertThatThrownBy(() -> shop.stock(List.of(new Change.Reprice("p2", "", "", "-3", ""))))
            .hasMessageContaining("/v1/catalogues/small/offers: 400");
        assertThatThrownBy(
                () -> shop.stock(List.of(new Change.Patch("p2", "{\"price\":{}}", false))))
            .isInstanceOf(VitrineException.class)
            .hasMessageContaining("/1/indexes/small/batch: 400");
        shop.stock(List.of(new Change.Clear()));
        assertThat(shop.items()).isZero();
      }
      try (HttpStorefront none = server.open("none")) {
        assertThatThrownBy(() -> none.ask(Query.of("lamp", 5)))
            .hasMessageContaining("POST")
            .hasMessageContaining("404");
      }
    });
  }

  private static List<String> ids(HttpStorefront shop, String words) {
    return shop.ask(Query.of(words, 5)).hits().stream().map(hit -> hit.document().id()).toList();
  }
}
