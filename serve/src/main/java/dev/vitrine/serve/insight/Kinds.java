package dev.vitrine.serve.insight;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.serve.http.Json;
import java.util.Map;

/// The kind of an item by its id, looked up once. For one thread at a time.
final class Kinds {
  private static final int MOST = 50_000;

  private final Catalogues catalogues;
  private final Map<String, String> known = new Latest<>(MOST);

  Kinds(Catalogues catalogues) {
    this.catalogues = catalogues;
  }

  /// The word for its kind; `gone` for an item that is there no more.
  String of(String catalogue, String id) {
    return known.computeIfAbsent(catalogue + "/" + id, _ -> looked(catalogue, id));
  }

  private String looked(String catalogue, String id) {
    return catalogues
        .find(catalogue)
        .flatMap(found -> found.find(id))
        .map(item -> Json.read(item.json()).path("kind").asString(ItemKind.PRODUCT.word()))
        .orElse("gone");
  }
}
