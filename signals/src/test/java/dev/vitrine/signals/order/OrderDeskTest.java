package dev.vitrine.signals.order;

import static dev.vitrine.signals.order.Shelf.offer;
import static dev.vitrine.signals.order.Shelf.variant;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.signals.form.EventForm;
import dev.vitrine.signals.intake.Floods;
import dev.vitrine.signals.intake.Intake;
import dev.vitrine.signals.log.SqliteEventLog;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderDeskTest {
  private static final ShopperToken ANNA = new ShopperToken("anna".repeat(8));
  private static final ShopperToken BEN = new ShopperToken("benb".repeat(8));
  private static final List<Wanted> TWO = List.of(new Wanted("p1", "blue", "a", 2, "q1", "v7"));

  @TempDir Path folder;
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-01T10:00:00Z"));
  private final Shelf shelf = new Shelf().with("p1", variant("blue", "Blue", offer("a", 999, 5)));
  private SqliteEventLog log;
  private OrderDesk desk;

  @BeforeEach
  void open() {
    log = SqliteEventLog.open(folder.resolve("events"), _ -> {});
    reopen(true);
  }

  private void reopen(boolean vouch) {
    var intake = new Intake(log, (_, _) -> true, new Floods(1_000_000, 10_000), now::get);
    var conf = new OrderConf(Duration.ofHours(1), Duration.ofHours(10), vouch);
    desk = OrderDesk.open(folder.resolve("orders"), shelf, intake, conf, now::get);
  }

  @AfterEach
  void close() {
    desk.close();
    log.close();
  }

  private void later(Duration time) {
    now.updateAndGet(before -> before.plus(time));
  }

  private Order placed() {
    return desk.place(ANNA, "0123456789abcdef", "products", TWO, 1998);
  }

  @Test
  void aShopThatAnybodyReachesVouchesForNoReview() {
    desk.close();
    reopen(false);
    Order order = placed();
    later(Duration.ofHours(20));
    desk.after(
        ANNA, order.id(), new Happening(Afterwards.REVIEW, 0, 0, 0, "", "", 1, "Do not buy!"));
    assertThat(log.read(0, 100).getLast().taken().event())
        .isInstanceOfSatisfying(
            Event.Review.class, review -> assertThat(review.vouched()).isFalse());
    assertThat(desk.vouches()).isFalse();
  }

  @Test
  void aReviewTravelsWithItsWordsAndIsVouchedFor() {
    Order order = placed();
    later(Duration.ofHours(20));
    var said =
        new Happening(
            Afterwards.REVIEW, 0, 0, 0, "", "for you", 4, " Fits\twell,\r\nlooks\u0007 good ");
    desk.after(ANNA, order.id(), said);
    assertThat(log.read(0, 100).getLast().taken().event())
        .isInstanceOfSatisfying(
            Event.Review.class,
            review -> {
              assertThat(review.words()).isEqualTo("Fits well,\nlooks good");
              assertThat(review.stars()).isEqualTo(4);
              assertThat(review.vouched()).isTrue();
              assertThat(EventForm.read(EventForm.write(review))).isEqualTo(review);
            });
  }

  private static Happening ask(Afterwards what, int pieces, String reason) {
    return new Happening(what, 0, what == Afterwards.CANCELLED ? -1 : 0, pieces, reason, "", 0, "");
  }

  private List<String> told() {
    return log.read(0, 100).stream().map(each -> EventForm.kind(each.taken().event())).toList();
  }

  @Test
  void anOrderGoesItsWayAndEachStepIsToldOnce() {
    Order order = placed();
    assertThat(desk.way(order).stage()).isEqualTo(Stage.PLACED);
    later(Duration.ofHours(2));
    assertThat(desk.way(desk.order(ANNA, order.id())).stage()).isEqualTo(Stage.SHIPPED);
    later(Duration.ofHours(20));
    assertThat(desk.orders(ANNA)).hasSize(1);
    assertThat(desk.orders(ANNA)).hasSize(1);
    assertThat(told()).containsExactly("purchase", "shipped", "delivered");
    String body = new String(EventForm.write(log.read(0, 1).getFirst().taken().event()), UTF_8);
    assertThat(body).contains("\"via\":\"v7\"", "\"query\":\"q1\"", "\"client\":\"" + ANNA.token());
  }

  @Test
  void theSameOrderSentTwiceIsOne() {
    Order first = placed();
    shelf.with("p1", variant("blue", "Blue", offer("a", 5, 0)));
    assertThat(placed()).isEqualTo(first);
    assertThat(told()).containsExactly("purchase");
  }

  @Test
  void anotherPriceThanTheShopperSawIsRefused() {
    shelf.with("p1", variant("blue", "Blue", offer("a", 1099, 5)));
    assertThatThrownBy(this::placed)
        .isInstanceOf(VitrineException.class)
        .hasMessage("'total' is 1998 but the goods cost 2198 now");
    shelf.with("p1", variant("blue", "Blue", offer("a", 999, 1)));
    assertThatThrownBy(this::placed).hasMessage("lines[0]: only 1 left");
    assertThat(told()).isEmpty();
  }

  @Test
  void anOrderIsItsShoppersAloneAndOutlivesTheProcess() {
    Order order = placed();
    desk.close();
    reopen(true);
    assertThat(desk.order(ANNA, order.id())).isEqualTo(order);
    assertThat(desk.orders(BEN)).isEmpty();
    assertThatThrownBy(() -> desk.order(BEN, order.id())).hasMessage("you have no such order");
    assertThatThrownBy(() -> desk.after(BEN, order.id(), ask(Afterwards.CANCELLED, 0, "")))
        .hasMessage("you have no such order");
  }

  @Test
  void whatIsSentBackIsPaidBackOnceItIsThere() {
    Order order = placed();
    assertThatThrownBy(() -> desk.after(ANNA, order.id(), ask(Afterwards.RETURN, 1, "damaged")))
        .hasMessageContaining("once it is delivered");
    later(Duration.ofHours(12));
    desk.after(ANNA, order.id(), ask(Afterwards.RETURN, 1, "damaged"));
    assertThat(desk.order(ANNA, order.id()).refunded()).isZero();
    later(Duration.ofHours(11));
    Order after = desk.order(ANNA, order.id());
    assertThat(after.refunded()).isEqualTo(999);
    assertThat(after.kept(0)).isEqualTo(1);
    assertThat(desk.order(ANNA, order.id()).happened()).hasSize(2);
    desk.after(ANNA, order.id(), ask(Afterwards.REFUND, 1, "damaged"));
    assertThat(desk.order(ANNA, order.id()).refunded()).isEqualTo(1998);
    assertThatThrownBy(() -> desk.after(ANNA, order.id(), ask(Afterwards.REFUND, 1, "damaged")))
        .hasMessage("all of it was returned or paid back");
    assertThat(told())
        .containsExactly("purchase", "shipped", "delivered", "return", "refund", "refund");
  }

  @Test
  void whatIsAskedForIsHeldToWhatCanBe() {
    Order order = placed();
    later(Duration.ofHours(12));
    String id = order.id();
    assertThatThrownBy(() -> desk.after(ANNA, id, ask(Afterwards.CANCELLED, 0, "")))
        .hasMessageContaining("on its way");
    assertThatThrownBy(() -> desk.after(ANNA, id, ask(Afterwards.RETURN, 3, "damaged")))
        .hasMessage("'pieces' must be from 1 to 2");
    assertThatThrownBy(() -> desk.after(ANNA, id, ask(Afterwards.RETURN, 1, "no")))
        .hasMessageContaining("'reason' must be one of too-small");
    later(Duration.ofDays(31));
    assertThatThrownBy(() -> desk.after(ANNA, id, ask(Afterwards.RETURN, 1, "damaged")))
        .hasMessageContaining("30 days");
    assertThatThrownBy(
            () -> desk.after(ANNA, id, new Happening(Afterwards.REVIEW, 0, 7, 0, "", "", 5, "")))
        .hasMessage("'line' must be from 0 to 0");
  }

  @Test
  void whatWasCalledOffCostsNothingAndIsOver() {
    Order order = placed();
    Order after = desk.after(ANNA, order.id(), ask(Afterwards.CANCELLED, 0, ""));
    assertThat(after.refunded()).isEqualTo(1998);
    later(Duration.ofDays(2));
    assertThat(desk.way(desk.order(ANNA, order.id())).stage()).isEqualTo(Stage.CANCELLED);
    assertThatThrownBy(() -> desk.after(ANNA, order.id(), ask(Afterwards.COMPLAINT, 0, "late")))
        .hasMessage("the order was called off");
    assertThat(told()).containsExactly("purchase", "cancelled");
  }

  @Test
  void aTokenThatCouldBeGuessedIsNone() {
    for (String bad : List.of("", "anna", "a".repeat(129), "a b".repeat(16))) {
      assertThatThrownBy(() -> new ShopperToken(bad)).hasMessageContaining("x-vitrine-shopper");
    }
    assertThat(ANNA.toString()).doesNotContain("anna");
    assertThat(ANNA.hash()).hasSize(64).isNotEqualTo(BEN.hash());
  }
}
