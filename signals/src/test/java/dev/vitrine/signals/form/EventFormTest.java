package dev.vitrine.signals.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.FilterStep;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Line;
import dev.vitrine.kernel.event.OrderStep;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.WatchStep;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.item.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EventFormTest {
  private static final Head HEAD =
      new Head("e1", 1_700_000_000_000L, "products", new Who("c", "u", "s"), "q", "Bought it");

  private static Event read(String json) {
    return EventForm.read(json.replace('\'', '"').getBytes(UTF_8));
  }

  private static Money money(String amount) {
    return Money.of(new BigDecimal(amount), Currency.getInstance("EUR"));
  }

  static Stream<Event> all() {
    var line =
        new Line("p1", "o1", 3, Optional.of(money("12.30")), Optional.of(money("1")), "q2", "v3");
    var chosen = new Line("p3", "", 1, Optional.empty(), Optional.empty(), "", "", "red 42");
    var bare = new Line("p2", "", 1, Optional.empty(), Optional.empty(), "");
    Stream<Event> orders =
        Stream.of(OrderStep.values())
            .map(step -> new Event.Order(HEAD, step, "n1", List.of(line, chosen, bare)));
    Stream<Event> watching =
        Stream.of(WatchStep.values()).map(step -> new Event.Watch(HEAD, "v", step, 3_000, 9_000));
    return Stream.of(
            Stream.<Event>of(
                new Event.Asked(HEAD, "w".repeat(512), 71, List.of(Placed.at("p1", 1))),
                new Event.Asked(HEAD, "", 0, List.of()),
                new Event.Impression(HEAD, List.of(new Placed("p1", 3, "result", "b", 0.25))),
                new Event.Click(HEAD, List.of(Placed.at("p1", 0), Placed.at("p2", 7))),
                new Event.View(HEAD, List.of("p1", "p2")),
                new Event.View(HEAD, List.of("p1"), "v".repeat(512)),
                new Event.Cart(HEAD, List.of(line)),
                new Event.Review(HEAD, "p1", 4),
                new Event.Review(HEAD, "p1", 5, "Holds well.\nLooks \"good\", too — größer", true),
                new Event.Review(HEAD, "p1", 1, "w".repeat(EventForm.WORDS), false),
                new Event.Complaint(HEAD, "", "n1", "broken"),
                new Event.Complaint(new Head("e", 0, "c", Who.UNKNOWN, "", ""), "p", "", "late"),
                new Event.Goal(HEAD, List.of()),
                new Event.Goal(HEAD, List.of("p1")),
                new Event.Goal(HEAD, List.of(), "c7"),
                new Event.Goal(HEAD, List.of("p1"), "c7"),
                new Event.Filtered(HEAD, FilterStep.FILTER_CHOSEN, List.of("brand:Sony"))),
            orders,
            watching)
        .flatMap(each -> each);
  }

  @ParameterizedTest
  @MethodSource("all")
  void whatIsWrittenIsReadAgain(Event event) {
    assertThat(EventForm.read(EventForm.write(event))).isEqualTo(event);
  }

  @Test
  void moneyIsExact() {
    var cart =
        (Event.Cart)
            read(
                "{'event':'cart','id':'1','catalogue':'c','lines':[{'item':'p','price':0.1,"
                    + "'currency':'EUR'},{'item':'p','price':1999,'currency':'JPY'}]}");

    assertThat(cart.lines().get(0).price()).contains(money("0.10"));
    assertThat(cart.lines().get(1).price().orElseThrow().minor()).isEqualTo(1999);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{} | event: is missing",
        "[] | : expected an object",
        "{'event':'click'} | id: is missing",
        "{'event':'kiss','id':'1','catalogue':'c'} | event: no such kind of event",
        "{'event':'click','id':'1','catalogue':'c'} | items: expected a list of 1 to 200",
        "{'event':'click','id':'1','catalogue':'c','items':[{}]} | items[0].item: is missing",
        "{'event':'click','id':'1','catalogue':'c','items':[{'item':'a','x':1}]}"
            + " | items[0].x: no such field",
        "{'event':'click','id':'1','catalogue':'c','item':'a'} | item: no such field",
        "{'event':'click','id':'1','catalogue':'c','items':[{'item':'a','position':-1}]}"
            + " | items[0].position: expected a whole number from 0 to 1000000",
        "{'event':'impression','id':'1','catalogue':'c','items':[{'item':'a','propensity':0}]}"
            + " | items[0].propensity: expected a number above 0 and at most 1",
        "{'event':'cart','id':'1','catalogue':'c','lines':[{'item':'a','quantity':0}]}"
            + " | lines[0].quantity: expected a whole number from 1 to 1000000",
        "{'event':'cart','id':'1','catalogue':'c','lines':[{'item':'a','price':1}]}"
            + " | lines[0].currency: is missing",
        "{'event':'cart','id':'1','catalogue':'c','lines':[{'item':'a','price':1,'currency':'X'}]}"
            + " | lines[0].currency: expected a code of ISO 4217",
        "{'event':'cart','id':'1','catalogue':'c','lines':[{'item':'a','price':-1,'currency':'EUR'}]}"
            + " | lines[0].price: expected an amount of money, 0 or more",
        "{'event':'cart','id':'1','catalogue':'c','lines':[{'item':'a','price':1e99,'currency':'EUR'}]}"
            + " | lines[0].price: expected an amount of money, 0 or more",
        "{'event':'review','id':'1','catalogue':'c','item':'a'}"
            + " | stars: expected a whole number from 1 to 5",
        "{'event':'review','id':'1','catalogue':'c','item':'a','stars':1,'words':'a\\u0007'}"
            + " | words: expected no control characters but line feeds",
        "{'event':'review','id':'1','catalogue':'c','item':'a','stars':1,'words':7}"
            + " | words: expected a text of at most 1000 characters",
        "{'event':'review','id':'1','catalogue':'c','item':'a','stars':1,'vouched':'yes'}"
            + " | vouched: expected true or false",
        "{'event':'watched','id':'1','catalogue':'c','item':'a','watched_ms':1.5}"
            + " | watched_ms: expected a whole number from 0 to 86400000",
        "{'event':'view','id':7,'catalogue':'c'}"
            + " | id: expected a text of at most 256 characters"
      })
  void whatIsWrongIsNamed(String json, String message) {
    assertThatThrownBy(() -> read(json)).isInstanceOf(VitrineException.class).hasMessage(message);
  }

  @Test
  void aReviewOfOldHasNoWordsAndNobodyVouchesForIt() {
    Event event = read("{'event':'review','id':'1','catalogue':'c','item':'a','stars':4}");
    assertThat(event).isInstanceOf(Event.Review.class);
    Event.Review review = (Event.Review) event;
    assertThat(review.words()).isEmpty();
    assertThat(review.vouched()).isFalse();
    assertThat(new String(EventForm.write(event), UTF_8)).doesNotContain("words", "vouched");
  }

  @Test
  void wordsThatAreTooLongAreRefused() {
    String json = "{'event':'review','id':'1','catalogue':'c','item':'a','stars':1,'words':'W'}";
    assertThatThrownBy(() -> read(json.replace("W", "w".repeat(EventForm.WORDS + 1))))
        .hasMessage("words: expected a text of at most 1000 characters");
  }

  @Test
  void whatIsNoJsonIsSaidSo() {
    assertThatThrownBy(() -> read("{'event':")).hasMessageStartingWith("not JSON: ");
  }
}
