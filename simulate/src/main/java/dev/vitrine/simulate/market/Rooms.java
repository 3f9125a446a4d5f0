package dev.vitrine.simulate.market;

import dev.vitrine.simulate.catalogue.Dice;
import java.util.Arrays;

/// The truth about live sessions: who hosts them, when they are on air, what they sell when, and
/// how exciting each moment is.
public final class Rooms {
  /// Seconds of a day.
  public static final int DAY = 86_400;

  /// Sessions of so many days before the opening are there, ended.
  static final int PAST = 2;

  private static final int MOST = 12;
  private static final int FEWEST = 5;
  private static final double EVENING = 19.5;

  private final long seed;
  private final int perDay;
  private final int[] host;
  private final int[] start;
  private final int[] lasts;
  private final float[] skill;
  private final int[] queue;

  Rooms(SupplyConf conf, long seed, int products, int days, Creators creators, Browse browse) {
    this.seed = seed;
    perDay = (int) Math.round(products * conf.livesPerProduct());
    int size = Market.size("lives", perDay * (days + 1L + PAST));
    host = new int[size];
    start = new int[size];
    lasts = new int[size];
    skill = new float[size];
    queue = new int[size * MOST];
    Arrays.fill(queue, -1);
    for (int i = 0; i < size; i++) {
      draw(i, conf.wrongLinks(), Chance.dice(seed, Purpose.LIVE, i), creators, browse);
    }
  }

  private void draw(int i, double wrong, Dice dice, Creators creators, Browse browse) {
    int day = startDay(i) - 1;
    host[i] = (int) (creators.size() * dice.unit() * dice.unit());
    double hour = dice.chance(0.7) ? EVENING + 1.8 * dice.normal() : 24 * dice.unit();
    start[i] = (int) (Math.clamp(hour, 0, 23.9) * 3600) / 60 * 60;
    lasts[i] = 1800 + dice.below(9000);
    skill[i] = (float) Chance.logistic(creators.ability(host[i]) + 0.4 * dice.normal());
    int first = browse.wanted(day, 4, dice);
    int count = FEWEST + dice.below(MOST - FEWEST + 1);
    int filled = 0;
    for (int q = 0; q < count && first >= 0; q++) {
      int next = q == 0 ? first : next(first, day, wrong, dice, browse);
      if (next >= 0
          && !Arrays.stream(queue, i * MOST, i * MOST + filled).anyMatch(o -> o == next)) {
        queue[i * MOST + filled++] = next;
      }
    }
  }

  /// What is sold after the first good, by which a session is named: half of it of the same type,
  /// the rest of the same department, but for what is there by mistake.
  private static int next(int first, int day, double wrong, Dice dice, Browse browse) {
    if (dice.chance(wrong)) {
      return browse.wanted(day, 2, dice);
    }
    return dice.chance(0.5) ? browse.like(first, day, dice) : browse.near(first, day, dice);
  }

  /// Every session, from two days before the opening to the last day.
  public int size() {
    return host.length;
  }

  public static String id(int live) {
    return "l" + live;
  }

  /// The session that an id belongs to, -1 when it is no session's id.
  public static int live(String id) {
    return Ids.number(id, 'l');
  }

  public int host(int live) {
    return host[live];
  }

  /// The day on which it starts, below 0 before the opening.
  public int startDay(int live) {
    return live / perDay - PAST;
  }

  /// The second of that day at which it starts.
  public int startSecond(int live) {
    return start[live];
  }

  /// How long it lasts, in seconds; it may go on after midnight.
  public int seconds(int live) {
    return lasts[live];
  }

  /// The sessions that start on a day, from the first up to that of the next day.
  int firstOf(int day) {
    return Math.clamp((long) (day + PAST) * perDay, 0, size());
  }

  /// Seconds since it started, below 0 before.
  public long since(int live, int day, int second) {
    return (long) (day - startDay(live)) * DAY + second - start[live];
  }

  public boolean onAir(int live, int day, int second) {
    long since = since(live, day, second);
    return since >= 0 && since < lasts[live];
  }

  /// The listings it sells, in order.
  public int[] queue(int live) {
    int end = live * MOST;
    while (end < (live + 1) * MOST && queue[end] >= 0) {
      end++;
    }
    return Arrays.copyOfRange(queue, live * MOST, end);
  }

  /// The second since its start at which it comes to a place of its queue; for one place more than
  /// there are, when it ends.
  public int turn(int live, int place) {
    int count = Math.max(1, queue(live).length);
    if (place <= 0 || place >= count) {
      return place <= 0 ? 0 : lasts[live];
    }
    double shift = 0.6 * (Chance.unit(seed, Purpose.HEAT, live, place) - 0.5);
    return (int) (lasts[live] * (place + shift) / count);
  }

  /// The place of its queue that it shows at a second since its start.
  public int place(int live, int second) {
    int count = queue(live).length;
    int place = 0;
    while (place + 1 < count && turn(live, place + 1) <= second) {
      place++;
    }
    return place;
  }

  /// The listing that it shows, -1 when it is off air or has none.
  public int showing(int live, int day, int second) {
    long since = since(live, day, second);
    int[] all = queue(live);
    return since < 0 || since >= lasts[live] || all.length == 0
        ? -1
        : all[place(live, (int) since)];
  }

  /// How exciting a second since its start is, 0 to 1: it warms up, each good is brought in with
  /// more or less of a bang, and the bang fades.
  public double heat(int live, int second) {
    if (second < 0 || second >= lasts[live]) {
      return 0;
    }
    int place = place(live, second);
    double punch = Chance.unit(seed, Purpose.HEAT, live, 1000 + place);
    double fading = StrictMath.exp(-(second - turn(live, place)) / 240.0);
    double warm = Math.min(1, 0.5 + second / 1200.0);
    return Math.min(1, warm * (0.15 + 0.3 * skill[live] + 0.55 * punch * fading));
  }

  /// How well it is hosted, 0 to 1.
  public double skill(int live) {
    return skill[live];
  }
}
