package dev.vitrine.learn.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Line;
import dev.vitrine.kernel.event.OrderStep;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.WatchStep;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.signals.log.Doubt;
import dev.vitrine.signals.log.SqliteEventLog;
import dev.vitrine.signals.log.Taken;
import dev.vitrine.signals.page.LookedAt;
import dev.vitrine.signals.page.ServedPage;
import dev.vitrine.signals.page.ServedRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatheringTest {
  private static final List<String> FEATURES = List.of("price", "unknown");

  @TempDir Path folder;
  private SqliteEventLog log;
  private int events;

  @BeforeEach
  void open() {
    log = SqliteEventLog.open(folder, _ -> {});
  }

  @AfterEach
  void close() {
    log.close();
  }

  private Head head(String search, long at) {
    return new Head("e" + events++, at, "products", new Who("c", "", ""), search, "");
  }

  private void happen(Event event, Doubt... doubts) {
    log.append(List.of(new Taken(event, event.head().at(), Set.of(doubts))));
  }

  private static Line line(String item, String search) {
    return new Line(item, "", 1, Optional.empty(), Optional.empty(), search);
  }

  private ServedPage page(String search, long at, String... items) {
    var rows = new ArrayList<ServedRow>();
    for (int k = 0; k < items.length; k++) {
      rows.add(row(items[k], k + 1));
    }
    rows.add(row("hidden", 0));
    return new ServedPage(
        new Event.Asked(head(search, at), "lamp", 9, List.of()),
        Optional.of(new LookedAt("en", 1, List.of(), List.of(), List.of("price"), 1, rows)));
  }

  private static ServedRow row(String item, int position) {
    return new ServedRow(item, position, 1, 1, 1, 1, new float[] {item.charAt(0)});
  }

  private Samples samples(Gathering gathering) {
    return gathering.samples(Outcomes.of(log, "products", gathering.since()));
  }

  @Test
  void candidatesThatWereNotShownAreGatheredWhereTheyAreWanted() {
    var gathering = new Gathering(FEATURES, 1_000, true);
    gathering.take(page("s", 1_000, "a", "b"));
    happen(new Event.Impression(head("s", 1_500), List.of(Placed.at("a", 1))));
    happen(new Event.Click(head("s", 2_000), List.of(Placed.at("a", 1))));
    Samples samples = samples(gathering);
    assertThat(samples.positions()).containsExactly(1, 2, 0);
    assertThat(samples.columns()[0]).containsExactly('a', 'b', 'h');
    assertThat(samples.did(0, Outcomes.CLICKED)).isTrue();
    assertThat(samples.did(2, Outcomes.CLICKED)).isFalse();
  }

  private Event bought(String id, long at, Who who, String item, String search) {
    var head = new Head(id, at, "products", who, search, "");
    return new Event.Order(head, OrderStep.PURCHASE, id, List.of(line(item, "")));
  }

  @Test
  void whatTheSameShopperBoughtElsewhereWithinADayIsGatheredWithCandidates() {
    long day = 86_400_000;
    Who same = new Who("c", "", "");
    var candidates = new Gathering(FEATURES, 1_000, true);
    var shown = new Gathering(FEATURES, 1_000);
    for (Gathering gathering : List.of(candidates, shown)) {
      gathering.take(page("s", 1_000, "a", "b", "c", "d", "e"));
    }
    happen(bought("3", 500, same, "b", "other"));
    happen(bought("1", 2_000, same, "hidden", ""));
    happen(bought("2", 2_000, same, "a", "other"));
    happen(bought("5", 2_000, new Who("someone", "", ""), "d", "other"));
    happen(bought("6", 2_000, same, "e", "s"));
    happen(new Event.Cart(head("", 2_000), List.of(line("d", ""))));
    happen(bought("4", 1_001 + day, same, "c", "other"));
    Samples samples = candidates.samples(Outcomes.of(log, "products", 0));
    assertThat(samples.deeds()).hasSize(6);
    int both = Outcomes.CARTED_ELSEWHERE | Outcomes.BOUGHT_ELSEWHERE;
    assertThat(samples.did(5, both)).as("it was not shown").isTrue();
    assertThat(samples.did(5, Outcomes.BOUGHT)).isFalse();
    assertThat(samples.did(0, both)).isTrue();
    assertThat(samples.deeds()[1]).as("before the search").isZero();
    assertThat(samples.deeds()[2]).as("days later").isZero();
    assertThat(samples.deeds()[3]).isEqualTo((short) Outcomes.CARTED_ELSEWHERE);
    assertThat(samples.did(4, Outcomes.BOUGHT)).isTrue();
    assertThat(samples.did(4, Outcomes.BOUGHT_ELSEWHERE)).as("by this very search").isFalse();
    assertThat(samples(shown).deeds()[0]).as("heads learn of pages alone").isZero();
  }

  @Test
  void whatWasWatchedLongEnoughIsJoinedToo() {
    var gathering = new Gathering(FEATURES, 1_000);
    gathering.take(page("s", 1_000, "a", "b", "c"));
    happen(new Event.Watch(head("s", 2_000), "a", WatchStep.PLAY, 0, 60_000));
    happen(new Event.Watch(head("s", 2_000), "b", WatchStep.HOOKED, 3_000, 60_000));
    happen(new Event.Watch(head("s", 2_000), "c", WatchStep.COMPLETE, 60_000, 60_000));
    Samples samples = samples(gathering);
    assertThat(samples.did(0, Outcomes.WATCHED)).isFalse();
    assertThat(samples.did(1, Outcomes.WATCHED)).isTrue();
    assertThat(samples.did(2, Outcomes.WATCHED)).isTrue();
    assertThat(samples.did(2, Outcomes.CLICKED)).isFalse();
  }

  @Test
  void whatAVideoLedToIsDoneWithTheVideo() {
    var gathering = new Gathering(FEATURES, 1_000);
    gathering.take(page("s", 1_000, "video", "good"));
    var line = new Line("good", "", 1, Optional.empty(), Optional.empty(), "s", "video");
    happen(new Event.Cart(head("s", 2_000), List.of(line)));
    happen(new Event.Order(head("", 3_000), OrderStep.PURCHASE, "o1", List.of(line)));
    happen(new Event.Order(head("", 90_000), OrderStep.RETURN, "o1", List.of(line)));
    Samples samples = samples(gathering);
    assertThat(samples.did(0, Outcomes.CARTED | Outcomes.BOUGHT | Outcomes.CAME_BACK)).isTrue();
    assertThat(samples.did(1, Outcomes.CLICKED)).isFalse();
    assertThat(samples.did(1, Outcomes.CAME_BACK)).isFalse();
  }

  @Test
  void aGoodThatAVideoLedToIsToldOfByAViewOrACart() {
    var gathering = new Gathering(FEATURES, 1_000);
    gathering.take(page("s", 1_000, "a", "b", "c"));
    happen(new Event.View(head("s", 2_000), List.of("good"), "a"));
    happen(new Event.View(head("s", 2_000), List.of("b")));
    var line = new Line("good", "", 1, Optional.empty(), Optional.empty(), "s", "c");
    happen(new Event.Cart(head("s", 3_000), List.of(line)));
    Samples samples = samples(gathering);
    assertThat(samples.did(0, Outcomes.SEEN | Outcomes.CLICKED | Outcomes.LED)).isTrue();
    assertThat(samples.did(0, Outcomes.CARTED)).isFalse();
    assertThat(samples.deeds()[1]).as("its own page tells of nothing else").isZero();
    assertThat(samples.did(2, Outcomes.LED | Outcomes.CARTED)).isTrue();
  }

  @Test
  void whoseCreatorWasFollowedIsJoinedByAGoalOfThatName() {
    var gathering = new Gathering(FEATURES, 1_000);
    gathering.take(page("s", 1_000, "a", "b"));
    var by = new Who("c", "", "");
    happen(new Event.Goal(new Head("1", 2_000, "products", by, "s", "follow"), List.of("a")));
    happen(new Event.Goal(new Head("2", 2_000, "products", by, "s", "like"), List.of("b")));
    Samples samples = samples(gathering);
    assertThat(samples.did(0, Outcomes.FOLLOWED)).isTrue();
    assertThat(samples.did(0, Outcomes.CLICKED)).isFalse();
    assertThat(samples.did(1, Outcomes.FOLLOWED)).isFalse();
  }

  @Test
  void whatIsDoneLaterThanALessonBeganDoesNotCount() {
    var gathering = new Gathering(FEATURES, 1_000);
    gathering.take(page("s", 1_000, "a", "b"));
    happen(new Event.Click(head("s", 2_000), List.of(Placed.at("a", 1))));
    happen(new Event.Click(head("s", 3_000), List.of(Placed.at("b", 2))));
    Samples samples = gathering.samples(Outcomes.of(log, "products", 0, 3_000));
    assertThat(samples.did(0, Outcomes.CLICKED)).isTrue();
    assertThat(samples.did(1, Outcomes.CLICKED)).isFalse();
  }

  @Test
  void whatBecameOfCardsIsJoinedWheneverAndHoweverItWasTold() {
    var gathering = new Gathering(FEATURES, 1_000);
    gathering.take(page("s", 1_000, "a", "b", "c", "d"));
    happen(new Event.Click(head("s", 2_000), List.of(Placed.at("a", 1))));
    happen(new Event.Click(head("s", 2_000), List.of(Placed.at("d", 4))), Doubt.ROBOT);
    happen(new Event.Cart(head("", 3_000), List.of(line("b", "s"))));
    happen(new Event.Order(head("s", 4_000), OrderStep.PURCHASE, "o1", List.of(line("c", ""))));
    happen(new Event.Order(head("", 90_000_000), OrderStep.RETURN, "o1", List.of(line("c", ""))));
    happen(new Event.Click(head("other", 5_000), List.of(Placed.at("d", 4))));

    Samples samples = samples(gathering);
    assertThat(samples.positions()).containsExactly(1, 2, 3, 4);
    assertThat(samples.columns()[0]).containsExactly('a', 'b', 'c', 'd');
    assertThat(samples.columns()[1]).containsOnly(Float.NaN);
    assertThat(did(samples, Outcomes.CLICKED)).containsExactly(true, true, true, false);
    assertThat(did(samples, Outcomes.CARTED)).containsExactly(false, true, true, false);
    assertThat(did(samples, Outcomes.BOUGHT)).containsExactly(false, false, true, false);
    assertThat(did(samples, Outcomes.CAME_BACK)).containsExactly(false, false, true, false);
  }

  private static List<Boolean> did(Samples samples, int deed) {
    return IntStream.range(0, samples.size()).mapToObj(card -> samples.did(card, deed)).toList();
  }

  @Test
  void whereItIsToldWhatWasSeenTheRestIsLeftOut() {
    var gathering = new Gathering(FEATURES, 1_000);
    gathering.take(page("told", 1_000, "a", "b", "c"));
    gathering.take(page("untold", 1_000, "a", "b", "c"));
    happen(new Event.Impression(head("told", 2_000), List.of(Placed.at("b", 2))));
    happen(new Event.Click(head("told", 2_000), List.of(Placed.at("c", 3))));

    Samples samples = samples(gathering);
    assertThat(samples.groups()).containsExactly(0, 2, 5);
    assertThat(samples.positions()).containsExactly(2, 3, 1, 2, 3);
  }

  @Test
  void ofMoreThanAreWantedTheLatestStay() {
    var gathering = new Gathering(FEATURES, 100);
    for (int page = 0; page < 1_000; page++) {
      gathering.take(page("s" + page, 1_000L * page, "a", "b", "c"));
      happen(new Event.Click(head("s" + page, 1_000L * page), List.of(Placed.at("b", 2))));
    }
    Samples samples = samples(gathering);
    assertThat(samples.size()).isBetween(80, 100);
    assertThat(gathering.since()).isEqualTo(1_000L * (1_000 - samples.pages()));
    assertThat(did(samples, Outcomes.CLICKED).subList(0, 3)).containsExactly(false, true, false);
    assertThat(did(samples, Outcomes.CLICKED)).filteredOn(b -> b).hasSize(samples.pages());
  }

  @Test
  void onlyWhatWasTakenInSinceIsRead() {
    for (int i = 0; i < 5_000; i++) {
      happen(new Event.Click(head("s", 1_000L * i), List.of(Placed.at("i" + i, 1))));
    }
    Outcomes outcomes = Outcomes.of(log, "products", 4_000_000);
    assertThat(outcomes.of(hash("s"), hash("i4000"))).isEqualTo(Outcomes.SEEN | Outcomes.CLICKED);
    assertThat(outcomes.of(hash("s"), hash("i4999"))).isEqualTo(Outcomes.SEEN | Outcomes.CLICKED);
    assertThat(outcomes.of(hash("s"), hash("i3999"))).isZero();
  }

  private static long hash(String text) {
    return dev.vitrine.signals.count.Hash.of(text);
  }
}
