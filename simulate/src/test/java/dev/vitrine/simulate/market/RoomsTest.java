package dev.vitrine.simulate.market;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.testkit.Randomized;
import dev.vitrine.testkit.Seed;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoomsTest {
  @Randomized(runs = 10)
  void aSessionShowsItsQueueOneAfterTheOther(Seed seed) {
    Rooms rooms = Markets.small(seed.value()).rooms();
    assertThat(rooms.size()).isPositive();
    for (int live = 0; live < rooms.size(); live++) {
      int[] queue = rooms.queue(live);
      assertThat(queue).isNotEmpty().doesNotHaveDuplicates();
      int before = -1;
      for (int place = 0; place <= queue.length; place++) {
        int turn = rooms.turn(live, place);
        assertThat(turn).isGreaterThan(before);
        before = turn;
        if (place < queue.length) {
          assertThat(rooms.place(live, turn)).isEqualTo(place);
          assertThat(rooms.showing(live, rooms.startDay(live), rooms.startSecond(live) + turn))
              .isEqualTo(queue[place]);
        }
      }
      assertThat(before).isEqualTo(rooms.seconds(live));
    }
  }

  @Randomized(runs = 10)
  void itIsOnAirFromItsStartToItsEndAlsoPastMidnight(Seed seed) {
    Rooms rooms = Markets.small(seed.value()).rooms();
    for (int live = 0; live < rooms.size(); live++) {
      int day = rooms.startDay(live);
      int start = rooms.startSecond(live);
      int last = start + rooms.seconds(live) - 1;
      assertThat(rooms.onAir(live, day, start - 1)).isFalse();
      assertThat(rooms.onAir(live, day, start)).isTrue();
      assertThat(rooms.onAir(live, day + last / Rooms.DAY, last % Rooms.DAY)).isTrue();
      assertThat(rooms.onAir(live, day, last + 1)).isFalse();
      assertThat(rooms.showing(live, day, last + 1)).isEqualTo(-1);
    }
  }

  @Test
  void aBangFadesAndNothingIsHotOffAir() {
    Rooms rooms = Markets.small(3).rooms();
    for (int live = 0; live < rooms.size(); live++) {
      assertThat(rooms.heat(live, -1)).isZero();
      assertThat(rooms.heat(live, rooms.seconds(live))).isZero();
      int turn = rooms.turn(live, 3);
      int next = rooms.turn(live, 4);
      assertThat(rooms.heat(live, Math.max(1200, turn)))
          .isBetween(0.0, 1.0)
          .isGreaterThanOrEqualTo(rooms.heat(live, Math.max(1200, next) - 1) - 0.56);
      if (turn > 1200 && next - turn > 60) {
        assertThat(rooms.heat(live, turn + 60)).isLessThan(rooms.heat(live, turn));
      }
    }
  }

  @Test
  void aSessionSellsWhatItIsNamedByAndTheLikeButForMistakes() {
    assertThat(strange(Map.of("supply.wrong-links", "0"))).isZero();
    assertThat(strange(Map.of())).isPositive().isLessThan(0.12);
  }

  /// The share of goods in queues that are of another department than the first.
  private static double strange(Map<String, String> conf) {
    Market market = Market.of(Markets.conf(conf), 2, 20_000, 3);
    int all = 0;
    int strange = 0;
    for (int live = 0; live < market.rooms().size(); live++) {
      int[] queue = market.rooms().queue(live);
      for (int good : queue) {
        all++;
        strange += department(market, good).equals(department(market, queue[0])) ? 0 : 1;
      }
    }
    return strange / (double) all;
  }

  private static String department(Market market, int listing) {
    return market.goods().draft(listing).type().department();
  }

  @Test
  void mostSessionsAreInTheEvening() {
    Rooms rooms = Market.of(Markets.conf(Map.of()), 2, 20_000, 3).rooms();
    int[] hours = new int[24];
    for (int live = 0; live < rooms.size(); live++) {
      hours[rooms.startSecond(live) / 3600]++;
    }
    assertThat(Arrays.stream(hours, 17, 22).sum()).isGreaterThan(rooms.size() / 2);
    assertThat(rooms.size()).isEqualTo(100 * 6);
  }
}
