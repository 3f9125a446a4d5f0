package dev.vitrine.serve.algolia;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.serve.http.Request;
import java.util.Optional;

/// The names that clients of search know a catalogue by: its own, those of its replicas, and
/// `CATALOGUE_ATTRIBUTE_asc` and `_desc`. What is said of an item is the same under each of them.
public final class IndexNames {
  private IndexNames() {}

  /// The catalogue that a name stands for, if there is one.
  public static Optional<Catalogue> catalogue(Catalogues catalogues, String name) {
    return Target.meant(catalogues, name).map(Target::catalogue);
  }

  /// The catalogue that items of a name are written to, made now if there is none.
  ///
  /// @throws VitrineException BAD_REQUEST for a name that no catalogue can have, or that stands for
  ///   another one in an order
  public static Catalogue written(Catalogues catalogues, String name) {
    return Target.written(catalogues, name);
  }

  /// The catalogue that an address names as its `catalogue`.
  ///
  /// @param catalogues those that the key of the request is for
  /// @throws VitrineException NOT_FOUND when there is none
  public static Catalogue catalogue(Request request, Catalogues catalogues) {
    return catalogue(catalogues, request.var("catalogue"))
        .orElseThrow(() -> VitrineException.notFound("there is no catalogue of that name"));
  }
}
