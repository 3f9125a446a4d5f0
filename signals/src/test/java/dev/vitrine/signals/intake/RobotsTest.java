package dev.vitrine.signals.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.signals.intake.Robots.Rule;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RobotsTest {
  private static final long BEGUN = 1_700_000_000_000L;

  private final Robots robots = new Robots();
  private final SplittableRandom random = new SplittableRandom(1);
  private long time = BEGUN;
  private int number;

  private Head head(String query) {
    return new Head("e" + number++, time, "products", new Who("c", "", ""), query, "");
  }

  private boolean view(String query) {
    return robots.suspects(new Event.View(head(query), List.of("a")), time);
  }

  private boolean click(String query) {
    return robots.suspects(new Event.Click(head(query), List.of(Placed.at("a", 1))), time);
  }

  private boolean impression(int items) {
    List<Placed> placed = IntStream.range(0, items).mapToObj(i -> Placed.at("i" + i, i)).toList();
    return robots.suspects(new Event.Impression(head(""), placed), time);
  }

  private void later() {
    time += random.nextLong(2_000, 60_000);
  }

  @Test
  void aHundredViewsOutOfNothingAreNoPersons() {
    for (int i = 0; i < 99; i++) {
      assertThat(view("")).isFalse();
      later();
    }
    assertThat(view("")).isTrue();
    assertThat(robots.counts()).containsEntry(Rule.BLIND, 1L);
    assertThat(robots.known(new Who("c", "", ""))).isTrue();
  }

  @Test
  void viewsThatCameFromSearchesAreAPersons() {
    for (int i = 0; i < 300; i++) {
      assertThat(view(i == 0 ? "q" : "")).isFalse();
      later();
    }
  }

  @Test
  void clickingLikeAClockIsNoPersons() {
    impression(200);
    boolean told = false;
    for (int i = 0; i < 31; i++) {
      told = click("q");
      time += 5_000 + i % 3;
    }
    assertThat(told).isTrue();
    assertThat(robots.counts().get(Rule.CLOCKWORK)).isPositive();
  }

  @Test
  void clickingAllThatIsShownIsNoPersons() {
    impression(55);
    boolean told = false;
    for (int i = 0; i < 50; i++) {
      told = click("q");
      later();
    }
    assertThat(told).isTrue();
    assertThat(robots.counts().get(Rule.EVERYTHING)).isPositive();
  }

  @Test
  void aBusyShopperIsAPerson() {
    for (int page = 0; page < 40; page++) {
      assertThat(impression(20)).isFalse();
      later();
      for (int i = 0; i < 5; i++) {
        assertThat(click("q")).isFalse();
        later();
      }
    }
  }

  @Test
  void eventsSentTogetherAreNoClock() {
    impression(1_000);
    for (int i = 0; i < 100; i++) {
      assertThat(click("q")).isFalse();
    }
  }

  @Test
  void afterAnHourOfQuietItIsForgotten() {
    for (int i = 0; i < 100; i++) {
      view("");
      later();
    }
    assertThat(view("")).isTrue();
    time += 3_600_001;
    assertThat(view("")).isFalse();
  }
}
