package dev.vitrine.simulate.market;

import dev.vitrine.simulate.catalogue.Dice;
import java.util.Arrays;

/// The truth about short videos: what each really shows and what it claims to, how good it is, and
/// when it came.
public final class Reels {
  private static final int MOST = 3;

  private final int opening;
  private final int perDay;
  private final int[] creator;
  private final int[] shows;
  private final int[] linked;
  private final float[] skill;
  private final float[] appeal;
  private final short[] seconds;
  private final short[] day;

  Reels(SupplyConf conf, long seed, int products, int days, Creators creators, Browse browse) {
    opening = (int) Math.round(products * conf.videosPerProduct());
    perDay = (int) Math.round(opening * conf.newVideosPerDay());
    int size = Market.size("videos", opening + (long) perDay * days);
    creator = new int[size];
    shows = new int[size * MOST];
    linked = new int[size * MOST];
    skill = new float[size];
    appeal = new float[size];
    seconds = new short[size];
    day = new short[size];
    Arrays.fill(shows, -1);
    Arrays.fill(linked, -1);
    for (int i = 0; i < size; i++) {
      day[i] = (short) (i < opening ? 0 : 1 + (i - opening) / perDay);
      draw(i, conf, Chance.dice(seed, Purpose.VIDEO, i), creators, browse);
    }
  }

  private void draw(int i, SupplyConf conf, Dice dice, Creators creators, Browse browse) {
    int who = (int) (creators.size() * dice.unit() * dice.unit());
    creator[i] = who;
    double good = creators.ability(who) + 0.7 * dice.normal();
    skill[i] = (float) Chance.logistic(good);
    appeal[i] = (float) StrictMath.exp(0.4 * (0.4 * good + 0.9 * dice.normal()) - 0.08);
    seconds[i] = (short) (12 + dice.below(70));
    int count = dice.chance(0.65) ? 1 : 2 + dice.below(2);
    int links = 0;
    int first = browse.wanted(day[i], 3, dice);
    for (int s = 0; s < count && first >= 0; s++) {
      int shown = s == 0 ? first : browse.like(first, day[i], dice);
      shows[i * MOST + s] = shown;
      int claimed = dice.chance(conf.wrongLinks() / 2) ? -1 : link(shown, i, conf, dice, browse);
      if (claimed >= 0 && !holds(linked, i, claimed)) {
        linked[i * MOST + links++] = claimed;
      }
    }
  }

  private int link(int shown, int i, SupplyConf conf, Dice dice, Browse browse) {
    if (!dice.chance(conf.wrongLinks())) {
      return dice.chance(0.2) ? browse.twin(shown, day[i], dice) : shown;
    }
    return dice.chance(0.7) ? browse.like(shown, day[i], dice) : browse.any(day[i], dice);
  }

  private static boolean holds(int[] all, int i, int listing) {
    for (int s = i * MOST; s < (i + 1) * MOST; s++) {
      if (all[s] == listing) {
        return true;
      }
    }
    return false;
  }

  private static int[] listed(int[] all, int i) {
    int end = i * MOST;
    while (end < (i + 1) * MOST && all[end] >= 0) {
      end++;
    }
    return Arrays.copyOfRange(all, i * MOST, end);
  }

  /// Every video that exists within the days of the market.
  public int size() {
    return creator.length;
  }

  /// Videos at the opening.
  public int opening() {
    return opening;
  }

  /// The first video of a day; those of the day end where the next begins.
  int firstOf(int day) {
    return day == 0 ? 0 : Math.min(size(), opening + (day - 1) * perDay);
  }

  public static String id(int video) {
    return "v" + video;
  }

  /// The video that an id belongs to, -1 when it is no video's id.
  public static int video(String id) {
    return Ids.number(id, 'v');
  }

  /// The listings that it claims to show.
  public int[] linked(int video) {
    return listed(linked, video);
  }

  /// The listings that it really shows, what it is about first.
  public int[] shows(int video) {
    return listed(shows, video);
  }

  /// Whether it really shows a good, whoever sells it.
  public boolean shows(int video, int cluster, Goods goods) {
    for (int listing : shows(video)) {
      if (goods.cluster(listing) == cluster) {
        return true;
      }
    }
    return false;
  }

  /// How well it is made, 0 to 1.
  public double skill(int video) {
    return skill[video];
  }

  /// How much its first picture invites to watch: a factor on the odds, about 1.
  public double appeal(int video) {
    return appeal[video];
  }

  public int seconds(int video) {
    return seconds[video];
  }

  public int creator(int video) {
    return creator[video];
  }

  /// The day on which it came, 0 when it was there at the opening.
  public int entered(int video) {
    return day[video];
  }

  public boolean there(int video, int day) {
    return entered(video) <= day;
  }
}
