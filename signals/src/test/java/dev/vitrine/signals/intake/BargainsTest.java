package dev.vitrine.signals.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Line;
import dev.vitrine.kernel.event.OrderStep;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.item.Money;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BargainsTest {
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final Head HEAD = new Head("e", 1, "products", Who.UNKNOWN, "s", "");

  /// A lamp costs from 50 to 80 euros, a gift nothing, a yacht more than ten times can be counted;
  /// of a vase the price is not known.
  private static final Shelf SHELF =
      new Shelf() {
        @Override
        public boolean has(String catalogue, String id) {
          return true;
        }

        @Override
        public Optional<Asked> asked(String catalogue, String item, Currency currency) {
          return switch (item) {
            case "lamp" ->
                Optional.of(
                    currency.equals(EUR) ? new Asked.Between(5_000, 8_000) : new Asked.Elsewhere());
            case "gift" -> Optional.of(new Asked.Between(0, 0));
            case "yacht" -> Optional.of(new Asked.Between(Long.MAX_VALUE / 3, Long.MAX_VALUE / 2));
            default -> Optional.empty();
          };
        }
      };

  private final Bargains bargains = new Bargains(SHELF);

  private static Line line(String item, long minor, String currency) {
    var price = Optional.of(new Money(minor, Currency.getInstance(currency)));
    return new Line(item, "", 1, price, Optional.empty(), "");
  }

  @ParameterizedTest
  @CsvSource({
    "lamp, 8000, EUR, false",
    "lamp, 80000, EUR, false",
    "lamp, 80001, EUR, true",
    "lamp, 9223372036854775807, EUR, true",
    "lamp, 50, EUR, false",
    "lamp, 49, EUR, true",
    "lamp, 0, EUR, true",
    "lamp, 6000, USD, true",
    "gift, 0, EUR, false",
    "gift, 1, EUR, true",
    "yacht, 9223372036854775807, EUR, false",
    "vase, 100000000, EUR, false"
  })
  void whatIsBeyondTenTimesOrBelowAHundredthOfWhatIsAskedIsImpossible(
      String item, long minor, String currency, boolean impossible) {
    List<Line> lines = List.of(line("lamp", 6_000, "EUR"), line(item, minor, currency));
    assertThat(bargains.impossible(new Event.Cart(HEAD, lines))).isEqualTo(impossible);
    for (OrderStep step : OrderStep.values()) {
      assertThat(bargains.impossible(new Event.Order(HEAD, step, "o", lines)))
          .isEqualTo(impossible);
    }
  }

  @Test
  void whatNamesNoPriceIsNot() {
    var line = new Line("lamp", "", 1, Optional.empty(), Optional.empty(), "");
    assertThat(bargains.impossible(new Event.Cart(HEAD, List.of(line)))).isFalse();
    assertThat(bargains.impossible(new Event.Click(HEAD, List.of(Placed.at("lamp", 1))))).isFalse();
  }
}
