package dev.vitrine.search.behaviour;

import dev.vitrine.index.form.Json;
import dev.vitrine.search.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import tools.jackson.databind.JsonNode;

/// That a video shows a product.
///
/// @param product its id
/// @param sure how probable it is, 0 to 1
public record Link(String product, double sure) {
  private static final int TENTHS = 10;

  /// How sure a link must be to stand in for a surer one whose product cannot be bought.
  private static final double LIKELY = 0.5;

  /// The links of a video, the surest first; of several as sure the one that is told first.
  ///
  /// @param video as it is recorded
  public static List<Link> of(JsonNode video) {
    var links = new ArrayList<Link>();
    for (JsonNode one : video.path("shows")) {
      String product = (one.isObject() ? one.path("product") : one).asString("");
      links.add(new Link(product, one.path("probability").asDouble(1)));
    }
    links.removeIf(link -> link.product().isEmpty());
    links.sort(Comparator.comparingDouble(Link::sure).reversed());
    return List.copyOf(links);
  }

  /// The links of the video in a slot; none of one that is not recorded any more.
  static List<Link> of(View view, int slot) {
    return view.documents()
        .apply(view.items().id(slot))
        .map(video -> of(Json.object(video.json())))
        .orElse(List.of());
  }

  /// By which link a video sells: the surest whose product can be bought, else the surest whose
  /// product is there; but for the first of them only what is shown more likely than not.
  ///
  /// @param links the surest first
  /// @param there whether the product of a link is there
  /// @param bought whether it can be bought, if it is there
  /// @return its place among the links, -1 for none
  public static int sold(List<Link> links, IntPredicate there, IntPredicate bought) {
    int found = -1;
    for (int link = 0; link < links.size(); link++) {
      if (link > 0 && links.get(link).sure() < LIKELY) {
        break;
      }
      if (there.test(link)) {
        if (bought.test(link)) {
          return link;
        }
        found = found < 0 ? link : found;
      }
    }
    return found;
  }

  /// How sure it is, in tenths.
  int tenths() {
    return (int) Math.round(Math.clamp(sure, 0, 1) * TENTHS);
  }
}
