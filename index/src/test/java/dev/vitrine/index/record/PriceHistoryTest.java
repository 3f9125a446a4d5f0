package dev.vitrine.index.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.kernel.shop.PriceHistory;
import dev.vitrine.kernel.shop.PriceHistory.Step;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What offers have cost, as it is kept beside items.
class PriceHistoryTest {
  @TempDir Path folder;
  private long day = 100;
  private RecordStore store;

  @BeforeEach
  void open() {
    store = RecordStore.open(folder, Follower.NONE, () -> Instant.EPOCH.plus(Duration.ofDays(day)));
  }

  @AfterEach
  void close() throws IOException {
    store.close();
  }

  private void put(String json) {
    String id = json.replaceAll(".*\"objectID\":\"([^\"]*)\".*", "$1");
    store.write("shop", List.of(new Change.Put(new Document(id, json))));
  }

  private void reprice(String offer, String price) {
    store.write("shop", List.of(new Change.Reprice("lamp", "", offer, price, "")));
  }

  private List<PriceHistory> prices() {
    return store.prices("shop", "lamp");
  }

  private static Step step(long day, String low, String last) {
    return new Step(day, new BigDecimal(low), Optional.of(new BigDecimal(last)));
  }

  @Test
  void whoWritesDownWhatWasSaysTheDay() {
    store.pricedBy(() -> Instant.EPOCH.plus(Duration.ofDays(90)));
    put("{\"objectID\":\"lamp\",\"title\":\"Lamp\",\"price\":9,\"currency\":\"EUR\"}");
    store.pricedBy(() -> Instant.EPOCH.plus(Duration.ofDays(95)));
    reprice("", "7");
    store.pricedBy(() -> Instant.EPOCH.plus(Duration.ofDays(97)));
    reprice("", "8");
    store.pricedBy(() -> Instant.EPOCH.plus(Duration.ofDays(day)));
    assertThat(prices().getFirst().steps())
        .containsExactly(step(90, "9.00", "9.00"), step(95, "7", "7"), step(97, "7", "8"));
    reprice("", "6");
    assertThat(prices().getFirst().steps().getLast()).isEqualTo(step(100, "6", "6"));
  }

  @Test
  void aPriceThatIsSetInPlaceIsAStepOfItsDayWithTheLowestOfIt() throws IOException {
    put("{\"objectID\":\"lamp\",\"title\":\"Lamp\",\"price\":12.5,\"currency\":\"EUR\"}");
    day = 103;
    reprice("", "11");
    reprice("", "14");
    reprice("", "14.00");
    store.write("shop", List.of(new Change.Reprice("lamp", "", "", "", "7")));
    day = 104;
    store.write("shop", List.of(new Change.Patch("lamp", "{\"price\":15,\"stock\":2}", false)));
    close();
    open();
    assertThat(prices())
        .containsExactly(
            new PriceHistory(
                "",
                "",
                "EUR",
                List.of(
                    step(100, "12.50", "12.50"), step(103, "11", "14"), step(104, "14", "15"))));
    PriceHistory history = prices().getFirst();
    assertThat(history.low(99)).isEmpty();
    assertThat(history.low(102)).hasValue(new BigDecimal("12.50"));
    assertThat(history.low(103)).hasValue(new BigDecimal("11"));
    assertThat(history.low(110)).hasValue(new BigDecimal("15"));
  }

  @Test
  void offersHaveHistoriesOfTheirOwnWhichEndWithThem() {
    String offers =
        "{\"objectID\":\"lamp\",\"title\":\"Lamp\",\"currency\":\"EUR\",\"offers\":["
            + "{\"id\":\"a\",\"price\":10},{\"id\":\"b\",\"price\":9}]}";
    put(offers);
    day = 101;
    reprice("a", "8");
    day = 102;
    put(offers.replace(",{\"id\":\"b\",\"price\":9}", ""));
    assertThat(prices()).extracting(PriceHistory::offer).containsExactly("a", "b");
    assertThat(prices().get(0).steps().getLast()).isEqualTo(step(102, "8", "10.00"));
    assertThat(prices().get(1).steps().getLast())
        .isEqualTo(new Step(102, new BigDecimal("9.00"), Optional.empty()));
    assertThat(prices().get(1).low(103)).isEmpty();
    day = 103;
    store.write("shop", List.of(new Change.Remove("lamp")));
    assertThat(prices()).allMatch(line -> line.steps().getLast().last().isEmpty());
    put(offers);
    assertThat(prices().get(1).low(104)).hasValue(new BigDecimal("9.00"));
  }

  @Test
  void anotherCurrencyBeginsAnewAndNothingIsLeftOfAClearedCatalogue() {
    put("{\"objectID\":\"lamp\",\"title\":\"Lamp\",\"price\":12,\"currency\":\"EUR\"}");
    day = 101;
    put("{\"objectID\":\"lamp\",\"title\":\"Lamp\",\"price\":1200,\"currency\":\"JPY\"}");
    assertThat(prices())
        .containsExactly(new PriceHistory("", "", "JPY", List.of(step(101, "1200", "1200"))));
    store.write("shop", List.of(new Change.Clear()));
    assertThat(prices()).isEmpty();
    put("{\"objectID\":\"lamp\",\"title\":\"Lamp\"}");
    put("{\"objectID\":\"anna\",\"kind\":\"seller\",\"name\":\"Anna\"}");
    assertThat(prices()).isEmpty();
    assertThat(store.prices("shop", "anna")).isEmpty();
    assertThat(store.prices("nowhere", "lamp")).isEmpty();
  }

