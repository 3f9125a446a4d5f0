package dev.vitrine.simulate.catalogue;

import dev.vitrine.simulate.picture.Picture;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/// Writes creators, and the videos and lives about a good, as JSON; who made them, what they link
/// to and how well they are understood is given.
public final class StoryWriter {
  private static final int VIEW = 3;

  private final Assortment assortment;
  private final Stories stories;

  /// A link from a video to a product.
  ///
  /// @param percent how sure it is, 0 to 99
  /// @param from second from which it is shown
  /// @param to second up to which it is shown
  public record Link(String product, int percent, int from, int to) {}

  /// A video besides the good it is about.
  ///
  /// @param words the draws that choose its wording
  /// @param heard turns what was said into what was recognised
  /// @param seen turns what was written on the picture into what was recognised
  public record Clip(
      String id,
      String creator,
      Dice words,
      int seconds,
      UnaryOperator<String> heard,
      UnaryOperator<String> seen,
      List<Link> links,
      Instant released) {}

  /// A live besides the good it is mostly about.
  ///
  /// @param words the draws that choose its title
  /// @param state `announced`, `on_air` or `ended`
  /// @param showing id of the product shown now, empty for none
  /// @param queue ids of the products to come
  public record Session(
      String id,
      int host,
      Dice words,
      String state,
      Instant starts,
      String showing,
      List<String> queue) {}

  public StoryWriter(long seed, Assortment assortment) {
    this.assortment = assortment;
    this.stories = new Stories(seed, assortment, new Drafter(seed, assortment));
  }

  /// Writes a creator.
  public void creator(int number, long followers, JsonText out) {
    stories.creator(number, followers, out);
  }

  /// Writes a video; its words are in the language of the draft.
  public void video(Draft draft, Clip clip, JsonText out) {
    boolean english = draft.language().equals("en");
    Wording wording = new Wording(assortment, draft, clip.words());
    String caption =
        english
            ? wording.fill(clip.words().pick(assortment.phrases().named("caption")))
            : ForeignWording.title(assortment.foreign(), draft);
    List<String> facts = english ? wording.facts() : List.of();
    String said =
        english
            ? Stories.transcript(assortment, wording, facts, clip.words())
            : ForeignWording.description(assortment.foreign(), draft);
    out.open().field("id", clip.id()).field("kind", "video");
    out.field("title", caption).field("language", draft.language());
    out.field("description", caption + ' ' + Stories.hashtags(draft));
    about(draft, out);
    out.field("creator", clip.creator()).number("duration", clip.seconds());
    out.field("transcript", clip.heard().apply(said));
    String written = facts.isEmpty() ? draft.brand().name() : facts.getLast();
    out.field("on_screen", clip.seen().apply(written)).openList("shows");
    for (Link link : clip.links()) {
      out.open().field("product", link.product()).decimal("probability", link.percent(), 2);
      out.number("from", link.from()).number("to", link.to()).close();
    }
    out.closeList().field("released", clip.released().toString()).close();
  }

  /// Writes a live.
  public void live(Draft draft, Session session, JsonText out) {
    String form = session.words().pick(assortment.phrases().named("live"));
    String host = stories.name(session.host());
    String title =
        new Wording(assortment, draft, session.words()).fill(form.replace("{host}", host));
    out.open().field("id", session.id()).field("kind", "live").field("title", title);
    out.field("language", "en");
    about(draft, out);
    out.field("host", "c" + session.host()).field("state", session.state());
    out.field("starts", session.starts().toString());
    if (!session.showing().isEmpty()) {
      out.field("showing", session.showing());
    }
    out.openList("queue");
    session.queue().forEach(out::text);
    out.closeList().close();
  }

  private static void about(Draft draft, JsonText out) {
    Stories.path(draft, out);
    out.openList("images").text(Picture.address(ProductWriter.key(draft, 0, VIEW))).closeList();
    Stories.hashtagList(draft, out);
  }
}
