package dev.vitrine.app.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.app.Unhurried;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Line;
import dev.vitrine.kernel.event.OrderStep;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.item.Money;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.learn.value.Outcomes;
import dev.vitrine.search.behaviour.ItemKeys;
import dev.vitrine.signals.count.Hash;
import dev.vitrine.signals.count.Moment;
import dev.vitrine.signals.log.Doubt;
import dev.vitrine.signals.log.Logged;
import dev.vitrine.signals.store.Book;
import dev.vitrine.signals.store.Counter;
import dev.vitrine.signals.store.Deed;
import dev.vitrine.signals.store.Scope;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Anybody with the key of the storefront can tell of a purchase. What the shop cannot have taken
/// teaches nothing; what it can, with a discount too, does.
class ForgedPurchasesTest {
  private static final String LAMP =
      "{\"id\":\"lamp\",\"title\":\"Lamp\",\"currency\":\"EUR\",\"variants\":["
          + "{\"id\":\"s\",\"price\":20},{\"id\":\"l\",\"price\":80}]}";
  private static final String VASE = "{\"id\":\"vase\",\"title\":\"Vase\"}";

  @TempDir Path folder;
  private OpenShop shop;

  @BeforeEach
  void open() {
    shop = OpenShop.open(folder, ShopConf.of(Unhurried.conf(Map.of("signals.memory", "4MB"))));
    shop.open("products")
        .write(
            List.of(
                new Change.Put(new Document("lamp", LAMP)),
                new Change.Put(new Document("vase", VASE))));
    shop.settle();
  }

  @AfterEach
  void close() {
    shop.close();
  }

  private static Event purchase(String id, String item, String price, String currency) {
    var head = new Head(id, 0, "products", new Who("phone", "", ""), "search", "");
    Money paid = Money.of(new BigDecimal(price), Currency.getInstance(currency));
    var line = new Line(item, "", 1, Optional.of(paid), Optional.empty(), "");
    return new Event.Order(head, OrderStep.PURCHASE, id, List.of(line));
  }

  private static Event pieces(String id, String item, int quantity) {
    var head = new Head(id, 0, "products", new Who("phone", "", ""), "search", "");
    var line = new Line(item, "", quantity, Optional.empty(), Optional.empty(), "");
    return new Event.Order(head, OrderStep.PURCHASE, id, List.of(line));
  }

  private Set<Doubt> doubts() {
    List<Logged> all = shop.signals().log().read(0, 100);
    return all.getLast().taken().doubts();
  }

  /// How often it was bought, as the feature store remembers and as value lessons read.
  private List<Object> lessons(String item) {
    assertThat(shop.signals().learnt(Duration.ofSeconds(10))).isTrue();
    Book book = shop.signals().store().book();
    long key = Scope.ITEM.key(Hash.of("products"), ItemKeys.item(item));
    long now = System.currentTimeMillis();
    double[][] read = book.read(Scope.ITEM, new long[] {key}, Moment.of(now));
    double bought = 0;
    for (Counter counter : book.counters(Scope.ITEM)) {
      bought += counter.deed() == Deed.BOUGHT ? read[book.place(counter)][0] : 0;
    }
    Outcomes outcomes = Outcomes.of(shop.signals().log(), "products", 0);
    int deeds = outcomes.of(Hash.of("search"), Hash.of(item));
    return List.of(bought > 0.5, (deeds & Outcomes.BOUGHT) != 0);
  }

  @Test
  void aMillionForALampTeachesNothing() {
    shop.signals().intake().take(List.of(purchase("a", "lamp", "1000000", "EUR")));
    assertThat(doubts()).containsExactly(Doubt.IMPOSSIBLE_PRICE);
    shop.signals().intake().take(List.of(purchase("b", "lamp", "0.10", "EUR")));
    assertThat(doubts()).containsExactly(Doubt.IMPOSSIBLE_PRICE);
    shop.signals().intake().take(List.of(purchase("c", "lamp", "20", "USD")));
    assertThat(doubts()).containsExactly(Doubt.IMPOSSIBLE_PRICE);

    assertThat(lessons("lamp")).containsExactly(false, false);
    assertThat(shop.signals().intake().tally().doubts()).containsEntry(Doubt.IMPOSSIBLE_PRICE, 3L);
  }

  @Test
  void aMillionLampsTeachNothing() {
    shop.signals().intake().take(List.of(pieces("a", "lamp", 1_000_000)));
    assertThat(doubts()).containsExactly(Doubt.IMPOSSIBLE_QUANTITY);
    assertThat(lessons("lamp")).containsExactly(false, false);
    shop.signals().intake().take(List.of(pieces("b", "lamp", 1_000)));
    assertThat(doubts()).isEmpty();
    shop.signals().intake().vouched(List.of(pieces("c", "lamp", 1_000_000)));
    assertThat(doubts()).isEmpty();
  }

  @Test
  void whereStockIsCountedTenTimesAsManyAreTooMany() {
    String counted = LAMP.replace("\"price\":20", "\"price\":20,\"stock\":13");
    counted = counted.replace("\"price\":80", "\"price\":80,\"stock\":7");
    shop.find("products")
        .orElseThrow()
        .write(List.of(new Change.Put(new Document("lamp", counted))));
    shop.settle();
    shop.signals().intake().take(List.of(pieces("a", "lamp", 201)));
    assertThat(doubts()).containsExactly(Doubt.IMPOSSIBLE_QUANTITY);
    shop.signals().intake().take(List.of(pieces("b", "lamp", 200)));
    assertThat(doubts()).isEmpty();
  }

  @Test
  void aDiscountIsNoReasonToDoubt() {
    shop.signals().intake().take(List.of(purchase("a", "lamp", "9.90", "EUR")));

    assertThat(doubts()).isEmpty();
    assertThat(lessons("lamp")).containsExactly(true, true);
  }

  @Test
  void wherePricesAreNotKnownThereIsNoDoubt() {
    shop.signals().intake().take(List.of(purchase("a", "vase", "1000000", "EUR")));

    assertThat(doubts()).isEmpty();
    assertThat(lessons("vase")).containsExactly(true, true);
  }

  @Test
  void whatTheShopItselfTellsIsNotDoubted() {
    shop.signals().intake().vouched(List.of(purchase("a", "lamp", "1000000", "EUR")));

    assertThat(doubts()).isEmpty();
  }

  @Test
  void theShopsPriceIsThatOfTheMoment() {
    shop.find("products")
        .orElseThrow()
        .write(List.of(new Change.Put(new Document("lamp", LAMP.replace("80", "90000")))));
    shop.settle();
    shop.signals().intake().take(List.of(purchase("a", "lamp", "89000", "EUR")));

    assertThat(doubts()).isEmpty();
  }
}