  @Test
  void onlySoManyDaysAreKeptAndThePriceBeforeThem() {
    put("{\"objectID\":\"lamp\",\"title\":\"Lamp\",\"price\":1,\"currency\":\"EUR\"}");
    for (int i = 1; i <= PriceLog.DAYS + 50; i++) {
      day++;
      reprice("", Integer.toString(1 + i % 7));
    }
    List<Step> steps = prices().getFirst().steps();
    assertThat(steps).hasSize(PriceLog.DAYS + 1);
    assertThat(steps.getFirst().day()).isEqualTo(day - PriceLog.DAYS);
    day -= 3;
    reprice("", "0.5");
    assertThat(prices().getFirst().steps().getLast()).isEqualTo(step(day + 3, "0.5", "0.5"));
  }

  @Test
  void theLowestAndTheLastOfEachDayAreThoseOfAllPricesThatHeld() throws IOException {
    var random = new Random(7);
    Map<Long, Integer> lowest = new TreeMap<>();
    Map<Long, Integer> last = new TreeMap<>();
    int holds = 50;
    priced(holds);
    lowest.put(day, holds);
    last.put(day, holds);
    for (int i = 0; i < 300; i++) {
      for (int later = random.nextInt(3) / 2; later > 0; later--) {
        day++;
        lowest.put(day, holds);
        last.put(day, holds);
      }
      holds = 1 + random.nextInt(99);
      priced(holds, random.nextInt(8));
      lowest.merge(day, holds, Math::min);
      last.put(day, holds);
      if (i % 50 == 0) {
        close();
        open();
      }
      PriceHistory history = prices().getFirst();
      assertThat(history.low(day).orElseThrow()).isEqualByComparingTo(holdsOn(lowest, day));
      assertThat(history.low(day + 1).orElseThrow()).isEqualByComparingTo(holdsOn(last, day));
    }
    PriceHistory history = prices().getFirst();
    for (long d : lowest.keySet()) {
      assertThat(history.low(d).orElseThrow()).isEqualByComparingTo(holdsOn(lowest, d));
    }
    for (Step step : history.steps()) {
      assertThat(step.last().orElseThrow()).isEqualByComparingTo(holdsOn(last, step.day()));
    }
  }

  private static BigDecimal holdsOn(Map<Long, Integer> days, long day) {
    return BigDecimal.valueOf(days.get(day));
  }

  /// Sets a price in one of the ways there are.
  private void priced(int price, int way) {
    switch (way) {
      case 0 -> priced(price);
      case 1 ->
          store.write(
              "shop", List.of(new Change.Patch("lamp", "{\"price\":" + price + "}", false)));
      default -> reprice("", Integer.toString(price));
    }
  }

  private void priced(int price) {
    put("{\"objectID\":\"lamp\",\"title\":\"Lamp\",\"price\":" + price + ",\"currency\":\"EUR\"}");
  }

  @Test
  void aPriceThatIsNoNewsIsToldAllTheSame() throws SQLException {
    priced(12);
    reprice("", "11");
    long before = written();
    reprice("", "13");
    reprice("", "12");
    store.write("shop", List.of(new Change.Reprice("lamp", "", "", "", "4")));
    assertThat(written()).isEqualTo(before);
    assertThat(prices().getFirst().steps()).containsExactly(step(100, "11", "12"));
    reprice("", "10");
    assertThat(written()).isNotEqualTo(before);
    day = 101;
    reprice("", "20");
    assertThat(prices().getFirst().steps())
        .containsExactly(step(100, "10", "10"), step(101, "10", "20"));
  }

  /// The sum of what is written down of prices.
  private long written() throws SQLException {
    try (Connection connection = Connections.plain(folder.resolve("record.db"))) {
      return Sql.number(connection, "SELECT sum(crc) FROM prices");
    }
  }

  @Test
  void whatWasBeforeIsPutBehindWhatIsKnown() {
    put("{\"objectID\":\"lamp\",\"title\":\"Lamp\",\"price\":12,\"currency\":\"EUR\"}");
    var past =
        new PriceHistory(
            "",
            "",
            "EUR",
            List.of(step(80, "20", "20"), step(90, "15", "15"), step(100, "1", "1")));
    store.past("shop", Map.of("lamp", List.of(past)));
    PriceHistory now =
        new PriceHistory(
            "",
            "",
            "EUR",
            List.of(step(80, "20", "20"), step(90, "15", "15"), step(100, "12.00", "12.00")));
    assertThat(prices()).containsExactly(now);
    store.past("shop", Map.of("lamp", List.of(past)));
    assertThat(prices()).containsExactly(now);
    var dollars = new PriceHistory("", "", "USD", past.steps());
    assertThatThrownBy(() -> store.past("shop", Map.of("lamp", List.of(dollars))))
        .hasMessageContaining("is priced in EUR, not in USD");
    var older = new PriceHistory("", "", "EUR", List.of(step(70, "30", "30")));
    Map<String, List<PriceHistory>> both = Map.of("lamp", List.of(older), "sofa", List.of(older));
    assertThatThrownBy(() -> store.past("shop", both)).hasMessageContaining("no item sofa");
    assertThat(prices()).containsExactly(now);
  }
}
