package dev.vitrine.index.form;

import dev.vitrine.kernel.config.Distance;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/// The names of top-level fields that have a meaning in the form; every other one is an attribute.
public final class KnownFields {
  static final Set<String> SHARED =
      Set.of(
          "objectID",
          "kind",
          "title",
          "name",
          "description",
          "bullets",
          "language",
          "categories",
          "category",
          "attributes",
          "images",
          "image",
          "tags",
          "_tags",
          "rating",
          "rating_count",
          "released");
  static final Set<String> PRODUCT =
      Set.of(
          "brand",
          "model",
          "gtin",
          "price",
          "currency",
          "list_price",
          "stock",
          "seller",
          "market",
          "offers",
          "variants");
  static final Set<String> VARIANT =
      Set.of(
          "id",
          "attributes",
          "gtin",
          "images",
          "image",
          "price",
          "currency",
          "list_price",
          "stock",
          "seller",
          "market",
          "offers");
  static final Set<String> OFFER =
      Set.of("id", "seller", "market", "price", "currency", "list_price", "stock");
  static final Set<String> VIDEO =
      Set.of("creator", "source", "url", "duration", "transcript", "on_screen", "shows");
  static final Set<String> LIVE =
      Set.of("host", "source", "url", "state", "starts", "showing", "queue");
  private static final Set<String> PARTY = Set.of("market", "handle", "followers");

  private KnownFields() {}

  /// Whether a top-level field has a meaning for the kind that a document names.
  public static boolean known(ObjectNode document, String field) {
    String kind = document.path("kind").asString("product").toLowerCase(Locale.ROOT);
    return SHARED.contains(field) || field.equals("id") || of(kind).contains(field);
  }

  /// The known name that a field was probably meant to be: at most two letters off.
  public static Optional<String> nearest(String field) {
    var all = new HashSet<>(SHARED);
    all.addAll(PRODUCT);
    all.addAll(VIDEO);
    all.addAll(LIVE);
    all.addAll(PARTY);
    String written = field.toLowerCase(Locale.ROOT);
    int far = written.length() < 5 ? 1 : 2;
    return all.stream()
        .filter(known -> Distance.between(known, written) <= far)
        .min(
            Comparator.comparingInt((String known) -> Distance.between(known, written))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static Set<String> of(String kind) {
    return switch (kind) {
      case "video" -> VIDEO;
      case "live" -> LIVE;
      case "seller", "creator" -> PARTY;
      default -> PRODUCT;
    };
  }
}
