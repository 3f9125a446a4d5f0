package dev.vitrine.serve.review;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.serve.algolia.IndexNames;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.serve.http.Route;
import dev.vitrine.serve.keys.Caller;
import dev.vitrine.signals.review.Hiding;
import dev.vitrine.signals.review.Review;
import dev.vitrine.signals.review.ReviewBook;
import dev.vitrine.signals.review.Selected;
import java.time.InstantSource;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What shoppers say of goods: read by the next one without a name, seen and hidden by those who
/// run the shop.
public final class ReviewsV1 {
  private static final String CATALOGUE = "/v1/catalogues/{catalogue}";
  private static final String HIDDEN = CATALOGUE + "/reviews/{id}/hidden";
  private static final int REASON = 200;

  private final Catalogues catalogues;
  private final ReviewBook book;
  private final InstantSource clock;

  /// @param clock tells when a review is hidden
  public ReviewsV1(Catalogues catalogues, ReviewBook book, InstantSource clock) {
    this.catalogues = catalogues;
    this.book = book;
    this.clock = clock;
  }

  /// Their addresses.
  public List<Route> routes() {
    String ofItem = CATALOGUE + "/items/{id}/reviews";
    return List.of(
        Route.search("GET", ofItem, "What shoppers say of an item", this::ofItem),
        Route.view("GET", CATALOGUE + "/reviews", "All reviews, latest first", this::all),
        Route.merchandise("PUT", HIDDEN, "Hide a review", this::hide),
        Route.merchandise("DELETE", HIDDEN, "Show a review again", this::show));
  }

  Reply ofItem(Request request) {
    Catalogue catalogue = catalogue(request);
    String id = request.var("id");
    if (catalogue.find(id).isEmpty()) {
      throw VitrineException.notFound("there is no item of that id");
    }
    Selected selected = book.select(catalogue.name(), Asked.of(request).ofShoppers(id));
    ObjectNode out = ReviewJson.totals(book.totals(catalogue.name(), id));
    ArrayNode reviews = out.put("found", selected.found()).putArray("reviews");
    selected.reviews().forEach(review -> reviews.add(ReviewJson.shown(review)));
    return Reply.ok(out);
  }

  Reply all(Request request) {
    Catalogue catalogue = catalogue(request);
    Selected selected = book.select(catalogue.name(), Asked.of(request).ofView());
    ObjectNode out = Json.object().put("found", selected.found());
    ArrayNode reviews = out.putArray("reviews");
    selected.reviews().forEach(review -> reviews.add(known(catalogue, review)));
    return Reply.ok(out);
  }

  Reply hide(Request request) {
    Catalogue catalogue = catalogue(request);
    var hiding = new Hiding(reason(request), Caller.current().name(), clock.millis());
    return book.hide(catalogue.name(), request.var("id"), hiding)
        .map(review -> Reply.ok(known(catalogue, review)))
        .orElseThrow(ReviewsV1::unknown);
  }

  Reply show(Request request) {
    Catalogue catalogue = catalogue(request);
    return book.show(catalogue.name(), request.var("id"))
        .map(review -> Reply.ok(known(catalogue, review)))
        .orElseThrow(ReviewsV1::unknown);
  }

  private static VitrineException unknown() {
    return VitrineException.notFound("there is no review of that id");
  }

  private static String reason(Request request) {
    JsonNode value = Json.readObject(request.body()).path("reason");
    String reason = value.isString() ? value.asString().strip() : "";
    if (reason.isEmpty() || reason.length() > REASON) {
      throw VitrineException.badRequest(
          "'reason' must be a text of 1 to " + REASON + " characters");
    }
    return reason;
  }

  private static ObjectNode known(Catalogue catalogue, Review review) {
    return ReviewJson.known(review, title(catalogue, review.item()));
  }

  /// The title of an item; its id where it has none or is gone.
  private static String title(Catalogue catalogue, String id) {
    return catalogue
        .find(id)
        .map(document -> Json.read(document.json()))
        .map(item -> item.path("title").asString(item.path("name").asString(id)))
        .orElse(id);
  }

  private Catalogue catalogue(Request request) {
    return IndexNames.catalogue(request, catalogues);
  }
}
