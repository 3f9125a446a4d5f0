package dev.vitrine.simulate.catalogue;

import dev.vitrine.simulate.picture.Picture;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// Creators, and the videos and lives they make. Video `k` shows products from `20 k` on, live `k`
/// from `200 k` on, so that they too are the same in a catalogue of any size.
final class Stories {
  /// How many creators there are.
  static final int CREATORS = 400;

  /// Products to a video.
  static final int PER_VIDEO = 20;

  /// Products to a live.
  static final int PER_LIVE = 200;

  private static final long NOW = 1_793_000_000L;

  private final long seed;
  private final Assortment assortment;
  private final Drafter drafter;
  private final List<String> handles = Names.list("handles");
  private final List<String> topics = Names.list("topics");

  Stories(long seed, Assortment assortment, Drafter drafter) {
    this.seed = seed;
    this.assortment = assortment;
    this.drafter = drafter;
  }

  /// The name of a creator, such as `Lena finds`.
  String name(int creator) {
    String first = Words.upperFirst(handles.get(creator % handles.size()));
    return first + ' ' + topics.get(creator / handles.size() % topics.size());
  }

  void creator(int number, JsonText out) {
    Dice dice = new Dice(seed, 21, number);
    creator(number, 200 + (long) StrictMath.exp(8 + 2 * dice.normal()), out);
  }

  void creator(int number, long followers, JsonText out) {
    String handle = name(number).toLowerCase(Locale.ROOT).replace(' ', '.');
    String tail = number < 320 ? "" : Integer.toString(number);
    out.open().field("id", "c" + number).field("kind", "creator");
    out.field("name", name(number) + (tail.isEmpty() ? "" : " " + tail));
    out.field("handle", handle + tail);
    out.number("followers", followers).close();
  }

  void video(long number, JsonText out) {
    Dice dice = new Dice(seed, 22, number);
    long first = number * PER_VIDEO + dice.below(PER_VIDEO);
    Draft draft = drafter.draft(first);
    Wording wording = new Wording(assortment, draft, dice);
    out.open().field("id", "video" + number).field("kind", "video");
    String caption = wording.fill(dice.pick(assortment.phrases().named("caption")));
    out.field("title", caption).field("language", "en");
    out.field("description", caption + ' ' + hashtags(draft));
    path(draft, out);
    out.openList("images").text(Picture.address(ProductWriter.key(draft, 0, 3))).closeList();
    hashtagList(draft, out);
    out.field("creator", "c" + dice.below(CREATORS));
    int seconds = 12 + dice.below(70);
    out.number("duration", seconds);
    List<String> facts = wording.facts();
    out.field("transcript", transcript(assortment, wording, facts, dice));
    out.field("on_screen", facts.isEmpty() ? draft.brand().name() : facts.getLast());
    out.openList("shows");
    shown(first, 85 + dice.below(15), 2, seconds - 2, out);
    if (dice.chance(0.3)) {
      shown(
          number * PER_VIDEO + dice.below(PER_VIDEO),
          40 + dice.below(40),
          seconds / 2,
          seconds,
          out);
    }
    out.closeList();
    released(dice, out);
    out.close();
  }

  /// What is said about the good, in English.
  static String transcript(Assortment assortment, Wording wording, List<String> facts, Dice dice) {
    StringBuilder text = new StringBuilder(400);
    text.append(dice.pick(assortment.phrases().named("hook"))).append(' ');
    text.append(wording.fill(dice.pick(assortment.phrases().named("say"))));
    for (String fact : facts.subList(0, Math.min(3, facts.size()))) {
      text.append(' ').append(fact);
    }
    return text.append(' ').append(dice.pick(assortment.phrases().named("cta"))).toString();
  }

  void live(long number, JsonText out) {
    Dice dice = new Dice(seed, 23, number);
    long first = number * PER_LIVE;
    Draft draft = drafter.draft(first);
    int host = dice.below(CREATORS);
    String title =
        new Wording(assortment, draft, dice)
            .fill(dice.pick(assortment.phrases().named("live")).replace("{host}", name(host)));
    out.open().field("id", "live" + number).field("kind", "live").field("title", title);
    out.field("language", "en");
    path(draft, out);
    out.openList("images").text(Picture.address(ProductWriter.key(draft, 0, 3))).closeList();
    hashtagList(draft, out);
    out.field("host", "c" + host);
    int state = dice.below(3);
    out.field("state", state == 0 ? "announced" : state == 1 ? "on_air" : "ended");
    long away =
        state == 0
            ? dice.below(600_000)
            : state == 1 ? -dice.below(5_000) : -dice.below(9_000_000) - 9_000;
    out.field("starts", Instant.ofEpochSecond(NOW + away).toString());
    if (state == 1) {
      out.field("showing", "p" + first);
    }
    out.openList("queue");
    for (int i = 0; state != 2 && i < 6; i++) {
      out.text("p" + (first + 1 + i * 30L + dice.below(30)));
    }
    out.closeList().close();
  }

  private static void shown(long product, int percent, int from, int to, JsonText out) {
    out.open().field("product", "p" + product).decimal("probability", percent, 2);
    out.number("from", from).number("to", to).close();
  }

  static void path(Draft draft, JsonText out) {
    out.openList("categories").text(String.join(" > ", draft.type().path())).closeList();
  }

  private static void released(Dice dice, JsonText out) {
    out.field("released", Instant.ofEpochSecond(NOW - dice.below(40_000_000)).toString());
  }

  private static String hashtag(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  static String hashtags(Draft draft) {
    return "#" + hashtag(draft.type().leaf()) + " #" + hashtag(draft.brand().name());
  }

  static void hashtagList(Draft draft, JsonText out) {
    out.openList("tags").text(hashtag(draft.type().leaf())).text(hashtag(draft.brand().name()));
    out.text(hashtag(draft.type().department())).closeList();
  }
}
