package dev.vitrine.signals.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.Who;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShownTest {
  private final Shown shown = new Shown();

  private static Head head(String catalogue, String query) {
    return new Head("e", 1, catalogue, Who.UNKNOWN, query, "");
  }

  private static Event click(String query, String... items) {
    List<Placed> placed = List.of(items).stream().map(item -> Placed.at(item, 1)).toList();
    return new Event.Click(head("products", query), placed);
  }

  private void served(String query, int from, int to) {
    List<Placed> placed =
        IntStream.range(from, to).mapToObj(i -> Placed.at("i" + i, i + 1)).toList();
    shown.served(new Event.Asked(head("products", query), "lamp", 100, placed));
  }

  @Test
  void anItemOfAnotherPageContradicts() {
    served("q", 0, 20);
    served("q", 20, 40);

    assertThat(shown.contradicts(click("q", "i0", "i39"))).isFalse();
    assertThat(shown.contradicts(click("q", "i0", "i40"))).isTrue();
  }

  @Test
  void aPositionBehindTheLastPageIsBeyond() {
    served("q", 0, 20);

    assertThat(shown.beyond(placed("q", "i3", 20))).isFalse();
    assertThat(shown.beyond(placed("q", "i3", 0))).as("not said").isFalse();
    assertThat(shown.beyond(placed("q", "i3", 21))).isTrue();
    served("q", 20, 40);
    assertThat(shown.beyond(placed("q", "i3", 21))).isFalse();
    assertThat(shown.beyond(placed("another", "i3", 9_000))).as("not known").isFalse();
  }

  @Test
  void nobodyTurnsToAnItemOfASearchAgainAndAgain() {
    served("q", 0, 20);
    for (int i = 0; i < 10; i++) {
      assertThat(shown.again(click("q", "i3"))).isFalse();
    }
    served("q", 20, 40);
    assertThat(shown.again(click("q", "i3"))).isTrue();
    assertThat(shown.again(new Event.View(head("products", "q"), List.of("i3")))).isTrue();
    assertThat(shown.again(click("q", "i4"))).isFalse();
    assertThat(shown.again(new Event.Impression(head("products", "q"), List.of())))
        .as("it may be seen as often as it likes")
        .isFalse();
    for (int i = 0; i < 20; i++) {
      assertThat(shown.again(click("", "i3"))).as("no search is named").isFalse();
    }
  }

  private static Event placed(String query, String item, int position) {
    return new Event.Click(head("products", query), List.of(Placed.at(item, position)));
  }

  @Test
  void ofOtherSearchesNothingIsKnown() {
    served("q", 0, 20);

    assertThat(shown.contradicts(click("another", "i40"))).isFalse();
    assertThat(shown.contradicts(click("", "i40"))).isFalse();
    assertThat(shown.contradicts(new Event.Click(head("videos", "q"), List.of(Placed.at("x", 1)))))
        .isFalse();
    assertThat(shown.contradicts(new Event.View(head("products", "q"), List.of("i40")))).isFalse();
  }

  @Test
  void memoryIsBounded() {
    served("long", 0, 1_500);
    served("long", 1_500, 3_000);
    assertThat(shown.contradicts(click("long", "x"))).isFalse();

    served("first", 0, 1);
    assertThat(shown.contradicts(click("first", "x"))).isTrue();
    for (int i = 0; i < 20_000; i++) {
      served("q" + i, 0, 1);
    }
    assertThat(shown.contradicts(click("first", "x"))).isFalse();
  }
}
