package dev.vitrine.signals.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Line;
import dev.vitrine.kernel.event.OrderStep;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.Who;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArmfulsTest {
  private static final Head HEAD = new Head("e", 1, "products", Who.UNKNOWN, "s", "");

  /// Of lamps there are 30, of chairs none, of screws more than can be counted ten times; files and
  /// vases are not counted.
  private final Armfuls armfuls =
      new Armfuls((_, item) ->
          switch (item) {
            case "lamp" -> OptionalLong.of(30);
            case "chair" -> OptionalLong.of(0);
            case "screw" -> OptionalLong.of(Long.MAX_VALUE);
            default -> OptionalLong.empty();
          });

  private static Line line(String item, int quantity) {
    return new Line(item, "", quantity, Optional.empty(), Optional.empty(), "");
  }

  @ParameterizedTest
  @CsvSource({
    "lamp, 1, false",
    "lamp, 300, false",
    "lamp, 301, true",
    "lamp, 1000000, true",
    "chair, 100, false",
    "chair, 101, true",
    "screw, 1000000, false",
    "file, 1000, false",
    "file, 1001, true"
  })
  void whatIsBeyondTenTimesTheStockIsImpossible(String item, int quantity, boolean impossible) {
    List<Line> lines = List.of(line("vase", 1), line(item, quantity));
    assertThat(armfuls.impossible(new Event.Cart(HEAD, lines))).isEqualTo(impossible);
    for (OrderStep step : OrderStep.values()) {
      assertThat(armfuls.impossible(new Event.Order(HEAD, step, "o", lines))).isEqualTo(impossible);
    }
  }

  @Test
  void theLinesOfOneGoodCountTogetherAndThoseOfOthersDoNot() {
    var same = List.of(line("chair", 60), line("chair", 41));
    assertThat(armfuls.impossible(new Event.Cart(HEAD, same))).isTrue();
    var others = List.of(line("chair", 60), line("lamp", 200));
    assertThat(armfuls.impossible(new Event.Cart(HEAD, others))).isFalse();
  }

  @Test
  void ofWhatHappenedLongAgoTheStockOfNowSaysNothing() {
    var then = new Event.Cart(HEAD, List.of(line("chair", 1_000)));
    assertThat(Armfuls.LONG_AGO.impossible(then)).isFalse();
    var never = new Event.Cart(HEAD, List.of(line("screw", 1_001)));
    assertThat(Armfuls.LONG_AGO.impossible(never)).isTrue();
  }

  @Test
  void whatHasNoLinesIsNot() {
    assertThat(armfuls.impossible(new Event.Click(HEAD, List.of(Placed.at("lamp", 1))))).isFalse();
  }
}
