package dev.vitrine.serve.review;

import dev.vitrine.serve.http.Json;
import dev.vitrine.signals.review.Review;
import dev.vitrine.signals.review.Totals;
import java.time.Duration;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Reviews as JSON.
final class ReviewJson {
  private static final double THOUSANDTHS = 1_000;
  private static final long DAY = Duration.ofDays(1).toMillis();

  private ReviewJson() {}

  /// What the reviews of an item come to.
  static ObjectNode totals(Totals totals) {
    ObjectNode out = Json.object().put("count", totals.count());
    totals.mean().ifPresent(mean -> out.put("mean", Math.round(mean * THOUSANDTHS) / THOUSANDTHS));
    ArrayNode by = out.putArray("by_stars");
    totals.byStars().forEach(by::add);
    return out.put("with_words", totals.withWords());
  }

  /// A review as other shoppers read it: when it was said is told to the day, so that nobody finds
  /// out by the minute who it was.
  static ObjectNode shown(Review review) {
    return Json.object()
        .put("id", review.id())
        .put("stars", review.stars())
        .put("words", review.words())
        .put("at", review.at() - Math.floorMod(review.at(), DAY));
  }

  /// A review as those who run the shop see it.
  ///
  /// @param title of its item
  static ObjectNode known(Review review, String title) {
    ObjectNode out = Json.object().put("id", review.id()).put("item", review.item());
    out.put("title", title).put("stars", review.stars()).put("words", review.words());
    out.put("at", review.at());
    review
        .hidden()
        .ifPresent(hiding ->
            out.putObject("hidden")
                .put("reason", hiding.reason())
                .put("by", hiding.by())
                .put("at", hiding.at()));
    return out;
  }
}
