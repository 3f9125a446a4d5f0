package dev.vitrine.signals.store;

import static dev.vitrine.signals.store.Happenings.IN;
import static dev.vitrine.signals.store.Happenings.SHOP;
import static dev.vitrine.signals.store.Happenings.START;
import static dev.vitrine.signals.store.Happenings.facts;
import static dev.vitrine.signals.store.Happenings.head;
import static dev.vitrine.signals.store.Happenings.line;
import static dev.vitrine.signals.store.Happenings.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Line;
import dev.vitrine.kernel.event.OrderStep;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.WatchStep;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.signals.count.Hash;
import dev.vitrine.signals.count.Listed;
import dev.vitrine.signals.count.Moment;
import dev.vitrine.signals.count.Span;
import dev.vitrine.signals.log.Doubt;
import dev.vitrine.signals.log.Taken;
import dev.vitrine.testkit.Randomized;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TeachingTest {
  private final Book book = Happenings.book();
  private final Teaching teaching = new Teaching(book, Happenings.ITEMS);
  private int number;

  private double count(Scope scope, long key, Deed deed) {
    List<Counter> counters = book.counters(scope);
    double[][] all = book.read(scope, new long[] {key}, Moment.of(START));
    return all[counters.indexOf(new Counter(scope, deed, Span.MONTH))][0];
  }

  private double ofItem(String item, Deed deed) {
    return count(Scope.ITEM, Scope.ITEM.key(IN, facts(item).item()), deed);
  }

  private double ofWords(String words, String item, Deed deed) {
    long key = Scope.QUERY_ITEM.key(IN, Asking.query(words), facts(item).item());
    return count(Scope.QUERY_ITEM, key, deed);
  }

  private Head next(String search) {
    return head("e" + number++, START, "anna", search);
  }

  private void learn(Event event) {
    assertThat(teaching.learn(taken(event))).isTrue();
  }

  @Test
  void whatIsDoneInASearchIsCreditedToItsWords() {
    learn(new Event.Asked(next("s1"), "Red  KETTLE ", 9, List.of()));
    learn(new Event.Click(next("s1"), List.of(Placed.at("i1", 3))));
    learn(new Event.Cart(next("s1"), List.of(line("i1"))));
    learn(new Event.Order(next("s1"), OrderStep.PURCHASE, "o1", List.of(line("i1"), line("i2"))));
    learn(new Event.Click(next("unknown"), List.of(Placed.at("i1", 3))));

    assertThat(ofWords("red kettle", "i1", Deed.CLICKED)).isEqualTo(1);
    assertThat(ofWords("red kettle", "i1", Deed.CARTED)).isEqualTo(1);
    assertThat(ofWords("red kettle", "i1", Deed.BOUGHT)).isEqualTo(1);
    assertThat(ofWords("red kettle", "i2", Deed.BOUGHT)).isEqualTo(1);
    assertThat(ofItem("i1", Deed.CLICKED)).isEqualTo(2);
    assertThat(count(Scope.ALL, Scope.ALL.key(IN, 1), Deed.BOUGHT)).isEqualTo(2);
    assertThat(count(Scope.BRAND, Scope.BRAND.key(IN, facts("i1").brand()), Deed.CARTED))
        .isEqualTo(1);
  }

  @Test
  void theVariantThatWasChosenIsRememberedForAllThatWasDoneToItsItem() {
    learn(new Event.View(next(""), List.of("i1")));
    learn(new Event.Click(next(""), List.of(Placed.at("i2", 1))));
    var red = new Line("i1", "", 1, Optional.empty(), Optional.empty(), "", "", "red");
    learn(new Event.Cart(next(""), List.of(red)));
    learn(new Event.View(next(""), List.of("i1")));

    History history = book.profile(Asking.of(SHOP, "", next("").who()).shopper()).history();
    assertThat(history.size()).isEqualTo(4);
    assertThat(history.variant(0)).isEqualTo(Hash.of("red"));
    assertThat(history.variant(1)).isEqualTo(Hash.of("red"));
    assertThat(history.variant(2)).as("of another item").isZero();
    assertThat(history.variant(3)).isEqualTo(Hash.of("red"));
  }

  @Test
  void whatAVideoLedToCountsForTheVideoTooAndForNothingElseTwice() {
    learn(new Event.Asked(next("s1"), "kettle", 9, List.of()));
    var led = new Line("i1", "", 1, Optional.empty(), Optional.empty(), "s1", "i2");
    learn(new Event.Cart(next("s1"), List.of(led)));
    learn(new Event.Order(next(""), OrderStep.PURCHASE, "o1", List.of(led)));
    learn(new Event.Order(next(""), OrderStep.RETURN, "o1", List.of(led)));
    learn(new Event.Order(next(""), OrderStep.REFUND, "o1", List.of(led)));

    for (Deed deed : List.of(Deed.CARTED, Deed.BOUGHT, Deed.CAME_BACK)) {
      assertThat(ofItem("i1", deed)).isEqualTo(1);
      assertThat(ofItem("i2", deed)).isEqualTo(1);
      assertThat(ofWords("kettle", "i2", deed)).isEqualTo(1);
      assertThat(count(Scope.ALL, Scope.ALL.key(IN, 1), deed)).isEqualTo(1);
    }
    long creator = Scope.CREATOR.key(IN, facts("i2").creator());
    assertThat(count(Scope.CREATOR, creator, Deed.BOUGHT)).isEqualTo(1);
  }

  @Test
  void doubtfulEventsTeachNothing() {
    Event click = new Event.Click(next(""), List.of(Placed.at("i1", 3)));
    for (Doubt doubt : EnumSet.complementOf(EnumSet.of(Doubt.LATE, Doubt.AHEAD))) {
      assertThat(teaching.learn(new Taken(click, START, Set.of(doubt)))).isFalse();
    }
    assertThat(ofItem("i1", Deed.CLICKED)).isZero();
    assertThat(teaching.learn(new Taken(click, START, Set.of(Doubt.LATE)))).isTrue();
    assertThat(ofItem("i1", Deed.CLICKED)).isEqualTo(1);
  }

  @Test
  void whatIsBoughtTogetherIsListedForEachOther() {
    learn(new Event.Order(next(""), OrderStep.PURCHASE, "o1", lines("i1", "i2", "i3", "i1")));
    assertThat(boughtWith("i1")).containsExactlyInAnyOrder(facts("i2").item(), facts("i3").item());
    assertThat(bought("i1", "i2")).as("a large order says no more").isEqualTo(0.5);

    learn(new Event.Order(next(""), OrderStep.PURCHASE, "o2", lines("i4")));
    assertThat(boughtWith("i4")).as("what was bought before").hasSize(3);
    assertThat(bought("i4", "i1")).isCloseTo(0.5 / 3, within(1e-9));
    assertThat(bought("i1", "i4")).isEqualTo(bought("i4", "i1"));

    learn(new Event.Order(next(""), OrderStep.REFUND, "o3", lines("i1", "i9")));
    assertThat(boughtWith("i9")).as("paid back, not bought").isEmpty();
  }

  private List<Line> lines(String... items) {
    return Stream.of(items).map(item -> line(item)).toList();
  }

  private long[] boughtWith(String item) {
    return listed(item).things();
  }

  private double bought(String item, String other) {
    Listed listed = listed(item);
    for (int i = 0; i < listed.size(); i++) {
      if (listed.things()[i] == facts(other).item()) {
        return listed.counts()[i];
      }
    }
    return 0;
  }

  private Listed listed(String item) {
    long key = Scope.ITEM.key(IN, facts(item).item());
    return book.lists(Listing.BOUGHT).read(key, Moment.of(START));
  }

  @Test
  void goodsOfAnOrderComeBackOnce() {
    learn(new Event.Order(next(""), OrderStep.RETURN, "o1", List.of(line("i1"))));
    learn(new Event.Order(next(""), OrderStep.REFUND, "o1", List.of(line("i1"))));
    learn(new Event.Order(next(""), OrderStep.REFUND, "o2", List.of(line("i1"))));
    learn(new Event.Order(next(""), OrderStep.RETURN, "", List.of(line("i1"))));
    learn(new Event.Order(next(""), OrderStep.REFUND, "", List.of(line("i1"))));

    assertThat(ofItem("i1", Deed.CAME_BACK)).isEqualTo(3);
  }

  @Test
  void reportsOfOnePlayingAreNotAddedUp() {
    learn(new Event.Watch(next(""), "i1", WatchStep.PLAY, 0, 20_000));
    learn(new Event.Watch(next(""), "i1", WatchStep.HOOKED, 3_000, 20_000));
    learn(new Event.Watch(next(""), "i1", WatchStep.WATCHED, 10_000, 20_000));
    learn(new Event.Watch(next(""), "i1", WatchStep.WATCHED, 9_000, 20_000));
    learn(new Event.Watch(next(""), "i1", WatchStep.COMPLETE, 90_000, 20_000));
    learn(new Event.Watch(next(""), "i1", WatchStep.PLAY, 0, 20_000));
    learn(new Event.Watch(next(""), "i1", WatchStep.WATCHED, 5_000, 20_000));

    assertThat(ofItem("i1", Deed.WATCHED)).isCloseTo(25, within(1e-9));
    assertThat(ofItem("i1", Deed.WATCHABLE)).isCloseTo(40, within(1e-9));
    assertThat(ofItem("i1", Deed.PLAYED)).isEqualTo(2);
    assertThat(ofItem("i1", Deed.HOOKED)).isEqualTo(1);
  }

  @Test
  void howManyClicksAPositionGetsIsLearnt() {
    var curve = new ClickCurve(book);
    Moment now = Moment.of(START);
    assertThat(curve.expected(IN, 1, now)).isEqualTo(0.25);
    assertThat(curve.expected(IN, 10, now)).isEqualTo(0.025);
    for (int i = 0; i < 2_000; i++) {
      learn(new Event.Impression(next(""), List.of(Placed.at("i1", 1), Placed.at("i2", 10))));
      if (i % 10 == 0) {
        learn(new Event.Click(next(""), List.of(Placed.at("i1", 1), Placed.at("i2", 10))));
      }
    }
    assertThat(curve.expected(IN, 1, now)).isBetween(0.1, 0.12);
    assertThat(curve.expected(IN, 10, now)).isBetween(0.09, 0.1);
    assertThat(ofItem("i1", Deed.EXPECTED)).isGreaterThan(ofItem("i2", Deed.EXPECTED));
  }

  @Test
  void aBookWithoutPositionsExpectsTheSameOfEveryPlace() {
    Book flat = book.positionless();
    assertThat(flat.form()).isNotEqualTo(book.form());
    var teacher = new Teaching(flat, Happenings.ITEMS);
    var curve = new ClickCurve(flat);
    Moment now = Moment.of(START);
    for (int i = 0; i < 2_000; i++) {
      var shown = List.of(Placed.at("i1", 1), Placed.at("i2", 10));
      teacher.learn(new Taken(new Event.Impression(next(""), shown), START, Set.of()));
      var click = new Event.Click(next(""), List.of(Placed.at("i1", 1)));
      teacher.learn(new Taken(click, START, Set.of()));
    }
    assertThat(curve.expected(IN, 1, now))
        .isEqualTo(curve.expected(IN, 40, now))
        .isBetween(0.4, 0.5);
  }

  @Test
  void aShopperIsWhoSignedInElseTheDevice() {
    var both = new Who("phone", "anna", "visit");
    var head = new Head("e1", START, Happenings.SHOP, both, "", "");
    learn(new Event.Click(head, List.of(Placed.at("i1", 1))));
    learn(new Event.Order(head, OrderStep.PURCHASE, "o", List.of(line("i8"))));

    Profile anna = book.profile(Asking.shopper(IN, new Who("tablet", "anna", "")));
    assertThat(anna.openedBefore(facts("i1").item())).isTrue();
    assertThat(anna.boughtBefore(facts("i8").item())).isTrue();
    assertThat(anna.boughtBefore(facts("i1").item())).isFalse();
    assertThat(anna.leaf(facts("i8").leaf(), Moment.of(START))).isEqualTo(6 / 9.0);
    assertThat(anna.brand(facts("i8").brand(), Moment.of(START))).isEqualTo(5 / 9.0);
    assertThat(anna.lastOfLeaf(facts("i1").leaf(), 10)).isEqualTo(2);
    Profile phone = book.profile(Asking.shopper(IN, new Who("phone", "", "")));
    assertThat(phone.remembered()).isZero();

    book.erase("phone");
    assertThat(book.profile(Asking.shopper(IN, both)).remembered()).isZero();
  }

  private void click(Who who, String item) {
    var head = new Head("e" + number++, START, Happenings.SHOP, who, "", "");
    learn(new Event.Click(head, List.of(Placed.at(item, 1))));
  }

  private Profile profile(Who who) {
    return book.profile(Asking.shopper(IN, who));
  }

  private static final Who PHONE = new Who("phone", "", "");
  private static final Who ANNA = new Who("phone", "anna", "");

  @Test
  void whatWasDoneOnADeviceIsTheShoppersWhoSignsInThere() {
    click(new Who("tablet", "anna", ""), "i2");
    click(PHONE, "i1");
    click(PHONE, "i8");
    assertThat(profile(ANNA).remembered()).isEqualTo(1);

    click(ANNA, "i3");
    Profile anna = profile(ANNA);
    assertThat(anna.last(9))
        .containsExactly(
            facts("i3").item(), facts("i8").item(), facts("i1").item(), facts("i2").item());
    assertThat(anna.leaf(facts("i1").leaf(), Moment.of(START))).isGreaterThan(0.1);
    assertThat(profile(PHONE).remembered()).isZero();
    assertThat(book.stitched()).isEqualTo(1);

    book.erase("phone");
    assertThat(profile(ANNA).remembered()).as("it was done on the phone too").isZero();
  }

  @Test
  void aSharedDeviceIsNobodys() {
    click(ANNA, "i3");
    click(new Who("phone", "berta", ""), "i4");
    click(PHONE, "i1");
    click(ANNA, "i5");
    click(new Who("phone", "berta", ""), "i6");
    assertThat(profile(ANNA).openedBefore(facts("i1").item())).isFalse();
    assertThat(profile(new Who("", "berta", "")).openedBefore(facts("i1").item())).isFalse();
    assertThat(profile(PHONE).openedBefore(facts("i1").item())).isTrue();
    assertThat(book.stitched()).isZero();
  }

  @Test
  void whoIsErasedOwnsNoDevice() {
    click(ANNA, "i3");
    book.erase("anna");
    click(PHONE, "i1");
    click(new Who("phone", "berta", ""), "i4");
    assertThat(profile(new Who("", "berta", "")).openedBefore(facts("i1").item())).isTrue();
  }

  /// Counts of items and of words with items in plain maps.
  private static final class Twin {
    final Map<String, Map<Deed, Double>> counts = new HashMap<>();
    final Map<String, String> words = new HashMap<>();

    void add(String key, Deed deed, double kept) {
      counts.computeIfAbsent(key, _ -> new EnumMap<>(Deed.class)).merge(deed, kept, Double::sum);
    }

    void learn(Event event, double kept) {
      String said = words.getOrDefault(event.head().query(), "");
      switch (event) {
        case Event.Asked asked -> words.put(asked.head().query(), asked.text());
        case Event.Impression _ -> count(event, Deed.SHOWN, said, kept);
        case Event.Click _ -> count(event, Deed.CLICKED, said, kept);
        case Event.Cart _ -> count(event, Deed.CARTED, said, kept);
        case Event.Order order when order.step() == OrderStep.PURCHASE ->
            count(event, Deed.BOUGHT, said, kept);
        case Event.Review _ -> count(event, Deed.REVIEWED, "", kept);
        default -> {}
      }
    }

    private void count(Event event, Deed deed, String said, double kept) {
      for (String item : event.items()) {
        add(item, deed, kept);
        if (!said.isEmpty()) {
          add(said + "/" + item, deed, kept);
        }
      }
    }
  }

  @Randomized(runs = 10)
  void countsAreThoseOfPlainMaps(RandomGenerator random) {
    var twin = new Twin();
    List<Taken> all = Happenings.some(random, 3_000);
    long now = all.getLast().at();
    for (Taken taken : all) {
      teaching.learn(taken);
      long age = now / 1_000 - taken.event().head().at() / 1_000;
      twin.learn(taken.event(), Math.pow(2, -age / (30 * 86_400.0)));
    }
    twin.counts.forEach((key, counts) ->
        counts.forEach((deed, plain) -> {
          String item = key.substring(key.indexOf('/') + 1);
          boolean pair = key.contains("/");
          Scope scope = pair ? Scope.QUERY_ITEM : Scope.ITEM;
          long thing = facts(item).item();
          long of =
              pair
                  ? scope.key(IN, Asking.query(key.substring(0, key.indexOf('/'))), thing)
                  : scope.key(IN, thing);
          double[][] counted = book.read(scope, new long[] {of}, Moment.of(now));
          int at = book.counters(scope).indexOf(new Counter(scope, deed, Span.MONTH));
          assertThat(counted[at][0])
              .as("%s of %s", deed, key)
              .isCloseTo(plain, within(1e-6 * plain));
        }));
  }
}
