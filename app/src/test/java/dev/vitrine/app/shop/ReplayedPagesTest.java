package dev.vitrine.app.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.app.Unhurried;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Features;
import dev.vitrine.signals.log.Logged;
import dev.vitrine.signals.page.LookedAt;
import dev.vitrine.signals.page.ServedPage;
import dev.vitrine.signals.page.ServedRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a page was served with is what comes out of the log of then: a shop that has nothing but
/// the events before a page, and reads them when it is opened, sees the same features to the bit.
class ReplayedPagesTest {
  private static final Map<String, String> CONF =
      Map.of("pages.sample", "1", "pages.features", "true", "reviews.rate", "false");

  @TempDir private Path folder;
  private long now = Instant.parse("2026-03-02T08:00:00Z").toEpochMilli();

  private OpenShop open(Path where) {
    return OpenShop.open(where, ShopConf.of(Unhurried.conf(CONF)), () -> Instant.ofEpochMilli(now));
  }

  @Test
  void featuresOfAPageAreThoseOfTheLogBeforeIt() throws IOException, SQLException {
    Path served = folder.resolve("served");
    List<ServedPage> pages;
    List<Logged> log;
    try (OpenShop shop = open(served)) {
      var visits = new Visited(shop);
      visits.fill();
      for (int i = 0; i < 40; i++) {
        now += 7_919_000L;
        visits.visit(i, now);
      }
      pages = visits.pages();
      log = shop.signals().log().read(0, 100_000);
    }
    Map<String, Set<Float>> seen = new TreeMap<>();
    for (int i = 3; i < pages.size(); i += 9) {
      ServedPage page = pages.get(i);
      ServedPage again = again(served, page, placeOf(log, page));
      assertThat(again.asked().placed()).isEqualTo(page.asked().placed());
      same(page.looked().orElseThrow(), again.looked().orElseThrow(), seen);
    }
    Stream<Feature> learning = Features.all().stream().filter(f -> !f.learns().isEmpty());
    Stream.concat(Features.behaviour().stream(), learning)
        .forEach(f -> assertThat(seen.get(f.name())).as(f.name()).hasSizeGreaterThan(1));
  }

  /// The place of the first event that came of a page; the page itself may come to the log later.
  private static long placeOf(List<Logged> log, ServedPage page) {
    String search = page.asked().head().query();
    return log.stream()
        .filter(logged -> logged.taken().event().head().query().equals(search))
        .findFirst()
        .orElseThrow()
        .place();
  }

  /// Serves a page again in a copy of the shop whose log ends before the page and which remembers
  /// nothing else.
  private ServedPage again(Path served, ServedPage page, long place)
      throws IOException, SQLException {
    Path copy = folder.resolve("again-" + place);
    copy(served, copy);
    String file = "jdbc:sqlite:" + copy.resolve("events").resolve("events.db");
    try (var log = DriverManager.getConnection(file);
        var delete = log.prepareStatement("DELETE FROM event WHERE place >= ?")) {
      delete.setLong(1, place);
      assertThat(delete.executeUpdate()).isPositive();
    }
    Event.Asked asked = page.asked();
    now = asked.head().at();
    try (OpenShop shop = open(copy)) {
      var visits = new Visited(shop);
      visits.abreast();
      visits.ask(asked.text(), asked.head().who(), asked.head().query());
      return visits.pages().getFirst();
    }
  }

  /// Copies all but what is remembered, and pages.
  private static void copy(Path from, Path to) throws IOException {
    Path events = from.resolve("events");
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        boolean left =
            path.startsWith(events.resolve("features")) || path.equals(events.resolve("pages.db"));
        if (!left) {
          Files.copy(path, to.resolve(from.relativize(path)));
        }
      }
    }
  }

  private static void same(LookedAt first, LookedAt second, Map<String, Set<Float>> seen) {
    assertThat(second.features()).isEqualTo(first.features());
    assertThat(second.rows()).hasSameSizeAs(first.rows());
    for (int row = 0; row < first.rows().size(); row++) {
      ServedRow one = first.rows().get(row);
      ServedRow other = second.rows().get(row);
      assertThat(other.item()).isEqualTo(one.item());
      for (int i = 0; i < one.features().length; i++) {
        assertThat(Float.floatToIntBits(other.features()[i]))
            .as("%s of %s: %s, %s", first.features().get(i), one.item(), one, other)
            .isEqualTo(Float.floatToIntBits(one.features()[i]));
        seen.computeIfAbsent(first.features().get(i), _ -> new HashSet<>()).add(one.features()[i]);
      }
    }
  }
}
