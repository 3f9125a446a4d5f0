package dev.vitrine.serve.algolia;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.serve.http.Request;

/// The names that clients of search know a catalogue by: its own, those of its replicas, and
/// `CATALOGUE_ATTRIBUTE_asc` and `_desc`. What is said of an item is the same under each of them.
public final class IndexNames {
  private IndexNames() {}

  /// The catalogue that an address names as its `catalogue`.
  ///
  /// @param catalogues those that the key of the request is for
  /// @throws VitrineException NOT_FOUND when there is none
  public static Catalogue catalogue(Request request, Catalogues catalogues) {
    return Target.meant(catalogues, request.var("catalogue"))
        .map(Target::catalogue)
        .orElseThrow(() -> VitrineException.notFound("there is no catalogue of that name"));
  }
}
